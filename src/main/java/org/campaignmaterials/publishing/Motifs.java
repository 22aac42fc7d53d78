package org.campaignmaterials.publishing;

import java.util.EnumSet;
import java.util.Set;
import org.campaignmaterials.catalog.Motif;

/**
 * The abstract pictures, each drawn into any rectangle: a tall panel, a wide card, a sheet. They
 * stay within the palette, so that covers of one audience belong together, and differ in shape, so
 * that two neighbours are told apart at a glance.
 */
abstract class Motifs {
  /** Those with rings of light around them. */
  private static final Set<Motif> SHINING =
      EnumSet.of(Motif.DOORWAY, Motif.CIRCLES, Motif.HORIZON, Motif.PATHS);

  final Drawing on;
  final Palette colours;
  final double x;
  final double y;
  final double w;
  final double h;
  final int variation;

  /** The shorter side of the field, which sets how large things are drawn. */
  final double s;

  /**
   * A kind of picture.
   *
   * @param field left, top, width and height
   * @param variation moves a lit window or a hill from one publication to the next
   */
  Motifs(Drawing on, Palette colours, double[] field, int variation) {
    this.on = on;
    this.colours = colours;
    this.x = field[0];
    this.y = field[1];
    this.w = field[2];
    this.h = field[3];
    this.variation = variation;
    this.s = Math.min(w, h);
  }

  static void draw(
      Motif motif, Drawing on, Palette colours, double[] field, int variation, String id) {
    draw(motif, on, colours, field, variation, id, 0);
  }

  /**
   * Draws one into a field.
   *
   * @param above how far rings of light go on above the field, where nothing else is
   */
  static void draw(
      Motif motif,
      Drawing on,
      Palette colours,
      double[] field,
      int variation,
      String id,
      double above) {
    double up = SHINING.contains(motif) ? above : 0;
    on.inside(id, field[0], field[1] - up, field[2], field[3] + up);
    Rooms rooms = new Rooms(on, colours, field, variation);
    Ways ways = new Ways(on, colours, field, variation);
    Patterns patterns = new Patterns(on, colours, field, variation);
    switch (motif) {
      case DOORWAY -> rooms.doorway();
      case WINDOWS -> rooms.windows();
      case LAMP -> rooms.lamp();
      case PAGES -> rooms.pages();
      case PATHS -> ways.paths();
      case MAP -> ways.map();
      case STEPS -> ways.steps();
      case BRIDGE -> ways.bridge();
      case CIRCLES -> patterns.circles();
      case HORIZON -> patterns.horizon();
      case TILES -> patterns.tiles();
      case LEAVES -> patterns.leaves();
    }
    on.end();
  }
}
