package org.campaignmaterials.localversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers on approved local versions, and until when each is known to be right. Nobody has to
 * call for what can't be printed anyway.
 */
@ApplicationScoped
@Transactional
public class VerifiedNumbers {
  @Inject LocalVersions versions;
  @Inject CheckingLocalVersions checking;

  /**
   * A number that was called and answered.
   *
   * @param coalition name of it
   * @param until the last day on which the call counts
   * @param path where it is called again
   */
  public record Verified(String number, String coalition, LocalDate until, String path) {}

  public List<Verified> all() {
    return versions.approved().stream()
        .filter(version -> !checking.standing(version).isStopped())
        .flatMap(this::verified)
        .toList();
  }

  private Stream<Verified> verified(LocalVersion version) {
    return version.contact().stream()
        .flatMap(
            contact ->
                checking.verification(version).until().stream()
                    .map(
                        until ->
                            new Verified(
                                contact.number(),
                                checking.coalition(version).name(),
                                until,
                                "/campaign/local-versions/" + version.id())));
  }
}
