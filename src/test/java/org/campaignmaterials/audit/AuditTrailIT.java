package org.campaignmaterials.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AuditTrailIT extends ContainerTest {
  @Inject private AuditTrail trail;
  @Inject private AuditLines lines;
  @Resource private UserTransaction transaction;

  @Test
  void aLineIsKeptWithWhatWasDone() throws Exception {
    transaction.begin();
    trail.record("test.approved", "test 1", "in_review", "placed");
    transaction.commit();
    assertThat(lines.matching(new AuditFilter("", "test 1"), 0, 10))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.action()).isEqualTo("test.approved");
              assertThat(line.before()).isEqualTo("in_review");
              assertThat(line.after()).isEqualTo("placed");
              assertThat(line.account()).as("nobody is signed in").isEmpty();
            });
  }

  @Test
  void whatWasRolledBackIsNotInTheTrail() throws Exception {
    transaction.begin();
    trail.record("test.approved", "test 2");
    transaction.rollback();
    assertThat(lines.matching(new AuditFilter("", "test 2"), 0, 10)).isEmpty();
  }

  @Test
  void aLongStateIsCutAndNotRefused() throws Exception {
    transaction.begin();
    trail.record("test.changed", "test 3", "", "é".repeat(5000));
    transaction.commit();
    assertThat(lines.matching(new AuditFilter("test.changed", "test 3"), 0, 10))
        .singleElement()
        .satisfies(line -> assertThat(line.after()).hasSize(2000).endsWith("…"));
  }

  @Test
  void aPartOfTheSubjectFindsALineInWhateverCase() throws Exception {
    transaction.begin();
    trail.record("test.found", "order RRO-2026-990077");
    trail.record("test.found", "100% of it_all!");
    transaction.commit();
    assertThat(lines.matching(new AuditFilter("", "rro-2026-9900"), 0, 10)).hasSize(1);
    assertThat(lines.matching(new AuditFilter("test.found", "100% of it_"), 0, 10)).hasSize(1);
    assertThat(lines.matching(new AuditFilter("test.found", "%990077"), 0, 10)).isEmpty();
    assertThat(lines.about("order RRO-2026-9900", 10)).isEmpty();
  }

  @Test
  void thePagesOfTheTrailFollowEachOther() throws Exception {
    transaction.begin();
    for (int i = 0; i < 5; i++) {
      trail.record("test.paged", "test 4", "", String.valueOf(i));
    }
    transaction.commit();
    AuditFilter filter = new AuditFilter("test.paged", "test 4");
    assertThat(lines.matching(filter, 0, 3)).hasSize(3);
    assertThat(lines.matching(filter, 3, 3)).hasSize(2);
    assertThat(lines.matching(new AuditFilter("test.paged", "test 5"), 0, 3)).isEmpty();
  }
}
