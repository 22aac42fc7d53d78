package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.mail.Stationery;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/**
 * Tells a person that what opens their account was changed: if it was somebody else, they hear of
 * it.
 */
@ApplicationScoped
class ChangedAccountLetter implements Letter {
  static final String KIND = "accounts.changed";

  @Inject private Accounts accounts;
  @Inject private Outbox outbox;
  @Inject private Stationery stationery;
  @Inject private Site site;

  /** Puts it into the outbox, in the transaction that changes the account. */
  @Transactional
  void enqueue(long account, AccountChange change) {
    accounts
        .find(account)
        .ifPresent(owner -> outbox.enqueue(KIND, account + " " + change.code(), owner.language()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<LetterDraft> compose(String documentId, Language language) {
    return ownerOf(documentId)
        .map(
            owner ->
                letter(
                    new EmailAddress(owner.email()),
                    owner.name(),
                    AccountChange.ofCode(documentId.split(" ")[1]),
                    new Texts(language)));
  }

  /** Only by its number, which the page of accounts shows: who it is, administrators read there. */
  @Override
  public Optional<String> about(String documentId, Texts t) {
    return ownerOf(documentId).map(owner -> t.get("accounts.number", String.valueOf(owner.id())));
  }

  @Override
  public List<LetterDraft> examples(Language language) {
    Texts t = new Texts(language);
    return Arrays.stream(AccountChange.values())
        .map(change -> letter(SOMEBODY, t.get("mail.example.name"), change, t))
        .toList();
  }

  private Optional<Account> ownerOf(String documentId) {
    return accounts.find(Long.parseLong(documentId.split(" ")[0]));
  }

  private LetterDraft letter(EmailAddress recipient, String name, AccountChange change, Texts t) {
    return stationery.letter(
        recipient,
        t.get("accounts.letter.changed.subject"),
        "accounts/letter",
        t,
        new AccountLetterView(
            t.get("accounts.letter.greeting", name),
            t.get("accounts.letter.changed." + change.code()),
            site.url() + t.path("/account"),
            t.get("accounts.letter.changed.why")));
  }
}
