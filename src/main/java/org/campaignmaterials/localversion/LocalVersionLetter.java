package org.campaignmaterials.localversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.accounts.Account;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.mail.Stationery;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/** Tells a manager what became of a local version. */
@ApplicationScoped
public class LocalVersionLetter implements Letter {
  static final String KIND = "localversion.news";

  /** Version, news and account: nothing personal. */
  private static final Pattern DOCUMENT = Pattern.compile("(\\d{1,18})-([a-z]+)-(\\d{1,18})");

  private static final String WORDS = "localversion.letter.news.";

  @Inject LocalVersions versions;
  @Inject CheckingLocalVersions checking;
  @Inject Accounts accounts;
  @Inject Stationery stationery;
  @Inject Site site;
  @Inject Clock clock;

  static String document(long version, LocalNews news, long account) {
    return version + "-" + news.code() + "-" + account;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** Empty when it is not true any more, or the reader no longer manages the coalition. */
  @Override
  public Optional<LetterDraft> compose(String documentId, Language language) {
    Matcher document = DOCUMENT.matcher(documentId);
    if (!document.matches()) {
      return Optional.empty();
    }
    LocalVersion version = versions.byId(Long.parseLong(document.group(1)));
    long account = Long.parseLong(document.group(3));
    return LocalNews.ofCode(document.group(2))
        .filter(news -> news.isTrueOf(version))
        .flatMap(
            news ->
                accounts.managing(version.coalition().text(), LocalDate.now(clock)).stream()
                    .filter(manager -> manager.id() == account)
                    .findFirst()
                    .map(manager -> draft(version, news, manager, new Texts(language))));
  }

  private LetterDraft draft(LocalVersion version, LocalNews news, Account manager, Texts t) {
    Verification verification = checking.verification(version);
    return letter(
        new EmailAddress(manager.email()),
        news,
        manager.name(),
        version.id(),
        checking.edition(version).map(Edition::title).orElse(version.sku().text()),
        detail(version, news, verification, t),
        "/coalition/" + version.coalition() + "/versions/" + version.id(),
        t);
  }

  private static String detail(
      LocalVersion version, LocalNews news, Verification verification, Texts t) {
    return switch (news) {
      case RETURNED -> version.reason();
      case DUE -> verification.until().map(t::date).orElse("");
      default -> "";
    };
  }

  @Override
  public List<LetterDraft> examples(Language language) {
    Texts t = new Texts(language);
    return Arrays.stream(LocalNews.values())
        .map(
            news ->
                letter(
                    SOMEBODY,
                    news,
                    t.get("mail.example.name"),
                    0,
                    t.get("localversion.example.title"),
                    news == LocalNews.DUE
                        ? t.date(LocalDate.now(clock))
                        : t.get("localversion.example.reason"),
                    "/coalition",
                    t))
        .toList();
  }

  @Override
  public Optional<String> staffPage(String documentId) {
    Matcher document = DOCUMENT.matcher(documentId);
    return document.matches()
        ? Optional.of("/campaign/local-versions/" + document.group(1))
        : Optional.empty();
  }

  private LetterDraft letter(
      EmailAddress recipient,
      LocalNews news,
      String name,
      long version,
      String title,
      String detail,
      String path,
      Texts t) {
    return stationery.letter(
        recipient,
        t.get(WORDS + news.code() + ".subject", String.valueOf(version)),
        "localversion/letter",
        t,
        new LetterView(
            t.get("localversion.letter.greeting", name),
            t.get(WORDS + news.code() + ".text", title, detail),
            t.get("localversion.letter.link"),
            site.url() + t.path(path)));
  }

  /**
   * What a letter shows.
   *
   * @param link the words of the link to {@code address}
   */
  public record LetterView(String greeting, String text, String link, String address) {}
}
