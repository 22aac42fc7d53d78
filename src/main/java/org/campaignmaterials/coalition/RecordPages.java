package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/**
 * The life of a record on the pages, alike for every kind: it is written down once, however often
 * its form is sent; it is shown in the same form, corrected there, and withdrawn for a reason. What
 * is wrong is shown beside what was typed, and the page that follows says what was done.
 *
 * <p>Each kind has pages of its own below this class. They begin the empty form, list what is
 * there, and answer the questions at the end: where the pages are, and how this kind is read,
 * checked and written. The class is public and a controller itself, as they are, since the server
 * asks the class in which a method stands.
 *
 * @param <R> the record
 * @param <F> what it says
 */
@Controller
public abstract class RecordPages<R extends CoalitionRecord<F>, F> {
  /** As long as a database's id can be. */
  static final String ID = "{id: [1-9][0-9]{0,17}}";

  /** The box by which somebody says that it happened twice; shown only when it is asked. */
  static final String ANOTHER = "another";

  @Inject MyCoalitions mine;
  @Inject CoalitionRecords records;
  @Inject RecordReading reading;
  @Inject RecordForms forms;
  @Inject RecordWords words;
  @Inject RecordingOnce once;
  @Inject Correcting correcting;
  @Inject CurrentPage page;
  @Context UriInfo address;

  final String template;
  private final CoalitionTab tab;
  private final String kind;
  private final Class<? extends KeptRecord> row;

  /**
   * @param tab the part of the coalition's pages to which these belong
   * @param kind what such a record is called in keys: member
   * @param row how it lies in its table
   * @param template the page that shows the form
   */
  RecordPages(CoalitionTab tab, String kind, Class<? extends KeptRecord> row, String template) {
    this.tab = tab;
    this.kind = kind;
    this.row = row;
    this.template = template;
  }

  @POST
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    try {
      long id =
          once.record(
              coalition.number(),
              sent.getFirst("formKey"),
              () -> record(coalition.number(), new FormFields(sent)));
      return goOn("added", number, id);
    } catch (RuleViolations wrong) {
      page.answersForm(newPath(number));
      return showForm(422, coalition, Optional.empty(), FormFields.typed(sent, wrong.all()));
    }
  }

  private long record(CoalitionNumber coalition, FormFields sent) {
    F facts = read(coalition, sent);
    if (!sent.flag(ANOTHER)) {
      refuseAnother(coalition, facts);
    }
    return add(coalition, facts);
  }

  @GET
  @Path(ID)
  public Response one(@PathParam("number") String number, @PathParam("id") long id) {
    Coalition coalition = mine.reading(number);
    return withdrawn(coalition.number(), id)
        .map(record -> showWithdrawn(coalition, record))
        .orElseGet(() -> showKnown(coalition, known(coalition, id)));
  }

  private Response showKnown(Coalition coalition, R record) {
    return showForm(200, coalition, Optional.of(record), written(record.facts()));
  }

  /** As it was, for reading only: reports that were frozen before lead here. */
  private Response showWithdrawn(Coalition coalition, Withdrawal.Of<R> withdrawn) {
    R record = withdrawn.record();
    RecordFormView form =
        form(coalition, Optional.of(record), written(record.facts()))
            .withdrawn(withdrawn.withdrawal());
    return show(200, coalition, Optional.of(record), form);
  }

  @POST
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Path(ID)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    R record = known(coalition, id);
    try {
      correct(coalition.number(), id, read(coalition.number(), new FormFields(sent)));
      return goOn("corrected", number, id);
    } catch (RuleViolations wrong) {
      return again(coalition, record, FormFields.typed(sent, wrong.all()));
    }
  }

  @POST
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Path(ID + "/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    return beside(
        number,
        id,
        sent,
        coalition -> correcting.withdraw(row, coalition, id, sent.getFirst("reason")),
        () -> page.goTo(listPath(number), sentence("withdrawn"), id));
  }

  /**
   * Takes a step for which a small form stands beside that of the record.
   *
   * @param step throws what is wrong with the small form, which is said there
   * @param next where the reader goes otherwise
   */
  Response beside(
      String number,
      long id,
      MultivaluedMap<String, String> sent,
      Consumer<CoalitionNumber> step,
      Supplier<Response> next) {
    Coalition coalition = mine.working(number);
    R record = known(coalition, id);
    try {
      step.accept(coalition.number());
      return next.get();
    } catch (RuleViolations wrong) {
      return again(coalition, record, beside(record, sent, wrong));
    }
  }

  /** The form of a record that is not written yet. */
  Response showNew(Coalition coalition, TypedForm begun) {
    return showForm(200, coalition, Optional.empty(), begun);
  }

  /** The form of a record, with what is wrong in it. */
  private Response again(Coalition coalition, R record, TypedForm typed) {
    page.answersForm(path(coalition.number().text()) + "/" + record.id());
    return showForm(422, coalition, Optional.of(record), typed);
  }

  /** A record as it is, and what was typed into a small form beside its own. */
  private TypedForm beside(R record, MultivaluedMap<String, String> sent, RuleViolations wrong) {
    Map<String, String> typed = new HashMap<>(written(record.facts()).typed());
    typed.putAll(FormFields.typed(sent, List.of()).typed());
    return new TypedForm(typed, wrong.all());
  }

  /**
   * The record of this coalition.
   *
   * @throws NotFound when it has none of this number
   */
  R known(Coalition coalition, long id) {
    return all(coalition.number()).stream()
        .filter(record -> record.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound(row.getSimpleName()));
  }

  CoalitionHead head(Coalition coalition) {
    return CoalitionHead.of(coalition, tab);
  }

  /**
   * A form with its key: its own when it comes back, otherwise a new one.
   *
   * @param id of the record; empty for a new one
   * @param options what can be chosen, by field
   */
  RecordFormView form(
      Coalition coalition,
      TypedForm typed,
      Optional<Long> id,
      Map<String, List<TypedForm.Option>> options) {
    return new RecordFormView(
        head(coalition),
        typed,
        mine.mayWork(coalition.number().text()),
        id,
        typed.typed().getOrDefault("formKey", Secrets.newToken()),
        options,
        Optional.empty());
  }

  private Response showForm(int status, Coalition coalition, Optional<R> record, TypedForm typed) {
    return show(status, coalition, record, form(coalition, record, typed));
  }

  private RecordFormView form(Coalition coalition, Optional<R> record, TypedForm typed) {
    return form(
        coalition,
        typed,
        record.map(CoalitionRecord::id),
        options(coalition.number(), record.map(CoalitionRecord::facts)));
  }

  /** The list of these records, where the reader goes after withdrawing one. */
  String listPath(String number) {
    return tab.path(number);
  }

  /** Below what each record has its address. */
  String path(String number) {
    return listPath(number);
  }

  /** Where the empty form is. */
  String newPath(String number) {
    return path(number) + "/new";
  }

  /** Where the reader goes after writing. */
  String nextPath(String number, long id) {
    return listPath(number);
  }

  /**
   * Leads there, where it is told.
   *
   * @param done what was done: added, corrected
   */
  Response goOn(String done, String number, long id) {
    return page.goTo(nextPath(number, id), sentence(done), id);
  }

  private String sentence(String done) {
    return "coalition.done." + kind + "." + done;
  }

  /** All records of this kind that the coalition has. */
  abstract List<R> all(CoalitionNumber coalition);

  /** One that was withdrawn; empty for any other. */
  abstract Optional<Withdrawal.Of<R>> withdrawn(CoalitionNumber coalition, long id);

  /** What is written already, as its form shows it. */
  abstract TypedForm written(F facts);

  /**
   * What was typed.
   *
   * @throws RuleViolations with everything that is wrong
   */
  abstract F read(CoalitionNumber coalition, FormFields sent);

  /**
   * Asked unless somebody said that it happened twice.
   *
   * @throws RuleViolations at {@link #ANOTHER} when the same is there already
   */
  void refuseAnother(CoalitionNumber coalition, F facts) {}

  /** Writes a new record and answers its id. */
  abstract long add(CoalitionNumber coalition, F facts);

  abstract void correct(CoalitionNumber coalition, long id, F facts);

  /**
   * What can be chosen in the form, by field.
   *
   * @param written what the record says that is shown; empty for a new one
   */
  abstract Map<String, List<TypedForm.Option>> options(
      CoalitionNumber coalition, Optional<F> written);

  /**
   * Answers with the page of the form.
   *
   * @param record empty for a new one
   */
  Response show(int status, Coalition coalition, Optional<R> record, RecordFormView form) {
    return page.show(status, template, form);
  }
}
