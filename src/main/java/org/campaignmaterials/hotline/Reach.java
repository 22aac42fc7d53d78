package org.campaignmaterials.hotline;

import java.util.List;
import org.campaignmaterials.catalog.HotlineChannel;

/**
 * By which address the hotline is reached over one channel, and in which languages.
 *
 * @param languages tags of those in which it is answered directly, in order
 * @param interpreted whether all others are answered through an interpreter
 */
public record Reach(String address, List<String> languages, boolean interpreted) {

  public Reach {
    languages = languages.stream().sorted().distinct().toList();
  }

  static Reach of(HotlineChannel channel) {
    return new Reach(channel.address(), channel.languages(), channel.interpreted());
  }

  /** Whether whoever was reached by the other is reached by this one just the same. */
  boolean keeps(Reach other) {
    return address.equals(other.address) && answersLike(other);
  }

  /** Whether it is answered in every language of the other. */
  boolean answersLike(Reach other) {
    return languages.containsAll(other.languages) && (interpreted || !other.interpreted);
  }
}
