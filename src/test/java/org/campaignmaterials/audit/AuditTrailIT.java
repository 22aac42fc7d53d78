package org.campaignmaterials.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AuditTrailIT extends ContainerTest {
  @Inject private AuditTrail trail;
  @Inject private AuditLines lines;
  @Inject private AuditExport export;
  @Resource private UserTransaction transaction;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  private final String subject = "test " + UUID.randomUUID();

  @Test
  void aLineIsKeptWithWhatWasDone() throws Exception {
    transaction.begin();
    trail.record("test.approved", subject, pieces(1), pieces(2));
    transaction.commit();
    assertThat(found())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.action()).isEqualTo("test.approved");
              assertThat(line.before()).isEqualTo("{\"pieces\":\"1\"}");
              assertThat(line.after()).isEqualTo("{\"pieces\":\"2\"}");
              assertThat(line.account()).as("nobody is signed in").isEmpty();
            });
  }

  @Test
  void whatWasRolledBackIsNotInTheTrail() throws Exception {
    transaction.begin();
    trail.record("test.approved", subject);
    transaction.rollback();
    assertThat(found()).isEmpty();
  }

  @Test
  void withoutATransactionNothingIsWrittenDown() {
    assertThatThrownBy(() -> trail.record("test.approved", subject)).isInstanceOf(Exception.class);
    assertThat(found()).isEmpty();
  }

  @Test
  void theDatabaseItselfRefusesToChangeALineOrToRemoveIt() throws Exception {
    transaction.begin();
    trail.record("test.approved", subject, pieces(1), pieces(2));
    transaction.commit();
    for (String attempt :
        List.of(
            "UPDATE audit_line SET account = 1 WHERE subject = ?1",
            "DELETE FROM audit_line WHERE subject = ?1")) {
      transaction.begin();
      try {
        assertThatThrownBy(
                () -> entities.createNativeQuery(attempt).setParameter(1, subject).executeUpdate())
            .as(attempt)
            .rootCause()
            .message()
            .containsIgnoringCase("audit_lines_stay_as_written");
      } finally {
        transaction.rollback();
      }
    }
    assertThat(found()).singleElement().satisfies(l -> assertThat(l.account()).isEmpty());
  }

  @Test
  void aPartOfTheSubjectFindsALineInWhateverCase() throws Exception {
    String number = UUID.randomUUID().toString();
    transaction.begin();
    trail.record("test.found", "order RRO-" + number);
    trail.record("test.found", "100% of it_all! " + number);
    transaction.commit();
    assertThat(lines.newest(AuditFilter.about("rro-" + number.substring(0, 30)), 9)).hasSize(1);
    assertThat(lines.newest(AuditFilter.about("100% of it_all! " + number), 9)).hasSize(1);
    assertThat(lines.newest(AuditFilter.about("%" + number), 9)).isEmpty();
    assertThat(lines.about("order RRO-" + number.substring(0, 30), 9)).isEmpty();
  }

  @Test
  void pagesAreTurnedFromLineToLineAndNoneIsLostWhileOthersAreWritten() throws Exception {
    for (int i = 0; i < 5; i++) {
      write(i);
    }
    AuditFilter filter = AuditFilter.about(subject);
    AuditChunk first = AuditChunk.read(lines, filter, Optional.empty(), Optional.empty(), 2);
    write(5);
    AuditChunk second = AuditChunk.read(lines, filter, first.older(), Optional.empty(), 2);
    AuditChunk third = AuditChunk.read(lines, filter, second.older(), Optional.empty(), 2);
    assertThat(states(first)).containsExactly("4", "3");
    assertThat(states(second)).containsExactly("2", "1");
    assertThat(states(third)).containsExactly("0");
    assertThat(first.newer()).isEmpty();
    assertThat(third.older()).isEmpty();
    AuditChunk back = AuditChunk.read(lines, filter, Optional.empty(), third.newer(), 2);
    assertThat(states(back)).containsExactly("2", "1");
    AuditChunk newest = AuditChunk.read(lines, filter, Optional.empty(), back.newer(), 9);
    assertThat(states(newest)).containsExactly("5", "4", "3");
    assertThat(newest.newer()).isEmpty();
  }

  @Test
  void anExportHoldsEveryLineOnceHoweverManyThereAre() throws Exception {
    transaction.begin();
    for (int i = 0; i < 1203; i++) {
      trail.record("test.exported", subject, AuditedFields.NONE, pieces(i));
    }
    trail.record("test.exported", subject + " =1+1", AuditedFields.NONE, AuditedFields.NONE);
    transaction.commit();
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    export.csv(AuditFilter.about(subject)).write(csv);
    List<String> rows = csv.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(rows).hasSize(1205).doesNotHaveDuplicates();
    assertThat(rows.get(0)).startsWith("\uFEFFid,recordedAt,cameBy,account,action,subject");
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    export.jsonLines(AuditFilter.about(subject)).write(json);
    assertThat(json.toString(StandardCharsets.UTF_8).lines())
        .hasSize(1204)
        .allSatisfy(line -> assertThat(line).startsWith("{\"id\":").endsWith("}"));
  }

  private void write(int pieces) throws Exception {
    transaction.begin();
    trail.record("test.paged", subject, AuditedFields.NONE, pieces(pieces));
    transaction.commit();
  }

  private List<AuditLine> found() {
    return lines.newest(AuditFilter.about(subject), 10);
  }

  private static List<String> states(AuditChunk chunk) {
    return chunk.lines().stream().map(line -> line.after().replaceAll("[^0-9]", "")).toList();
  }

  private static AuditedFields pieces(int pieces) {
    return AuditedFields.of(AuditedField.PIECES, pieces);
  }
}
