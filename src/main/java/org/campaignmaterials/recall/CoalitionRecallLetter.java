package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Tells those who manage a coalition which pieces of theirs have to come down and what is wrong on
 * them, how many at how many places, and where to say what became of them. Whoever does not sign in
 * for weeks would not find the task there. One letter is about all that waits to be told.
 */
@ApplicationScoped
public class CoalitionRecallLetter implements Letter {
  static final String KIND = "recall.coalition";

  @Inject Recalls recalls;
  @Inject RecallLetters letters;
  @Inject WhatIsWrong whatIsWrong;
  @Inject RecalledMaterials materials;
  @Inject Replacement replacement;
  @Inject Publications publications;
  @Inject Accounts accounts;
  @Inject Outbox outbox;
  @Inject LetterExamples examples;
  @Inject Stationery stationery;
  @Inject Site site;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  /**
   * Puts a letter to each manager of a coalition into the outbox, in the caller's transaction.
   *
   * @param letter its name, which the holders keep whom it tells
   * @return whether anybody manages the coalition
   */
  boolean enqueue(String letter, String coalition) {
    List<Account> managers = managersOf(coalition);
    managers.forEach(
        manager -> outbox.enqueue(KIND, letter + " " + manager.id(), manager.language()));
    return !managers.isEmpty();
  }

  /** Whether there is anybody to write to. */
  boolean hasReaders(String coalition) {
    return !managersOf(coalition).isEmpty();
  }

  private List<Account> managersOf(String coalition) {
    return accounts.managersOf(coalition, LocalDate.now(clock));
  }

  /** Empty when somebody else manages the coalition by now, or none of it can be there still. */
  @Override
  public Optional<LetterDraft> compose(String documentId, Language language) {
    int end = documentId.lastIndexOf(' ');
    long manager = Long.parseLong(documentId.substring(end + 1));
    List<RecallHolder> there =
        letters.toldBy(documentId.substring(0, end)).stream()
            .filter(holder -> holder.mayBeThere() > 0)
            .toList();
    return there.stream()
        .findFirst()
        .flatMap(
            holder ->
                managersOf(holder.holder()).stream()
                    .filter(account -> account.id() == manager)
                    .findFirst())
        .map(reader -> draft(there, reader, new Texts(language)));
  }

  private LetterDraft draft(List<RecallHolder> there, Account reader, Texts t) {
    return letter(new EmailAddress(reader.email()), view(there, reader.name(), t), t);
  }

  /** With something in its place; then without. */
  @Override
  public List<LetterDraft> examples(Language language) {
    Texts t = new Texts(language);
    return examples.of((edition, again) -> example(edition, again, t), t);
  }

  private LetterDraft example(Edition edition, boolean again, Texts t) {
    MaterialName material = MaterialName.of(edition);
    return letter(
        SOMEBODY,
        new LetterView(
            t.get("recall.letter.greeting", t.get("mail.example.name")),
            "C-0000",
            List.of(
                new WrongEditions(t.get(Reason.HOTLINE_CHANNEL.messageKey()), List.of(material))),
            List.of(
                new Held(
                    material,
                    24,
                    3,
                    site.url() + t.path(CoalitionRecalls.path("C-0000", "RCL-0000")))),
            again,
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
        recipient,
        t.count("recall.letter.coalition.subject", view.held().size()),
        "recall/coalitionLetter",
        t,
        view);
  }

  /**
   * The letter's words: also what campaign staff read before they let the letters go.
   *
   * @param told what one coalition has
   */
  LetterView view(List<RecallHolder> told, String name, Texts t) {
    String coalition = told.get(0).holder();
    ReadyOrder ready = new ReadyOrder(replacement);
    Map<MaterialName, String> wrong = new LinkedHashMap<>();
    for (RecallHolder holder : told) {
      Recall recall = recalls.byNumber(holder.recall());
      wrong.put(materialOf(recall), whatIsWrong.words(recall, t));
      ready.insteadOf(recall.sku(), holder.mayBeThere());
    }
    return new LetterView(
        t.get("recall.letter.greeting", name),
        coalition,
        WrongEditions.grouped(wrong),
        told.stream().map(holder -> held(holder, t)).toList(),
        ready.isComplete(),
        ready.path().map(path -> site.url() + t.path(path + "&for=" + coalition)));
  }

  private Held held(RecallHolder holder, Texts t) {
    Recall recall = recalls.byNumber(holder.recall());
    return new Held(
        materialOf(recall),
        holder.mayBeThere(),
        materials.places(holder.holder(), recall.sku()).size(),
        site.url() + t.path(CoalitionRecalls.path(holder.holder(), holder.recall())));
  }

  private MaterialName materialOf(Recall recall) {
    return MaterialName.of(publications.edition(recall.sku()).orElseThrow());
  }

  /**
   * What a letter shows.
   *
   * @param coalition its number
   * @param wrong the editions it is about, by what is wrong on them
   * @param held what the coalition has of each
   * @param allReplaced whether something takes the place of each of them
   * @param order the order form that is ready for what takes their place; empty when nothing does
   */
  public record LetterView(
      String greeting,
      String coalition,
      List<WrongEditions> wrong,
      List<Held> held,
      boolean allReplaced,
      Optional<String> order) {}

  /**
   * What a coalition has of an edition.
   *
   * @param pieces of which nobody has said that they are gone
   * @param places where some hang or stand, as far as is known
   * @param link the recall on the coalition's pages
   */
  public record Held(MaterialName material, int pieces, int places, String link) {}
}
