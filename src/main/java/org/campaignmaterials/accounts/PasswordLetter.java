package org.campaignmaterials.accounts;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.JteViewEngine;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/** A letter with a link by which its reader chooses a password. */
abstract class PasswordLetter implements Letter {
  @Inject private PasswordLinks links;
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

  private LetterDraft draft(Account account, String link, Language language) {
    Texts t = new Texts(language);
    PasswordLetterView view =
        new PasswordLetterView(
            t.get("accounts.letter.greeting", account.name()),
            t.get("accounts.letter." + name() + ".text"),
            site.url() + t.path("/choose-password?token=" + links.token(link)),
            t.get("accounts.letter." + name() + ".why"),
            site.agency().orElseGet(() -> t.get("web.agency.demonstration")),
            site.demonstration() ? t.get("accounts.letter.demonstration") : "");
    return new LetterDraft(
        new EmailAddress(account.email()),
        t.get("accounts.letter." + name() + ".subject"),
        view.asText(),
        new String(
            JteViewEngine.render("accounts/letter.jte", Map.of("t", t, "view", view)),
            StandardCharsets.UTF_8));
  }
}
