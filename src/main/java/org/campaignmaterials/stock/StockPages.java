package org.campaignmaterials.stock;

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
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.stock.CountingStock.Counted;
import org.campaignmaterials.stock.ReceivingStock.Received;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/**
 * What lies on the shelves, and the stock card of each SKU with its forms. Everybody who works here
 * may read; warehouse staff write, each for the warehouses in which they work.
 */
@Controller
@RequestScoped
@Path("/warehouse/stock")
@RolesAllowed({Roles.WAREHOUSE, Roles.STAFF, Roles.AUDITOR})
public class StockPages {
  private static final String HERE = "/warehouse/stock";
  private static final String CARD = "stock/card.jte";
  private static final String EXPECTED = "expected";
  private static final String COUNTED = "counted";

  /** What is written down without an entry in the ledger. */
  private static final Set<String> NOTED = Set.of(EXPECTED, COUNTED);

  /** What is told once: the form is shown again with the figures of now. */
  private static final Set<String> CHANGED = Set.of("count_books_changed", "expected_changed");

  /** A mark of withdrawals is a hash; see {@link CountingStock}. */
  private static final int MARK_LENGTH = 64;

  /** Further back than this the ledger is read by the API. */
  private static final int LAST_PAGE = 999;

  @Inject StockViews views;
  @Inject StockRules rules;
  @Inject PostingOnce once;
  @Inject StockEntries entries;
  @Inject ReceivingStock receiving;
  @Inject AdjustingStock adjusting;
  @Inject CountingStock counting;
  @Inject ExpectingStock expecting;
  @Inject CurrentUser user;
  @Inject CurrentPage page;

  /** Reads one form and answers how to post it; adds what is wrong to the form's problems. */
  private interface Reading {
    Supplier<String> read(Sku sku, TypedStockForm form);
  }

  @GET
  public String list(
      @QueryParam("q") String q,
      @QueryParam("warehouse") String warehouse,
      @QueryParam("sort") String sort) {
    String typed = Typed.trimmed(q);
    String wanted = Typed.isClean(typed) ? typed : "";
    List<TypedForm.Option> all = views.allWarehouses();
    String only =
        all.stream()
            .map(TypedForm.Option::value)
            .filter(code -> code.equals(warehouse))
            .findFirst()
            .orElse("");
    boolean shortFirst = "short".equals(sort);
    return page.show(
        "stock/stock.jte",
        new StockTableView(
            wanted,
            only,
            shortFirst,
            address(wanted, only, shortFirst ? "" : "short"),
            all,
            views.rows(wanted, only, shortFirst),
            views.kits(wanted)));
  }

  private static String address(String q, String warehouse, String sort) {
    UriBuilder address = UriBuilder.fromPath(HERE);
    if (!q.isEmpty()) {
      address.queryParam("q", "{q}").resolveTemplate("q", q);
    }
    if (!warehouse.isEmpty()) {
      address.queryParam("warehouse", warehouse);
    }
    if (!sort.isEmpty()) {
      address.queryParam("sort", sort);
    }
    return address.build().toString();
  }

  @GET
  @Path("{sku}")
  public String card(@PathParam("sku") String sku, @QueryParam("page") String number) {
    return page.show(CARD, view(known(sku), number, begun()));
  }

  @POST
  @Path("{sku}/receipts")
  @RolesAllowed(Roles.WAREHOUSE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response receive(@PathParam("sku") String sku, MultivaluedMap<String, String> sent) {
    return post(sku, new TypedStockForm("receipt", sent), this::receipt);
  }

  private Supplier<String> receipt(Sku sku, TypedStockForm form) {
    String warehouse = warehouse(form);
    OptionalInt quantity = form.wholeNumber("quantity");
    quantity.ifPresent(number -> rules.quantity(form.problems(), form.field("quantity"), number));
    String reference = form.line("reference", false, StockCalls.REASON_LENGTH);
    boolean another = !form.line("another", false, StockCalls.REASON_LENGTH).isEmpty();
    return () -> {
      if (!another && !reference.isEmpty()) {
        refusePosted(sku, warehouse, reference, form.field("reference"));
      }
      return receiving.receive(
          warehouse, List.of(new Received(sku, quantity.orElseThrow())), reference);
    };
  }

  /** The same note from two pages is asked about: a delivery is seldom split under one number. */
  private void refusePosted(Sku sku, String warehouse, String reference, String field) {
    entries
        .receiptOf(sku, warehouse, reference)
        .ifPresent(
            document -> {
              throw new RuleViolations(field, "delivery_posted", reference, document);
            });
  }

  @POST
  @Path("{sku}/adjustments")
  @RolesAllowed(Roles.WAREHOUSE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response adjust(@PathParam("sku") String sku, MultivaluedMap<String, String> sent) {
    return post(sku, new TypedStockForm("adjustment", sent), this::adjustment);
  }

  private Supplier<String> adjustment(Sku sku, TypedStockForm form) {
    String warehouse = warehouse(form);
    OptionalInt change = form.wholeNumber("change");
    change.ifPresent(number -> rules.change(form.problems(), form.field("change"), number));
    String reason = form.line("reason", true, StockCalls.REASON_LENGTH);
    return () -> adjusting.adjust(warehouse, sku, change.orElseThrow(), reason);
  }

  @POST
  @Path("{sku}/counts")
  @RolesAllowed(Roles.WAREHOUSE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response count(@PathParam("sku") String sku, MultivaluedMap<String, String> sent) {
    return post(sku, new TypedStockForm("count", sent), this::count);
  }

  private Supplier<String> count(Sku sku, TypedStockForm form) {
    String warehouse = warehouse(form);
    OptionalInt counted = form.wholeNumber(COUNTED);
    counted.ifPresent(number -> rules.counted(form.problems(), form.field(COUNTED), number));
    String agreed = form.line("release", false, MARK_LENGTH);
    rules.release(form.problems(), form.field("release"), !agreed.isEmpty());
    CountTerms terms = CountTerms.ofPage(form.seen(warehouse), agreed);
    return () -> {
      Counted found = new Counted(sku, counted.orElseThrow());
      String document = counting.count(warehouse, List.of(found), terms);
      return views.isPosted(sku, document) ? document : COUNTED;
    };
  }

  @POST
  @Path("{sku}/expected")
  @RolesAllowed(Roles.WAREHOUSE)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response expect(@PathParam("sku") String sku, MultivaluedMap<String, String> sent) {
    return post(sku, new TypedStockForm(EXPECTED, sent), this::expected);
  }

  private Supplier<String> expected(Sku sku, TypedStockForm form) {
    String warehouse = warehouse(form);
    OptionalInt pieces = form.wholeNumber("pieces");
    pieces.ifPresent(number -> rules.expected(form.problems(), form.field("pieces"), number));
    return () -> {
      expecting.expect(warehouse, sku, pieces.orElseThrow(), form.seen(warehouse));
      return EXPECTED;
    };
  }

  private String warehouse(TypedStockForm form) {
    String code = form.line("warehouse", true, StockCalls.SKU_LENGTH);
    rules.warehouse(form.problems(), form.field("warehouse"), code);
    return code;
  }

  private Response post(String typedSku, TypedStockForm form, Reading reading) {
    Sku sku = known(typedSku);
    try {
      Supplier<String> work = reading.read(sku, form);
      form.problems().throwIfAny();
      String document = once.post(form.sending(sku.text()), work);
      return page.goTo(
          HERE + "/" + sku,
          "stock.done." + (NOTED.contains(document) ? document : form.name()),
          form.line("warehouse", true, StockCalls.SKU_LENGTH),
          document);
    } catch (RuleViolations wrong) {
      page.answersForm(HERE + "/" + sku);
      if (wrong.all().stream().anyMatch(each -> CHANGED.contains(each.code()))) {
        form.lookAgain();
      }
      return page.show(422, CARD, view(sku, "1", form.withProblems(wrong.all())));
    }
  }

  private Sku known(String typed) {
    return rules.sku(new Problems(), "sku", typed).orElseThrow(() -> new NotFound("stock card"));
  }

  /** Empty forms; who works in one warehouse only need not choose it. */
  private TypedForm begun() {
    List<TypedForm.Option> own = views.ownWarehouses();
    if (own.size() != 1) {
      return TypedForm.EMPTY;
    }
    String only = own.get(0).value();
    return new TypedForm(
        Stream.of("receipt", "adjustment", "count", EXPECTED)
            .collect(Collectors.toMap(form -> form + ".warehouse", form -> only)),
        List.of());
  }

  private StockCardView view(Sku sku, String asked, TypedForm form) {
    int number =
        asked != null && asked.matches("[1-9][0-9]{0,2}")
            ? Math.min(Integer.parseInt(asked), LAST_PAGE)
            : 1;
    List<StockCardView.Entry> entries = views.entries(sku, number, page.texts());
    String key = form.value(TypedStockForm.KEY);
    StockTableView.Row row = views.row(sku);
    return new StockCardView(
        row,
        entries.stream().limit(StockViews.ENTRIES).toList(),
        number,
        entries.size() > StockViews.ENTRIES,
        user.has(Role.WAREHOUSE) ? views.ownWarehouses() : List.of(),
        form,
        key.isEmpty() ? Secrets.newToken() : key,
        user.has(Role.LEAD),
        shown(form, "count", row, StockTableView.Balance::lastEntry),
        shown(form, EXPECTED, row, StockTableView.Balance::onOrder),
        form.problems().stream()
            .filter(problem -> problem.code().equals("count_below_allocated"))
            .map(problem -> problem.arguments().get(3).toString())
            .findFirst());
  }

  /** The figures that a form knows of: those it was shown with first, or those of now. */
  private static String shown(
      TypedForm form,
      String name,
      StockTableView.Row row,
      ToLongFunction<StockTableView.Balance> figure) {
    String before = form.value(name + "." + TypedStockForm.SEEN);
    return before.isEmpty()
        ? row.balances().stream()
            .map(balance -> balance.warehouse() + "=" + figure.applyAsLong(balance))
            .collect(Collectors.joining(" "))
        : before;
  }
}
