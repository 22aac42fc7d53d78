package org.campaignmaterials.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An OpenAPI document as a tree of maps and lists, and what an answer of the server has to do with
 * it. It knows the few words of JSON Schema that our document uses, and fails on any other.
 */
public final class OpenApiDocument {
  private static final Path OURS = Path.of("src", "main", "resources", "META-INF", "openapi.yaml");
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final Map<String, Object> root;

  private OpenApiDocument(Map<String, Object> root) {
    this.root = root;
  }

  /** The document as it stands in the sources. */
  public static OpenApiDocument ours() {
    try {
      return parse(Files.readString(OURS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static OpenApiDocument parse(String yaml) {
    return new OpenApiDocument(object(read(yaml)));
  }

  /** A YAML or JSON text as maps, lists and values. */
  public static Object read(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  /** Every call, like {@code GET /publications/{number}}. */
  public Set<String> calls() {
    Set<String> calls = new TreeSet<>();
    object(at("#/paths"))
        .forEach(
            (path, methods) ->
                object(methods).keySet().stream()
                    .filter(METHODS::contains)
                    .forEach(method -> calls.add(method.toUpperCase() + " " + path)));
    return calls;
  }

  /**
   * What a reference leads to.
   *
   * @param reference like {@code #/components/schemas/Order}
   * @throws AssertionError when it leads nowhere
   */
  public Object at(String reference) {
    Object here = root;
    for (String step : reference.substring(2).split("/")) {
      here =
          here instanceof List<?> list
              ? list.get(Integer.parseInt(step))
              : object(here).get(step.replace("~1", "/"));
      if (here == null) {
        throw new AssertionError("The document has no " + reference);
      }
    }
    return here;
  }

  /** All references in the document. */
  public Set<String> references() {
    Set<String> references = new TreeSet<>();
    collect(root, references);
    return references;
  }

  /** The example of this name, as JSON. */
  public String example(String name) {
    return json(at("#/components/examples/" + name + "/value"));
  }

  /** The codes that the schema at this reference permits. */
  public List<String> codes(String reference) {
    return list(object(at(reference)).get("enum")).stream().map(String::valueOf).toList();
  }

  /** Where a value is not what the schema of this name says; nothing when it is. */
  public List<String> differences(String schema, Object value) {
    List<String> found = new ArrayList<>();
    compare(Map.of("$ref", "#/components/schemas/" + schema), value, schema, found);
    return found;
  }

  private void compare(Map<String, Object> schema, Object value, String where, List<String> found) {
    Map<String, Object> properties = new TreeMap<>();
    Set<String> required = new TreeSet<>();
    Map<String, Object> flat = flatten(schema, properties, required);
    String type = String.valueOf(flat.getOrDefault("type", "object"));
    if (!isOf(type, value)) {
      found.add(where + " is no " + type + ": " + value);
      return;
    }
    if (flat.containsKey("enum") && !list(flat.get("enum")).contains(value)) {
      found.add(where + " is none of its codes: " + value);
    }
    if (flat.containsKey("pattern") && !((String) value).matches((String) flat.get("pattern"))) {
      found.add(where + " has another shape: " + value);
    }
    if (type.equals("array")) {
      for (Object item : list(value)) {
        compare(object(flat.get("items")), item, where + "[]", found);
      }
    }
    if (type.equals("object")) {
      required.stream()
          .filter(name -> !object(value).containsKey(name))
          .forEach(name -> found.add(where + " lacks " + name));
      object(value)
          .forEach(
              (name, inner) -> {
                if (properties.containsKey(name)) {
                  compare(object(properties.get(name)), inner, where + "." + name, found);
                } else {
                  found.add(where + "." + name + " is not in the document");
                }
              });
    }
  }

  /** Follows references and puts the parts of an {@code allOf} together. */
  private Map<String, Object> flatten(
      Map<String, Object> schema, Map<String, Object> properties, Set<String> required) {
    if (schema.containsKey("$ref")) {
      return flatten(object(at((String) schema.get("$ref"))), properties, required);
    }
    if (schema.containsKey("allOf")) {
      list(schema.get("allOf")).forEach(part -> flatten(object(part), properties, required));
    }
    if (schema.containsKey("properties")) {
      properties.putAll(object(schema.get("properties")));
    }
    if (schema.containsKey("required")) {
      list(schema.get("required")).forEach(name -> required.add((String) name));
    }
    return schema;
  }

  private static boolean isOf(String type, Object value) {
    return switch (type) {
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "string" -> value instanceof String;
      case "integer" -> value instanceof Integer || value instanceof Long;
      case "number" -> value instanceof Number;
      case "boolean" -> value instanceof Boolean;
      default -> throw new AssertionError("The document has a type " + type);
    };
  }

  private static void collect(Object node, Set<String> references) {
    if (node instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String reference) {
        references.add(reference);
      }
      map.values().forEach(each -> collect(each, references));
    } else if (node instanceof List<?> list) {
      list.forEach(each -> collect(each, references));
    }
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(OpenApiDocument::json).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String text
        ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
        : String.valueOf(value);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object node) {
    return (Map<String, Object>) node;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object node) {
    return (List<Object>) node;
  }
}
