package org.campaignmaterials.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a form that was sent, in their order, read without taking them from whoever reads
 * the form next.
 */
record SentForm(List<Map.Entry<String, String>> fields) {
  /** What must never stand in a page again. */
  private static final Set<String> SECRETS = Set.of("password", "code");

  SentForm {
    fields = List.copyOf(fields);
  }

  /** The form that {@link FormFilter} has taken in; without fields where there is none. */
  static SentForm of(ContainerRequestContext request) throws IOException {
    if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
      return new SentForm(List.of());
    }
    byte[] form = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(form));
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    for (String pair : new String(form, StandardCharsets.US_ASCII).split("&")) {
      String[] parts = pair.split("=", 2);
      if (!parts[0].isEmpty()) {
        fields.add(Map.entry(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : ""));
      }
    }
    return new SentForm(fields);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  Optional<String> first(String name) {
    return fields.stream()
        .filter(field -> field.getKey().equals(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  boolean holdsSecrets() {
    return fields.stream().anyMatch(field -> SECRETS.contains(field.getKey()));
  }
}
