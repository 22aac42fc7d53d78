package org.campaignmaterials.hotline;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.HotlineTest;

/**
 * A test that a change waits for, and the newest one that there is.
 *
 * @param answered whether it must have been answered; if not, nobody or somebody else must have
 */
record NeededTest(
    HotlineChannel.Kind channel,
    String address,
    String language,
    boolean answered,
    Optional<HotlineTest> newest) {

  /**
   * @param since the tests since it was proposed, the newest first
   */
  static NeededTest of(
      HotlineChannel.Kind channel,
      String address,
      String language,
      boolean answered,
      List<HotlineTest> since) {
    return new NeededTest(
        channel,
        address,
        language,
        answered,
        since.stream().filter(test -> test.isAbout(channel, address, language)).findFirst());
  }

  boolean isDone() {
    return newest.filter(test -> test.isAnswered() == answered).isPresent();
  }
}
