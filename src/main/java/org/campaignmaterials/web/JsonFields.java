package org.campaignmaterials.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shared.TypedDay;

/**
 * Reads a JSON object field by field and says of each by name what is wrong with it: a wrong type,
 * a number in quotation marks, a name that nobody knows. Binding libraries lose the name and take
 * {@code "5"} for 5, so we read ourselves.
 */
public final class JsonFields {
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  /** How many problems an answer names, before further unknown fields are passed over. */
  private static final int MOST_PROBLEMS = 50;

  private final JsonObject object;
  private final String path;
  private final Problems problems;
  private final Set<String> read = new HashSet<>();

  private JsonFields(JsonObject object, String path, Problems problems) {
    this.object = object;
    this.path = path;
    this.problems = problems;
  }

  /**
   * Reads a body.
   *
   * @throws Unreadable when it is no JSON object
   */
  public static JsonFields of(String body, Problems problems) {
    JsonValue value = parsed(body);
    if (value.getValueType() != JsonValue.ValueType.OBJECT) {
      throw new Unreadable("The body must be a JSON object.");
    }
    return new JsonFields(value.asJsonObject(), "", problems);
  }

  /**
   * One JSON value, and nothing behind it. A field that is there twice is refused, since one of the
   * two would be lost; so is what is nested too deeply, which the parser tells by an exception of
   * no particular kind. The reader refuses the doubled field and does not look behind the value;
   * the parser does the reverse.
   */
  private static JsonValue parsed(String body) {
    try (JsonReader reader = READERS.createReader(new StringReader(body));
        JsonParser parser = Json.createParser(new StringReader(body))) {
      JsonValue value = reader.readValue();
      if (parser.next() != JsonParser.Event.START_OBJECT) {
        return value;
      }
      parser.skipObject();
      if (!parser.hasNext()) {
        return value;
      }
    } catch (RuntimeException | StackOverflowError e) {
      throw new Unreadable("The body is not JSON that can be read.");
    }
    throw new Unreadable("There is something behind the JSON of the body.");
  }

  /**
   * Takes a body as text.
   *
   * @throws Unreadable when it is not UTF-8
   */
  public static String bodyOf(InputStream sent) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(SentBody.of(sent)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Unreadable("The body must be UTF-8.");
    }
  }

  /** A line of text; empty when it is not there or no text. */
  public String line(String name, boolean required, int maxLength) {
    JsonValue value = value(name);
    if (value instanceof JsonString string) {
      return Typed.line(problems, at(name), string.getString(), required, maxLength);
    }
    if (value != null) {
      problems.add(at(name), "not_text");
    } else if (required) {
      problems.add(at(name), "required");
    }
    return "";
  }

  /**
   * A whole number that fits into 32 bits; a larger one is as large as can be, so that the rule for
   * the field can say how large it may be. Empty, with a sentence at its field, for all else.
   */
  public OptionalInt wholeNumber(String name) {
    return wholeNumber(name, true);
  }

  /** The same for a number that may be left out. */
  public OptionalInt wholeNumber(String name, boolean required) {
    JsonValue value = value(name);
    if (value == null) {
      if (required) {
        problems.add(at(name), "required");
      }
      return OptionalInt.empty();
    }
    if (!(value instanceof JsonNumber number) || !isWhole(number)) {
      problems.add(at(name), "not_a_number");
      return OptionalInt.empty();
    }
    BigDecimal exact = number.bigDecimalValue();
    if (exact.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
      return OptionalInt.of(Integer.MAX_VALUE);
    }
    if (exact.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) < 0) {
      return OptionalInt.of(Integer.MIN_VALUE);
    }
    return OptionalInt.of(exact.intValue());
  }

  /**
   * A number with at most so many decimals, below a million; empty when it is not there.
   *
   * @param decimals as many as are kept
   */
  public Optional<BigDecimal> decimal(String name, int decimals) {
    JsonValue value = value(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof JsonNumber number)) {
      problems.add(at(name), "not_a_decimal", decimals);
      return Optional.empty();
    }
    BigDecimal exact = number.bigDecimalValue();
    if ((long) exact.precision() - exact.scale() > 6
        || (exact.signum() != 0 && exact.stripTrailingZeros().scale() > decimals)) {
      problems.add(at(name), "not_a_decimal", decimals);
      return Optional.empty();
    }
    return Optional.of(exact);
  }

  /** 50 and 1e9 are whole; 1.5 is not. Exponents are looked at, never written out. */
  private static boolean isWhole(JsonNumber number) {
    BigDecimal exact = number.bigDecimalValue();
    return exact.signum() == 0 || exact.scale() <= 0 || exact.stripTrailingZeros().scale() <= 0;
  }

  /** True or false; false when it is not there. */
  public boolean flag(String name) {
    JsonValue value = value(name);
    if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
      problems.add(at(name), "not_a_boolean");
    }
    return value == JsonValue.TRUE;
  }

  public Optional<LocalDate> date(String name) {
    String text = line(name, false, 40);
    if (text.isEmpty() || problems.concern(at(name))) {
      return Optional.empty();
    }
    return TypedDay.read(problems, at(name), text);
  }

  /** One of some codes; empty when it is not there. */
  public String choice(String name, boolean required, Set<String> codes) {
    String code = line(name, required, 60);
    if (!code.isEmpty() && !problems.concern(at(name)) && !codes.contains(code)) {
      problems.add(at(name), "unknown_choice", String.join(", ", codes.stream().sorted().toList()));
    }
    return code;
  }

  /** An object within this one; an empty one, with a sentence, where it is required and missing. */
  public JsonFields object(String name, boolean required) {
    JsonValue value = value(name);
    if (value != null && value.getValueType() == JsonValue.ValueType.OBJECT) {
      return new JsonFields(value.asJsonObject(), at(name) + ".", problems);
    }
    if (value != null) {
      problems.add(at(name), "not_an_object");
    } else if (required) {
      problems.add(at(name), "required");
    }
    return new JsonFields(JsonValue.EMPTY_JSON_OBJECT, at(name) + ".", problems);
  }

  /** A list of objects; items of another type are told and left out. */
  public List<JsonFields> objects(String name, boolean required, int most) {
    List<JsonFields> found = new ArrayList<>();
    JsonArray list = list(name, required, most);
    for (int index = 0; index < list.size(); index++) {
      String itemPath = at(name) + "[" + index + "]";
      if (list.get(index).getValueType() == JsonValue.ValueType.OBJECT) {
        found.add(new JsonFields(list.getJsonObject(index), itemPath + ".", problems));
      } else {
        problems.add(itemPath, "not_an_object");
      }
    }
    return found;
  }

  /** A list of texts; items of another type are told and left out. */
  public List<String> texts(String name, int most) {
    List<String> found = new ArrayList<>();
    JsonArray list = list(name, false, most);
    for (int index = 0; index < list.size(); index++) {
      if (list.get(index) instanceof JsonString string) {
        found.add(string.getString());
      } else {
        problems.add(at(name) + "[" + index + "]", "not_text");
      }
    }
    return found;
  }

  /**
   * A list of numbers such as ids; items that are none, or have decimals, are told and left out.
   */
  public List<Long> numbers(String name, int most) {
    List<Long> found = new ArrayList<>();
    JsonArray list = list(name, false, most);
    for (int index = 0; index < list.size(); index++) {
      if (list.get(index) instanceof JsonNumber number
          && isWhole(number)
          && number.bigDecimalValue().abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
        found.add(number.longValue());
      } else {
        problems.add(at(name) + "[" + index + "]", "not_a_number");
      }
    }
    return found;
  }

  /**
   * Says of the fields that were not asked for that they are unknown; called last. Only as many as
   * somebody would read: a body made to be answered at length gets a short answer.
   */
  public void refuseOthers() {
    object.keySet().stream()
        .filter(name -> !read.contains(name))
        .limit(Math.max(0, MOST_PROBLEMS - problems.all().size()))
        .forEach(name -> problems.add(at(shortened(name)), "unknown_field"));
  }

  /** The field's address in the whole body: {@code lines[0].quantity}. */
  public String at(String name) {
    return path + name;
  }

  private static String shortened(String name) {
    return name.length() <= 60 ? name : name.substring(0, 60) + "…";
  }

  private JsonArray list(String name, boolean required, int most) {
    JsonValue value = value(name);
    if (value != null && value.getValueType() == JsonValue.ValueType.ARRAY) {
      JsonArray list = value.asJsonArray();
      if (list.size() <= most) {
        if (required && list.isEmpty()) {
          problems.add(at(name), "required");
        }
        return list;
      }
      problems.add(at(name), "too_many", most);
    } else if (value != null) {
      problems.add(at(name), "not_a_list");
    } else if (required) {
      problems.add(at(name), "required");
    }
    return JsonValue.EMPTY_JSON_ARRAY;
  }

  /** The field's value; null when it is missing or null, which mean the same. */
  private JsonValue value(String name) {
    read.add(name);
    JsonValue value = object.get(name);
    return value == null || value == JsonValue.NULL ? null : value;
  }
}
