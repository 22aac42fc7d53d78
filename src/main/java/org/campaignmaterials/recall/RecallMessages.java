package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.Coalitions;
import org.campaignmaterials.web.Texts;

/** What campaign staff read and are told about letters before they let them go. */
@ApplicationScoped
@Transactional
class RecallMessages {
  /** More than there will ever be. */
  private static final int COALITIONS = 1_000;

  @Inject RecallLetters letters;
  @Inject RecallLetter orderLetter;
  @Inject CoalitionRecallLetter coalitionLetter;
  @Inject Coalitions coalitions;
  @Inject Clock clock;

  /** The letters about some recalls, of which there is one at least. */
  RecallMessagesView of(List<Recall> recalls, Texts t) {
    List<String> numbers = recalls.stream().map(Recall::number).toList();
    return new RecallMessagesView(
        letters.holders(RecallHolder.Kind.ORDER, numbers),
        letters.holders(RecallHolder.Kind.COALITION, numbers),
        waiting(numbers),
        letters.coalitionsWithOpenPieces(numbers).stream()
            .filter(each -> !hasReaders(each))
            .map(this::named)
            .toList(),
        recalls.stream()
            .flatMap(recall -> recall.messagesAt().stream())
            .findFirst()
            .map(at -> at.atZone(clock.getZone())),
        recalls.stream().anyMatch(Recall::isBeingListed),
        toOrder(numbers, t),
        toCoalition(numbers, t));
  }

  /** How many, over some recalls, wait for a letter that nobody has let go. */
  long waiting(List<String> numbers) {
    return letters.ordersHeldBack(numbers)
        + letters.coalitionsHeldBack(numbers).stream().filter(this::hasReaders).count();
  }

  /** The numbers of the recalls of which somebody waits for a letter that nobody has let go. */
  Set<String> heldBack() {
    Set<String> numbers = letters.withOrdersHeldBack();
    letters
        .coalitionsHeldBack()
        .forEach(
            (coalition, recalls) -> {
              if (hasReaders(coalition)) {
                numbers.addAll(recalls);
              }
            });
    return numbers;
  }

  private boolean hasReaders(String coalition) {
    return coalitionLetter.hasReaders(coalition);
  }

  private String named(String coalition) {
    return coalitions
        .byNumber(coalition)
        .map(Coalition::name)
        .map(name -> name + " (" + coalition + ")")
        .orElse(coalition);
  }

  /** The letter to one of those who get it, with nobody's name in it. */
  private Optional<RecallLetter.LetterView> toOrder(List<String> recalls, Texts t) {
    return letters.names(RecallHolder.Kind.ORDER, recalls, 1).stream()
        .findFirst()
        .map(order -> letters.of(order, recalls))
        .map(told -> orderLetter.preview(told, t));
  }

  /** The letter to one of the coalitions that get it, with nobody's name in it. */
  private Optional<CoalitionRecallLetter.LetterView> toCoalition(List<String> recalls, Texts t) {
    return letters.names(RecallHolder.Kind.COALITION, recalls, COALITIONS).stream()
        .filter(this::hasReaders)
        .findFirst()
        .map(coalition -> letters.of(coalition, recalls))
        .map(told -> coalitionLetter.view(told, t.get("recall.letter.somebody"), t));
  }
}
