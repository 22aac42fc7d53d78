package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.stock.Availability;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.Eventually;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.OrderFields;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person orders by the pages, reads the letter, changes her mind; in both languages. */
class OrderByPageIT extends ContainerTest {
  @Inject private HttpServletRequest request;
  @Inject private Publications publications;
  @Inject private Availability availability;

  @Inject
  @ConfigProperty(name = "app.data.dir")
  private String data;

  private HttpCalls browser;
  private Sku sku;

  @BeforeEach
  void open() {
    browser = HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
    sku = publications.resolve(OrderFields.SKU).orElseThrow().sku();
  }

  @Test
  void anOrderInEnglish() throws Exception {
    follow("", "Check your order", "Your order is placed", "This order was cancelled");
  }

  @Test
  void anOrderInSpanish() throws Exception {
    follow("es/", "Revise su pedido", "Su pedido está aceptado", "Este pedido fue cancelado");
  }

  @Test
  void theFormIsFoldedByAudienceAndOpenWhereOneWorks() throws Exception {
    Answer form = browser.get("order");
    assertThat(openGroups(form)).isEmpty();

    Map<String, String> typed = new HashMap<>(form.hiddenFields());
    typed.putAll(Map.of("contact.sector", "law_enforcement", "step", "sector"));
    assertThat(openGroups(browser.post("order", typed)))
        .containsExactly("For your work: Law enforcement");

    assertThat(openGroups(browser.get("order?add=RR-101-en:7"))).containsExactly("Health care");
  }

  private static List<String> openGroups(Answer page) {
    return Pattern.compile("<details class=\"materials\" open>\\s*<summary><h3>([^<]*)</h3>")
        .matcher(page.body())
        .results()
        .map(group -> group.group(1))
        .toList();
  }

  @Test
  void aLinkWithoutAUsableQuantityMeansOneAndMayNameSeveralMaterials() {
    for (String quantity : List.of("", ":", ":-1", ":abc", ":999999999999")) {
      assertThat(browser.get("order?add=" + OrderFields.SKU + quantity).body())
          .as(quantity)
          .containsPattern("name=\"quantity." + OrderFields.SKU + "\"[^>]*value=\"1\"")
          .doesNotContain("No material has the number");
    }
    assertThat(browser.get("order?add=RR-101-es:5," + OrderFields.SKU + ":7").body())
        .containsPattern("name=\"quantity.RR-101-es\"[^>]*value=\"5\"")
        .containsPattern("name=\"quantity." + OrderFields.SKU + "\"[^>]*value=\"7\"");
    assertThat(browser.get("order?add=RR-%00999-en:1").body()).contains("the number RR-999-en.");
  }

  private void follow(String language, String checkTitle, String placed, String cancelled)
      throws Exception {
    int free = availability.promiseable(sku);

    Answer form = browser.get(language + "order?add=" + OrderFields.SKU + ":7");
    assertThat(form.status()).isEqualTo(200);
    assertThat(form.body()).contains("name=\"quantity." + OrderFields.SKU + "\"", "value=\"7\"");
    assertThat(form.header("Set-Cookie")).isEmpty();

    Map<String, String> typed = OrderFields.form("quantity." + OrderFields.SKU, "7");
    typed.putAll(form.hiddenFields());
    Answer check = browser.post(language + "order", typed);
    assertThat(check.status()).isEqualTo(200);
    assertThat(check.body()).contains("<h1>" + checkTitle, "Elm Street Clinic", "11 Elm St");
    assertThat(check.hiddenFields()).containsEntry("formKey", typed.get("formKey"));
    assertThat(check.body())
        .as("the other language gets what was typed")
        .contains("action=\"" + (language.isEmpty() ? "/es/order" : "/order") + "\" data-language");
    assertThat(availability.promiseable(sku)).isEqualTo(free);

    Map<String, String> hidden = check.hiddenFields();
    hidden.put("step", "edit");
    assertThat(browser.post(language + "order", hidden).body()).contains("value=\"Pat Doe\"");

    hidden.put("step", "place");
    Answer sent = browser.post(language + "order", hidden);
    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.location()).startsWith(language + "orders/RRO-");
    assertThat(availability.promiseable(sku)).isEqualTo(free - 7);

    Answer status = browser.get(sent.location());
    assertThat(status.status()).isEqualTo(200);
    assertThat(status.header("Set-Cookie")).isEmpty();
    assertThat(status.body()).contains("<h1>" + placed, typed.get("contact.email"));

    String link = sent.location().replaceAll("&.*", "");
    String letter = letterWith(link);
    assertThat(letter).contains("To: " + typed.get("contact.email"));

    Answer taken = browser.post(link.replaceFirst("\\?.*", "/cancel"), Map.of("key", keyIn(link)));
    assertThat(taken.status()).isEqualTo(303);
    assertThat(browser.get(taken.location()).body())
        .contains("<h1>" + cancelled)
        .doesNotContain("/cancel\"");
    assertThat(availability.promiseable(sku)).isEqualTo(free);
    assertThat(
            browser
                .post(link.replaceFirst("\\?.*", "/cancel"), Map.of("key", keyIn(link)))
                .status())
        .isEqualTo(303);
    assertThat(availability.promiseable(sku)).isEqualTo(free);
  }

  /** The letter that has this link; letters are sent a moment after the order. */
  private String letterWith(String link) {
    return Eventually.found(
        "a letter with " + link, () -> letters().filter(text -> text.contains(link)).findFirst());
  }

  /** All letters as they would be sent, their soft line breaks undone. */
  private Stream<String> letters() throws IOException {
    Path folder = Path.of(data, "mail");
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .map(OrderByPageIT::text)
          .toList()
          .stream();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replaceAll("=\r?\n", "").replace("=3D", "=");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String keyIn(String link) {
    return link.replaceFirst(".*key=([^&]*).*", "$1");
  }
}
