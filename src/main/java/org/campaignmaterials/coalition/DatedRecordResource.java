package org.campaignmaterials.coalition;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shared.TypedDay;
import org.campaignmaterials.web.ApiList;

/**
 * Records of what happened on a day: they are asked for from one day to another.
 *
 * @param <R> the record
 * @param <F> what it says
 */
public abstract class DatedRecordResource<R extends CoalitionRecord<F>, F>
    extends RecordResource<R, F> {
  @Inject RecordWords words;

  DatedRecordResource(String name) {
    super(name);
  }

  /** Those from one day to another, the newest first. */
  @GET
  public Response list(
      @PathParam("number") String number,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    CoalitionNumber coalition = mine.reading(number).number();
    Problems problems = new Problems();
    ApiList list = ApiList.asked(page, size, problems);
    LocalDate first = day(problems, "from", from, RecordRules.CAMPAIGN_BEGAN);
    LocalDate last = day(problems, "to", to, words.today());
    problems.throwIfAny();
    return answer(list, between(coalition, first, last), request);
  }

  private static LocalDate day(Problems problems, String name, String typed, LocalDate otherwise) {
    String text = Typed.trimmed(typed);
    return text.isEmpty() ? otherwise : TypedDay.read(problems, name, text).orElse(otherwise);
  }

  @Override
  List<R> around(CoalitionNumber coalition, F facts) {
    return between(coalition, day(facts), day(facts));
  }

  /** Those from the first to the last day, both included; the newest first. */
  abstract List<R> between(CoalitionNumber coalition, LocalDate first, LocalDate last);

  /** When it happened. */
  abstract LocalDate day(F facts);
}
