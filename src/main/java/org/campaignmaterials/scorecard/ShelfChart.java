package org.campaignmaterials.scorecard;

import java.util.List;
import org.campaignmaterials.web.Texts;

/**
 * The way from the shelf to the wall as a picture: one bar for each stage, from zero, each with its
 * own words; and the table behind it. Bars are measured in percent of the picture's width, so that
 * the words keep their size on every screen.
 *
 * @param description what the picture says, for those who don't see it
 * @param quarters the names of the table's columns
 */
public record ShelfChart(boolean empty, String description, List<Bar> bars, List<String> quarters) {
  /** The longest bar leaves this share for its number, in percent. */
  private static final double WIDEST = 78;

  /**
   * A stage.
   *
   * @param code shipped, received, handed_out or displayed
   * @param amount in figures
   * @param width in percent, with a point
   * @param path where its records are listed
   * @param byQuarter the table's cells
   */
  public record Bar(
      String code, String name, String amount, String width, String path, List<String> byQuarter) {}

  static ShelfChart of(Scorecard scorecard, Names names, Texts t, String path) {
    ShelfToWall way = scorecard.shelfToWall();
    double largest = way.largest();
    List<Bar> bars =
        way.stages().stream().map(figure -> bar(figure, largest, scorecard, t, path)).toList();
    return new ShelfChart(
        largest == 0,
        bars.stream()
            .map(bar -> t.get("scorecard.part", bar.name(), bar.amount()))
            .reduce((one, other) -> one + "; " + other)
            .orElse(""),
        bars,
        scorecard.quarters().stream().map(names::quarter).toList());
  }

  private static Bar bar(Figure figure, double largest, Scorecard scorecard, Texts t, String path) {
    double width = largest == 0 ? 0 : figure.amount() * WIDEST / largest;
    return new Bar(
        figure.measure().code(),
        t.get("scorecard.name." + figure.measure().code()),
        t.number((long) figure.amount()),
        Double.toString(Math.rint(width * 10) / 10),
        path + "&limb=" + Limb.MATERIALS.code() + "&figure=" + figure.measure().code() + "#records",
        scorecard.quarters().stream()
            .map(quarter -> figure.in(quarter).map(Figure.Part::amount).orElse(0.0))
            .map(amount -> t.number(amount.longValue()))
            .toList());
  }
}
