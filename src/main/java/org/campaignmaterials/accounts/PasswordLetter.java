package org.campaignmaterials.accounts;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.mail.Stationery;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/** A letter with a link by which its reader chooses a password. */
abstract class PasswordLetter implements Letter {
  @Inject private PasswordLinks links;
  @Inject private Stationery stationery;
  @Inject private Site site;

  /** The words of this letter stand under {@code accounts.letter.<name>}. */
  abstract String name();

  @Override
  public final String kind() {
    return "accounts." + name();
  }

  /** Empty when the link was used or taken back, or ran out: then there is nothing to send. */
  @Override
  public final Optional<LetterDraft> compose(String documentId, Language language) {
    return links.ownerOf(documentId).map(account -> draft(account, documentId, language));
  }

  /** Only by its number, which the page of accounts shows: who it is, administrators read there. */
  @Override
  public final Optional<String> about(String documentId, Texts t) {
    return links
        .ownerOf(documentId)
        .map(account -> t.get("accounts.number", String.valueOf(account.id())));
  }

  @Override
  public final List<LetterDraft> examples(Language language) {
    Texts t = new Texts(language);
    return List.of(letter(SOMEBODY, t.get("mail.example.name"), "example", t));
  }

  private LetterDraft draft(Account account, String link, Language language) {
    return letter(
        new EmailAddress(account.email()), account.name(), links.token(link), new Texts(language));
  }

  private LetterDraft letter(EmailAddress recipient, String name, String token, Texts t) {
    return stationery.letter(
        recipient,
        t.get("accounts.letter." + name() + ".subject"),
        "accounts/letter",
        t,
        new AccountLetterView(
            t.get("accounts.letter.greeting", name),
            t.get("accounts.letter." + name() + ".text"),
            site.url() + t.path("/choose-password?token=" + token),
            t.get("accounts.letter." + name() + ".why")));
  }
}
