package org.campaignmaterials.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates say nothing by themselves; what the look at them would notice, and what it lets be. */
class TemplateTest {
  /** A letter can load nothing, so that its style stands in it. */
  private static final Path LETTER_FRAME = Sources.TEMPLATES.resolve("mail/frame.jte");

  @Test
  void noTemplateSaysAnythingByItself() {
    Map<Path, List<String>> faults = new TreeMap<>();
    Stream.concat(Sources.in(Sources.TEMPLATES, ".jte"), Sources.in(Sources.TEXTS, ".jte"))
        .forEach(
            file -> {
              List<String> found = Template.faultsOf(withoutLetterStyle(file));
              if (!found.isEmpty()) {
                faults.put(file, found);
              }
            });
    assertThat(faults).isEmpty();
  }

  @Test
  void bareWordsScriptsStylesAndStrangersAreNoticed() {
    assertThat(faults("<p>Order ${x}</p>")).containsExactly("bare words: Order □");
    assertThat(faults("<img alt=\"A poster\" src=\"${x}\">")).hasSize(1);
    assertThat(faults("<input type=\"submit\" value=\"Send\">")).hasSize(1);
    assertThat(faults("@template.web.part.field(t = t, label = \"Your name\")")).hasSize(1);
    assertThat(faults("@template.web.page(title = x, content = @`\n<b>Hello</b>\n`)")).hasSize(1);
    assertThat(faults("<b style=\"color:red\">·</b>")).hasSize(1);
    assertThat(faults("<a onclick=\"go()\" href=\"/x\">${x}</a>")).hasSize(1);
    assertThat(faults("<script>go()</script>")).contains("inline script");
    assertThat(faults("<link rel=\"stylesheet\" href=\"https://fonts.example/x.css\">")).hasSize(1);
    assertThat(faults("<script src=\"//cdn.example/x.js\"></script>")).hasSize(1);
    assertThat(faults("$unsafe{x}")).hasSize(1);
  }

  @Test
  void whatATemplateFillsInIsNoFault() {
    assertThat(
            faults(
                """
                @import java.util.List
                @param String x = "Words"
                <%-- A remark. --%>
                !{var y = "words";}
                @template.web.part.field(t = t, name = "email", label = t.get("a.b", "c"))
                @if(x.equals("Words"))<p class="big" title="${x}">${x + "}"} · 2 &nbsp;</p>@else@endif
                <input type="hidden" name="step" value="place">
                <a href="https://www.example.org">${x}</a>
                """))
        .isEmpty();
  }

  private static List<String> faults(String template) {
    return Template.faultsOf(template);
  }

  private static String withoutLetterStyle(Path file) {
    return file.equals(LETTER_FRAME)
        ? Sources.text(file).replaceAll("(?s)<style>.*</style>", "")
        : Sources.text(file);
  }
}
