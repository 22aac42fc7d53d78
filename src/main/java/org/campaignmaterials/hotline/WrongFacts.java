package org.campaignmaterials.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.web.Texts;

/**
 * What exactly is wrong about the hotline on an edition that a change stopped. Whoever stands in
 * front of a poster, or takes calls about one, has to know which number not to call.
 */
@ApplicationScoped
@Transactional
public class WrongFacts {
  @Inject HotlineChanges changes;
  @Inject Publications publications;

  /** The number of the change that stopped an edition; empty if none did. */
  public Optional<Long> changeOf(Sku sku) {
    return changes.stopped(sku).map(StoppedEdition::change);
  }

  /**
   * The number or address as it stands on the edition, and how its readers reach the hotline today:
   * over the same channel, or else over the others that there are in its language. Empty if no
   * change stopped it.
   */
  public Optional<String> words(Sku sku, Texts t) {
    return changeOf(sku).map(changes::byId).flatMap(change -> words(change, sku.language(), t));
  }

  private Optional<String> words(HotlineChange change, String language, Texts t) {
    return change
        .before()
        .map(Reach::address)
        .map(
            printed -> {
              boolean isUnanswered =
                  change.after().filter(is -> is.address().equals(printed)).isPresent();
              String wrong =
                  isUnanswered
                      ? t.get(
                          "hotline.wrong.language",
                          t.get(change.channel().messageKey(), printed),
                          t.inSentence(languageName(language, t)))
                      : t.get("hotline.wrong." + change.channel().code(), printed);
              String today = today(change.channel(), printed, language, t);
              return today.isEmpty() ? wrong : wrong + " " + t.get("hotline.wrong.today", today);
            });
  }

  /** Empty when there is no way today, and when what is printed is right again. */
  private String today(HotlineChannel.Kind kind, String printed, String language, Texts t) {
    List<HotlineChannel> ways =
        publications.hotline().map(facts -> facts.channelsFor(language)).orElse(List.of());
    List<HotlineChannel> alike = ways.stream().filter(is -> is.kind() == kind).toList();
    if (alike.stream().anyMatch(is -> is.address().equals(printed))) {
      return "";
    }
    return (alike.isEmpty() ? ways : alike)
        .stream()
            .map(is -> t.get(is.kind().messageKey(), is.address()))
            .collect(Collectors.joining(" · "));
  }

  private String languageName(String tag, Texts t) {
    return publications.language(tag).map(is -> is.name().in(t.language().code())).orElse(tag);
  }
}
