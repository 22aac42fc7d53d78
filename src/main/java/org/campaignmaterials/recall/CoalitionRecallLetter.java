package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.accounts.Account;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.distribution.RecalledMaterials;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.mail.Stationery;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/**
 * Tells those who manage a coalition that pieces of theirs have to come down, how many at how many
 * places, and where to say what became of them. Whoever does not sign in for weeks would not find
 * the task there.
 */
@ApplicationScoped
public class CoalitionRecallLetter implements Letter {
  static final String KIND = "recall.coalition";

  @Inject Recalls recalls;
  @Inject RecalledMaterials materials;
  @Inject Replacement replacement;
  @Inject Publications publications;
  @Inject Accounts accounts;
  @Inject Outbox outbox;
  @Inject Stationery stationery;
  @Inject Site site;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  /**
   * Puts a letter to each manager of a coalition into the outbox, in the caller's transaction. A
   * coalition that nobody manages gets none: its row on the recall's page says so.
   */
  void enqueue(RecallHolder coalition) {
    managersOf(coalition.holder())
        .forEach(
            manager ->
                outbox.enqueue(
                    KIND,
                    "%s %s %d".formatted(coalition.recall(), coalition.holder(), manager.id()),
                    manager.language()));
  }

  /** Whether there is anybody to write to. */
  boolean hasReaders(String coalition) {
    return !managersOf(coalition).isEmpty();
  }

  private List<Account> managersOf(String coalition) {
    return accounts.managersOf(coalition, LocalDate.now(clock));
  }

  /** Empty when somebody else manages the coalition by now, or nothing is open any more. */
  @Override
  public Optional<LetterDraft> compose(String documentId, Language language) {
    String[] numbers = documentId.split(" ");
    Texts t = new Texts(language);
    return recalls
        .holder(numbers[0], numbers[1])
        .filter(holder -> holder.open() > 0)
        .flatMap(
            holder ->
                managersOf(numbers[1]).stream()
                    .filter(manager -> manager.id() == Long.parseLong(numbers[2]))
                    .findFirst()
                    .map(
                        manager ->
                            letter(
                                new EmailAddress(manager.email()),
                                view(holder, manager.name(), t),
                                t)));
  }

  /** With something in its place; then without. */
  @Override
  public List<LetterDraft> examples(Language language) {
    Texts t = new Texts(language);
    return publications.published().stream()
        .flatMap(publication -> publication.bestFor(language.code()).stream())
        .limit(1)
        .flatMap(edition -> Stream.of(true, false).map(again -> example(edition, again, t)))
        .toList();
  }

  private LetterDraft example(Edition edition, boolean again, Texts t) {
    return letter(
        SOMEBODY,
        new LetterView(
            t.get("recall.letter.greeting", t.get("mail.example.name")),
            "C-0000",
            material(edition),
            Reason.HOTLINE_CHANNEL.messageKey(),
            "",
            24,
            3,
            site.url() + t.path(CoalitionRecalls.path("C-0000", "RCL-0000")),
            again
                ? Optional.of(site.url() + t.path(Replacement.order(edition, 24)))
                : Optional.empty()),
        t);
  }

  @Override
  public Optional<String> staffPage(String documentId) {
    return Optional.of("/campaign/recalls/" + documentId.split(" ")[0]);
  }

  private LetterDraft letter(EmailAddress recipient, LetterView view, Texts t) {
    return stationery.letter(
        recipient, t.get("recall.letter.coalition.subject"), "recall/coalitionLetter", t, view);
  }

  /** The letter's words: also what campaign staff read before they let the letters go. */
  LetterView view(RecallHolder holder, String name, Texts t) {
    Recall recall = recalls.byNumber(holder.recall());
    return new LetterView(
        t.get("recall.letter.greeting", name),
        holder.holder(),
        material(publications.edition(recall.sku()).orElseThrow()),
        recall.reason().messageKey(),
        recall.explanation(),
        holder.open(),
        materials.places(holder.holder(), recall.sku()).size(),
        site.url() + t.path(CoalitionRecalls.path(holder.holder(), holder.recall())),
        replacement
            .of(recall.sku())
            .map(edition -> Replacement.order(edition, holder.open()))
            .map(order -> site.url() + t.path(order + "&for=" + holder.holder())));
  }

  private static MaterialName material(Edition edition) {
    return new MaterialName(edition.sku().text(), edition.title(), edition.language());
  }

  /**
   * What a letter shows.
   *
   * @param coalition its number
   * @param reason the key of its words
   * @param explanation may be empty
   * @param pieces of which nobody has said what became of them
   * @param places where some hang or stand, as far as is known
   * @param link the recall on the coalition's pages
   * @param order the order form that is ready for what takes its place
   */
  public record LetterView(
      String greeting,
      String coalition,
      MaterialName material,
      String reason,
      String explanation,
      int pieces,
      int places,
      String link,
      Optional<String> order) {}
}
