package org.campaignmaterials.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campaignmaterials.web.Texts;

/**
 * What a coalition's records show, kept as it is: on a page, as a document to read and as a
 * workbook to count again.
 */
final class FrozenReport {
  /** Where the first sheet says by a formula whether its figure is what the records come to. */
  private static final int AGREES = 8;

  private static final int NAME = 2;

  private final Tab tab;
  private final Texts t;

  private FrozenReport(Tab tab) {
    this.tab = tab;
    t = tab.texts();
  }

  /** Freezes some days; the report's page is open then, unless something is wrong with them. */
  static FrozenReport freeze(Tab tab, String coalition, String from, String to) {
    tab.open("/coalition/" + coalition + "/reports");
    Page page = tab.page();
    page.locator("#from").fill(from);
    page.locator("#to").fill(to);
    Locator button =
        page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(tab.texts().get("scorecard.reports.freezeDays")));
    tab.go(button::click);
    return new FrozenReport(tab);
  }

  FrozenReport isAsked() {
    tab.hasAnswered(422);
    return this;
  }

  Paper document() {
    return new Paper(tab.download(link("scorecard.report.document")));
  }

  /** The figures that the workbook's own formulas don't confirm; empty when all agree. */
  List<String> figuresThatCountOtherwise() {
    byte[] file = tab.download(link("scorecard.report.workbook"));
    List<String> otherwise = new ArrayList<>();
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      for (Row row : workbook.getSheetAt(0)) {
        if (row.getRowNum() > 0 && evaluator.evaluate(row.getCell(AGREES)).getNumberValue() != 1) {
          otherwise.add(row.getCell(NAME).toString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return otherwise;
  }

  private Locator link(String words) {
    return tab.page()
        .locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(t.get(words)));
  }
}
