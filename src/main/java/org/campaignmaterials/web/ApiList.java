package org.campaignmaterials.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shared.Typed;

/**
 * Which part of a list a call of the API asks for, and how every list is answered: {@code {items,
 * page, size, total}} with an ETag.
 *
 * @param page from 1
 * @param size entries of a page
 */
public record ApiList(int page, int size) {
  /** Entries of a page when the call names no size. */
  static final int DEFAULT_SIZE = 20;

  /** As many entries as one call may ask for. */
  static final int MAX_SIZE = 100;

  /** Totals are exact up to here; counting further would cost more than anyone gains. */
  public static final int EXACT_TOTAL = 10_000;

  /** The last page that may be asked for: far behind every list, and no overflow. */
  private static final int LAST_PAGE = 1_000_000;

  /** Reads the parameters {@code page} and {@code size}; adds what is wrong with them. */
  public static ApiList asked(String page, String size, Problems problems) {
    return new ApiList(
        number(page, 1, LAST_PAGE, "page", problems),
        number(size, DEFAULT_SIZE, MAX_SIZE, "size", problems));
  }

  /**
   * The same where nothing else is asked.
   *
   * @throws org.campaignmaterials.shared.RuleViolations with what is wrong with them
   */
  public static ApiList asked(String page, String size) {
    Problems problems = new Problems();
    ApiList list = asked(page, size, problems);
    problems.throwIfAny();
    return list;
  }

  /** How many entries come before this page. */
  public int offset() {
    return (page - 1) * size;
  }

  /** Answers with this page's items; 304 when the caller has just these already. */
  public Response answer(JsonArrayBuilder items, long total, Request request) {
    JsonObjectBuilder answer =
        Json.createObjectBuilder()
            .add("items", items)
            .add("page", page)
            .add("size", size)
            .add("total", Math.min(total, EXACT_TOTAL));
    if (total > EXACT_TOTAL) {
      answer.add("totalIsAtLeast", true);
    }
    String body = answer.build().toString();
    EntityTag tag = new EntityTag(Secrets.sha256(body).substring(0, 22));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged != null
            ? unchanged
            : Response.ok(body, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")))
        .tag(tag)
        .header("Cache-Control", "private, no-cache")
        .build();
  }

  private static int number(String text, int otherwise, int most, String field, Problems problems) {
    String typed = Typed.trimmed(text);
    if (typed.isEmpty()) {
      return otherwise;
    }
    int number = typed.matches("[0-9]{1,7}") ? Integer.parseInt(typed) : 0;
    if (number < 1 || number > most) {
      problems.add(field, "list_range", most);
      return otherwise;
    }
    return number;
  }
}
