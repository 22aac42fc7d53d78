package org.campaignmaterials.stock;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.files.StoredFiles;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The books are spoiled behind the ledger's back, and the reconciliation notices. */
@DatabaseTest
class ReconcilingIT extends ContainerTest {
  private static final String ROW = " WHERE sku = ? AND warehouse = 'WEST'";
  private static final String FIRST_ENTRY = ROW + " AND entry_number = 1";

  @Inject private Reconciling reconciling;
  @Inject private Reconciliations reconciliations;
  @Inject private ReconcilingJob job;
  @Inject private StoredFiles files;
  @Inject private Publications publications;

  @Resource(lookup = "java:app/jdbc/app")
  private DataSource database;

  @AfterEach
  void theBooksAreRightAgain() {
    assertThat(reconciling.differences()).isEmpty();
  }

  @Test
  void aBalanceThatNoEntryExplainsIsNoticed() {
    whileSpoiled("stock_balance", "on_hand = on_hand + 1", "on_hand = on_hand - 1", ROW);
  }

  @Test
  void aMissingNumberIsNoticed() {
    whileSpoiled(
        "stock_balance", "last_entry = last_entry + 1", "last_entry = last_entry - 1", ROW);
  }

  @Test
  void anEntryThatWasChangedLaterIsNoticed() {
    whileSpoiled(
        "stock_entry",
        "on_hand_after = on_hand_after + 1",
        "on_hand_after = on_hand_after - 1",
        FIRST_ENTRY);
  }

  @Test
  void waitingPiecesThatNobodyWaitsForAreNoticed() {
    whileSpoiled(
        "stock_item",
        "backordered = backordered + 1",
        "backordered = backordered - 1",
        " WHERE sku = ?");
  }

  @Test
  void aRunIsKeptWithWhatItFoundAndAReport() {
    change("stock_balance", "on_hand = on_hand + 1", ROW);
    long run;
    try {
      run = wholeRun();
      assertThat(job.differences()).isEqualTo(1);
    } finally {
      change("stock_balance", "on_hand = on_hand - 1", ROW);
    }

    Reconciliation kept = reconciliations.lastFinished().orElseThrow();
    assertThat(kept.id()).isEqualTo(run);
    assertThat(kept.checked()).isEqualTo(kept.skus());
    Difference found = reconciliations.differencesOf(run).get(0);
    assertThat(found.sku()).isEqualTo(sku());
    assertThat(found.warehouse()).isEqualTo("WEST");
    assertThat(found.kind()).isEqualTo(Difference.Kind.ON_HAND_SUM);
    assertThat(found.found()).isEqualTo(found.expected() + 1);
    String report =
        new String(
            files.open(files.find(kept.report().orElseThrow()).orElseThrow()),
            StandardCharsets.UTF_8);
    assertThat(report).contains(sku() + ",WEST,on_hand_sum,").contains("the balance says");

    wholeRun();
    assertThat(job.differences()).isZero();
  }

  /** As the job does it, SKU by SKU. */
  private long wholeRun() {
    long run = reconciling.begin();
    String last = "";
    while (!last.equals("the end")) {
      last = reconciling.checkNext(run, last).orElse("the end");
    }
    reconciling.end(run);
    return run;
  }

  private void whileSpoiled(String table, String spoil, String mend, String where) {
    change(table, spoil, where);
    try {
      assertThat(reconciling.differences()).extracting(Difference::sku).containsOnly(sku());
    } finally {
      change(table, mend, where);
    }
  }

  private void change(String table, String change, String where) {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement("UPDATE " + table + " SET " + change + where)) {
      update.setString(1, sku());
      assertThat(update.executeUpdate()).isEqualTo(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String sku() {
    return publications.resolve("RR-131-en").orElseThrow().sku().text();
  }
}
