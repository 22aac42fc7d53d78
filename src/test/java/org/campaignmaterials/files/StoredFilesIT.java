package org.campaignmaterials.files;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class StoredFilesIT extends ContainerTest {
  @Inject private StoredFiles files;

  @Test
  void aFileIsFoundAgainWithItsNameItsReadersAndItsBytes() {
    byte[] report = "sku,sum\n".getBytes(StandardCharsets.UTF_8);
    String id = files.store("conciliación.csv", "text/csv", report, Set.of(Role.LEAD)).id();
    StoredFile found = files.find(id).orElseThrow();
    assertThat(found.name()).isEqualTo("conciliación.csv");
    assertThat(found.size()).isEqualTo(8);
    assertThat(found.isReadableBy(Set.of(Role.LEAD, Role.WAREHOUSE))).isTrue();
    assertThat(found.isReadableBy(Set.of(Role.WAREHOUSE))).isFalse();
    assertThat(files.open(found)).isEqualTo(report);
  }

  @Test
  void anIdThatWeNeverGaveIsNoFile() {
    assertThat(files.find("x")).isEmpty();
    assertThat(files.find("\u0000")).isEmpty();
  }
}
