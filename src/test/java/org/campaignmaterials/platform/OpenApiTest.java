package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.ordering.Decision;
import org.campaignmaterials.ordering.IntendedUse;
import org.campaignmaterials.ordering.OrderStatus;
import org.campaignmaterials.shipping.Carrier;
import org.campaignmaterials.stock.AvailabilityWord;
import org.campaignmaterials.storefront.CheckAnswer;
import org.campaignmaterials.testing.OpenApiDocument;
import org.junit.jupiter.api.Test;

/** The document of the API says what the code does: the same calls, the same codes. */
class OpenApiTest {
  private static final Pattern QUOTED = Pattern.compile("`([a-z_]+)`");

  private final OpenApiDocument document = OpenApiDocument.ours();

  @Test
  void everyPublicCallIsInTheDocumentAndNoOther() {
    assertThat(document.calls()).isEqualTo(publicCalls());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(document.references()).isNotEmpty().allSatisfy(document::at);
  }

  @Test
  void codesAreThoseOfTheCode() {
    codes("Format", "").isEqualTo(Stream.of(Format.values()).map(Format::code).toList());
    codes("Availability", "")
        .isEqualTo(
            Stream.of(AvailabilityWord.values())
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .toList());
    codes("Carrier", "").isEqualTo(Stream.of(Carrier.values()).map(Carrier::code).toList());
    codes("Check", "/properties/verdict")
        .isEqualTo(Stream.of(CheckAnswer.Verdict.values()).map(CheckAnswer.Verdict::code).toList());
    codes("FormExtras", "/properties/intendedUse")
        .isEqualTo(Stream.of(IntendedUse.values()).map(IntendedUse::code).toList());
    codes("Order", "/properties/status")
        .isEqualTo(Stream.of(OrderStatus.values()).map(OrderStatus::code).toList());
    codes("Quote", "/allOf/1/properties/lines/items/properties/decision")
        .isEqualTo(Stream.of(Decision.values()).map(Decision::code).toList());
  }

  @Test
  void everyCodeOfAViolationHasItsSentence() throws IOException {
    var sentences = new Properties();
    try (InputStream file =
        OpenApiTest.class.getResourceAsStream("/messages/violations_en.properties")) {
      sentences.load(file);
    }
    var said = document.at("#/components/schemas/Violation/properties/code/description").toString();
    var codes = QUOTED.matcher(said).results().map(match -> match.group(1)).toList();
    assertThat(codes)
        .hasSizeGreaterThan(30)
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(sentences).containsKey("violation." + code));
  }

  private ListAssert<String> codes(String schema, String property) {
    return assertThat(document.codes("#/components/schemas/" + schema + property)).as(schema);
  }

  private static Set<String> publicCalls() {
    var calls = new TreeSet<String>();
    for (var resource : new ApiApplication().getClasses()) {
      if (resource.isAnnotationPresent(Path.class)) {
        for (var method : resource.getMethods()) {
          if (isPublic(resource, method)) {
            verbs(method).forEach(verb -> calls.add(verb + " " + path(resource, method)));
          }
        }
      }
    }
    return calls;
  }

  private static boolean isPublic(Class<?> resource, Method method) {
    return method.isAnnotationPresent(PermitAll.class)
        || resource.isAnnotationPresent(PermitAll.class)
            && !method.isAnnotationPresent(RolesAllowed.class);
  }

  private static List<String> verbs(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .toList();
  }

  private static String path(Class<?> resource, Method method) {
    var path = resource.getAnnotation(Path.class).value();
    if (method.isAnnotationPresent(Path.class)) {
      path += "/" + method.getAnnotation(Path.class).value();
    }
    return ("/" + path).replaceAll("/+", "/");
  }
}
