package org.campaignmaterials.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/**
 * Pages for events: a manager opens one, shares its address with the volunteers, and accepts what
 * they counted, corrected where needed.
 */
@Controller
@RequestScoped
@Path("/coalition/{coalition}/events")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class EventPages {
  private static final String LIST = "distribution/events.jte";
  private static final String ONE = "distribution/event.jte";
  private static final String MATERIAL = "material.";
  private static final int DAYS_AFTER = 2;
  private static final int MONTHS_AHEAD = 6;

  @Inject MyCoalitions mine;
  @Inject DistributionViews views;
  @Inject DistributionPapers papers;
  @Inject DistributionRules rules;
  @Inject Recipients recipients;
  @Inject Events events;
  @Inject RecordingOnce once;
  @Inject Recorder recorder;
  @Inject Site site;
  @Inject CurrentPage page;

  @GET
  public String list(@PathParam("coalition") String number, @QueryParam("page") String asked) {
    Coalition coalition = mine.reading(number);
    LocalDate today = rules.today();
    TypedForm begun = new TypedForm(Map.of("eventOn", today.toString()), List.of());
    return page.show(LIST, listView(coalition, asked, begun));
  }

  @POST
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(@PathParam("coalition") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    TypedPaper typed = new TypedPaper(sent);
    try {
      CheckedEvent said = read(number, typed);
      String event =
          once.record(
              typed.sending("event " + number), () -> events.open(number, said, recorder.now()));
      return page.goTo(path(number) + "/" + event, "distribution.done.event_opened");
    } catch (RuleViolations wrong) {
      page.answersForm(path(number));
      return page.show(422, LIST, listView(coalition, null, typed.form(wrong.all())));
    }
  }

  /** Volunteers may count until two days after the event, so that nobody counts for ever. */
  private CheckedEvent read(String number, TypedPaper typed) {
    Problems problems = typed.problems();
    String title = typed.line("title", true, DistributionRules.ACTIVITY_MAX);
    Optional<LocalDate> day = typed.day("eventOn");
    if (day.isPresent()) {
      if (day.get().isAfter(rules.today().plusMonths(MONTHS_AHEAD))) {
        problems.add("eventOn", "event_too_far");
      } else if (day.get().plusDays(DAYS_AFTER).isBefore(rules.today())) {
        problems.add("eventOn", "event_is_over", DAYS_AFTER);
      }
    }
    Recipients.Recipient people =
        recipients.complete(
            problems,
            new Recipients.Fields("title", "sector", "zip3"),
            number,
            new Recipients.Recipient("", typed.text("sector"), typed.text("zip3")));
    List<Sku> skus = new ArrayList<>();
    for (String sku : typed.namedAfter(MATERIAL)) {
      rules.sku(problems, "materials", sku).ifPresent(skus::add);
    }
    day.ifPresent(on -> skus.forEach(sku -> rules.notRecalled(problems, "materials", sku, on)));
    if (skus.isEmpty() && !problems.concern("materials")) {
      problems.add("materials", "event_materials");
    }
    problems.throwIfAny();
    return new CheckedEvent(
        title,
        day.orElseThrow(),
        day.orElseThrow().plusDays(DAYS_AFTER),
        people.sector(),
        people.zip3(),
        skus);
  }

  @GET
  @Path("{event}")
  public String one(@PathParam("coalition") String number, @PathParam("event") String event) {
    Coalition coalition = mine.reading(number);
    EventLink known = papers.event(number, event);
    return page.show(ONE, view(coalition, known, TypedForm.EMPTY));
  }

  @POST
  @Path("{event}/accept")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(
      @PathParam("coalition") String number,
      @PathParam("event") String event,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    EventLink known = papers.event(number, event);
    TypedPaper typed = new TypedPaper(sent);
    try {
      SortedMap<Sku, Integer> lines = new TreeMap<>();
      for (String sku : known.tally().keySet()) {
        String field = HandOutReading.QUANTITY + sku;
        int quantity = typed.number(field).orElse(0);
        if (quantity != 0) {
          rules.quantity(typed.problems(), field, quantity);
          lines.put(Sku.parse(sku), quantity);
        }
      }
      if (lines.isEmpty() && typed.problems().isEmpty()) {
        typed.problems().add("", "event_nothing");
      }
      typed.problems().throwIfAny();
      String handOut =
          once.record(
              typed.sending("accept " + number + event),
              () -> events.accept(number, event, lines, recorder.now()));
      return page.goTo(
          "/coalition/" + number + "/hand-outs/" + handOut, "distribution.done.event_accepted");
    } catch (RuleViolations wrong) {
      page.answersForm(path(number) + "/" + event);
      return page.show(422, ONE, view(coalition, known, typed.form(wrong.all())));
    }
  }

  @POST
  @Path("{event}/reject")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reject(@PathParam("coalition") String number, @PathParam("event") String event) {
    Coalition coalition = mine.working(number);
    return step(
        coalition, event, "distribution.done.event_rejected", () -> events.reject(number, event));
  }

  @POST
  @Path("{event}/renew")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response renew(@PathParam("coalition") String number, @PathParam("event") String event) {
    Coalition coalition = mine.working(number);
    return step(
        coalition, event, "distribution.done.event_renewed", () -> events.renew(number, event));
  }

  /** Takes a step that needs no more than a button; what is wrong with it is said on the page. */
  private Response step(Coalition coalition, String event, String sentence, Runnable work) {
    String here = path(coalition.number().text()) + "/" + event;
    EventLink known = papers.event(coalition.number().text(), event);
    try {
      work.run();
      return page.goTo(here, sentence);
    } catch (RuleViolations wrong) {
      page.answersForm(here);
      return page.show(422, ONE, view(coalition, known, new TypedForm(Map.of(), wrong.all())));
    }
  }

  static String path(String number) {
    return "/coalition/" + number + "/events";
  }

  private EventsView listView(Coalition coalition, String asked, TypedForm form) {
    String number = coalition.number().text();
    Texts t = page.texts();
    ListPage<EventLink> list =
        ListPage.asked(asked, (first, most) -> papers.events(number, first, most));
    return new EventsView(
        CoalitionHead.of(coalition, CoalitionTab.EVENTS),
        mine.mayWork(number),
        list.map(this::row),
        list.number(),
        list.hasMore(),
        views.inHand(number, t),
        views.sectors(t),
        views.lastZip3(number),
        form,
        form.value(TypedPaper.KEY).isEmpty() ? Secrets.newToken() : form.value(TypedPaper.KEY));
  }

  private EventsView.Row row(EventLink event) {
    return new EventsView.Row(
        event.number(),
        event.title(),
        event.eventOn(),
        event.expiresOn(),
        event.standing(rules.today()),
        event.takes(rules.today()),
        event.tally().values().stream().mapToInt(Integer::intValue).sum(),
        event.handOut());
  }

  private EventsView.TakenBack takenBack(HandOut handOut) {
    return new EventsView.TakenBack(
        handOut.number(),
        views.local(handOut.undoneAt().orElseThrow()).toLocalDate(),
        handOut.undoneReason().orElse(""));
  }

  private EventsView.One view(Coalition coalition, EventLink event, TypedForm form) {
    String number = coalition.number().text();
    Texts t = page.texts();
    boolean mayWork = mine.mayWork(number);
    TypedForm shown = form;
    if (form.typed().isEmpty()) {
      Map<String, String> tallied = new HashMap<>();
      event
          .tally()
          .forEach((sku, pieces) -> tallied.put(HandOutReading.QUANTITY + sku, pieces.toString()));
      shown = new TypedForm(tallied, form.problems());
    }
    return new EventsView.One(
        CoalitionHead.of(coalition, CoalitionTab.EVENTS),
        mayWork,
        row(event),
        views.sector(event.sector(), t),
        event.zip3(),
        mayWork ? site.url() + t.path("/event/" + events.tokenOf(event)) : "",
        event.tally().entrySet().stream()
            .map(
                each ->
                    new EventsView.Line(
                        views.material(each.getKey(), t),
                        each.getValue(),
                        papers
                            .balance(number, Sku.parse(each.getKey()))
                            .map(balance -> balance.pieces().onOwnShelf())
                            .orElse(0)))
            .toList(),
        !event.eventOn().isAfter(rules.today()),
        papers.takenBackFrom(event).stream().map(this::takenBack).toList(),
        shown,
        Secrets.newToken());
  }
}
