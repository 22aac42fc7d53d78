package org.campaignmaterials.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;

/**
 * Every letter that is written here, to be read before anybody gets it: by the templates and in the
 * words that are sent, about nobody.
 */
@RequestScoped
@Path("/campaign/letters/examples")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class ExamplePages {
  private static final String PATH = "/campaign/letters/examples/";
  private static final String POLICY = "Content-Security-Policy";
  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  @Inject private LetterDesk desk;
  @Inject private MailSettings settings;
  @Inject private CurrentPage page;
  @Context private HttpServletResponse response;

  @GET
  @Controller
  public String kinds() {
    Texts t = page.texts();
    return page.show(
        "mail/examples.jte",
        new KindsView(
            desk.kinds().stream()
                .map(kind -> new Kind(kind, LetterLine.kindInWords(kind, t), subject(kind)))
                .toList()));
  }

  private String subject(String kind) {
    return desk.examples(kind, page.language()).stream()
        .findFirst()
        .map(LetterDraft::subject)
        .orElse("");
  }

  /**
   * A letter in both its forms.
   *
   * @param language of the letter, by its code; the page's own for anything else
   * @param form the number of one of the forms that the letter may take, from 1
   */
  @GET
  @Path("{kind}")
  @Controller
  public String example(
      @PathParam("kind") String kind,
      @QueryParam("language") String language,
      @QueryParam("form") String form) {
    Language read = language(language);
    List<LetterDraft> forms = forms(kind, read);
    int number = number(form, forms.size());
    LetterDraft letter = forms.get(number - 1);
    allow("frame-src 'self'");
    String query = "language=" + read.code() + "&form=" + number;
    return page.show(
        "mail/example.jte",
        new ExampleView(
            kind,
            LetterLine.kindInWords(kind, page.texts()),
            letter.subject(),
            settings.from().toUnicodeString(),
            settings.replyTo().map(InternetAddress::toUnicodeString).orElse(""),
            read.code(),
            letter.textBody(),
            page.texts().path(PATH + kind + "/html?" + query),
            number,
            IntStream.rangeClosed(1, forms.size()).boxed().toList()));
  }

  /**
   * The HTML alone, as a mail program would show it: with its own style and nothing else. It is
   * shown in the frame of the page above, so that this page of ours may frame it.
   */
  @GET
  @Path("{kind}/html")
  public Response html(
      @PathParam("kind") String kind,
      @QueryParam("language") String language,
      @QueryParam("form") String form) {
    List<LetterDraft> forms = forms(kind, language(language));
    String html = forms.get(number(form, forms.size()) - 1).htmlBody();
    return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(
            POLICY,
            "default-src 'none'; style-src '"
                + hashOfStyle(html)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox")
        .build();
  }

  /** Lets this one page do more than all others may. */
  private void allow(String directive) {
    response.setHeader(POLICY, response.getHeader(POLICY) + "; " + directive);
  }

  private List<LetterDraft> forms(String kind, Language language) {
    List<LetterDraft> forms = desk.examples(kind, language);
    if (forms.isEmpty()) {
      throw new NotFound("letter");
    }
    return forms;
  }

  private Language language(String code) {
    return Arrays.stream(Language.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElse(page.language());
  }

  private static int number(String form, int most) {
    return Optional.ofNullable(form)
        .filter(text -> text.matches("[1-9]"))
        .map(Integer::valueOf)
        .filter(number -> number <= most)
        .orElse(1);
  }

  private static String hashOfStyle(String html) {
    Matcher style = STYLE.matcher(html);
    String rules = style.find() ? style.group(1) : "";
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(rules.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** All kinds of letters. */
  public record KindsView(List<Kind> kinds) {}

  /** One kind: its code, its name and its subject in the page's language. */
  public record Kind(String code, String words, String subject) {}

  /**
   * A letter as it would be sent.
   *
   * @param from whom it comes from
   * @param replyTo where answers go; empty when that is the same
   * @param language of the letter, by its code
   * @param html where its HTML is found
   * @param form which of its forms this is
   * @param forms the numbers of all of them
   */
  public record ExampleView(
      String kind,
      String words,
      String subject,
      String from,
      String replyTo,
      String language,
      String text,
      String html,
      int form,
      List<Integer> forms) {}
}
