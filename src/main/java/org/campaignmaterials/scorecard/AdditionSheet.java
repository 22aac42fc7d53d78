package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.stream.Collectors;
import org.campaignmaterials.web.Texts;

/**
 * What each record added to each figure when the report was frozen, a line for each: whoever asks
 * what a figure is made of filters by its name. Things stand as numbers and codes, as on the other
 * sheets.
 */
final class AdditionSheet {
  private AdditionSheet() {}

  static void add(Scorecard scorecard, RecordSheets sheets, Texts t) {
    SheetTable table =
        sheets
            .add(SheetName.ADDITIONS)
            .columns(
                SheetColumn.STANDARD,
                SheetColumn.LIMB,
                SheetColumn.FIGURE,
                SheetColumn.RECORD,
                SheetColumn.ADDS,
                SheetColumn.COUNTED,
                SheetColumn.ALREADY);
    for (Finding finding : scorecard.findings()) {
      for (LimbFinding limb : finding.limbs()) {
        limb.figures().forEach(figure -> add(limb.limb(), figure, table, t));
      }
    }
  }

  private static void add(Limb limb, Figure figure, SheetTable table, Texts t) {
    for (Addition addition : figure.additions()) {
      table.row(
          limb.standard().number(),
          t.get(limb.messageKey()),
          t.get("scorecard.figure." + figure.measure().code()),
          t.get(
              "scorecard.report.records",
              t.get(addition.record().kind().messageKey()),
              addition.record().key()),
          addition.adds(),
          listed(addition.counted()),
          listed(addition.already()));
    }
  }

  private static String listed(List<Counted> things) {
    return things.stream().map(Counted::key).collect(Collectors.joining("; "));
  }
}
