package org.campaignmaterials.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.web.JteViewEngine;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/**
 * Writes letters in both their forms, from two templates of one name: HTML from {@code
 * src/main/jte}, plain text from {@code src/main/jte-text}. Both take {@code frame} ({@link
 * LetterFrame}), {@code t} ({@link Texts}) and {@code view}, the letter's own model, and stand in
 * the frame that all letters share.
 */
@ApplicationScoped
public class Stationery {
  private static final TemplateEngine TEXTS =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Plain,
          Stationery.class.getClassLoader(),
          "org.campaignmaterials.templates.text");

  /** A part that a letter leaves out leaves its empty lines behind. */
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

  @Inject private Site site;

  /**
   * A letter.
   *
   * @param template without its ending: {@code ordering/letter}
   */
  public LetterDraft letter(
      EmailAddress recipient, String subject, String template, Texts t, Object view) {
    LetterFrame frame =
        new LetterFrame(
            t,
            subject,
            site.agency().orElseGet(() -> t.get("web.agency.demonstration")),
            site.demonstration(),
            site.contact().orElse(""));
    Map<String, Object> parameters = Map.of("frame", frame, "t", t, "view", view);
    return new LetterDraft(
        recipient,
        subject,
        text(template, parameters),
        new String(JteViewEngine.render(template + ".jte", parameters), StandardCharsets.UTF_8));
  }

  private static String text(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    TEXTS.render(template + ".jte", parameters, output);
    return EMPTY_LINES.matcher(output.toString()).replaceAll("\n\n").strip() + "\n";
  }
}
