package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.Coalitions;
import org.campaignmaterials.mail.LetterHistory;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.shipping.ShippingEstimate;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Puts into words what the pages of an order show. */
@ApplicationScoped
class OrderViews {
  /** How long after placing an order its page says thanks: a kept link does not, later on. */
  private static final Duration THANKS_FOR = Duration.ofMinutes(10);

  @Inject Publications publications;
  @Inject Coalitions coalitions;
  @Inject OrderFormMaterials materials;
  @Inject Quoting quoting;
  @Inject Orders orders;
  @Inject OrderKeys keys;
  @Inject StockLedger ledger;
  @Inject LetterHistory letters;
  @Inject @Any Instance<OrderNotice> notices;
  @Inject Site site;
  @Inject Clock clock;

  /** A fresh form, begun with what a catalog page added. */
  OrderFormView begun(TypedOrder typed, AddedMaterials asked, Texts t) {
    TypedForm form = new TypedForm(typed.typed(), List.of());
    return form(
        typed,
        form,
        true,
        typed.chosen().stream().map(sku -> added(sku, form, t)).toList(),
        asked.unknown(),
        asked.missing(),
        t);
  }

  /** A form that came back, with what was typed. */
  OrderFormView again(TypedOrder typed, TypedForm form, Texts t) {
    return form(typed, form, false, List.of(), List.of(), List.of(), t);
  }

  private OrderFormView.Added added(String sku, TypedForm form, Texts t) {
    Edition edition = publications.resolve(sku).orElseThrow();
    String field = TypedOrder.QUANTITY + sku;
    return new OrderFormView.Added(
        form.value(field), edition.title(), edition.language(), languageName(edition.sku()), field);
  }

  private OrderFormView form(
      TypedOrder typed,
      TypedForm form,
      boolean restoreDraft,
      List<OrderFormView.Added> added,
      List<String> unknown,
      List<OrderFormView.Missing> missing,
      Texts t) {
    String language = t.language().code();
    return new OrderFormView(
        form,
        materials.groups(form.value("contact.sector"), typed.chosen(), t),
        publications.sectors().stream()
            .map(each -> new TypedForm.Option(each.code(), each.name().in(language)))
            .toList(),
        States.all().stream()
            .map(state -> new TypedForm.Option(state.code(), state.label()))
            .toList(),
        Arrays.stream(IntendedUse.values())
            .map(use -> new TypedForm.Option(use.code(), t.get("ordering.use." + use.code())))
            .toList(),
        coalitions.listed().stream().map(OrderViews::option).toList(),
        typed.key(),
        restoreDraft,
        added,
        unknown,
        missing);
  }

  private static TypedForm.Option option(Coalition coalition) {
    return new TypedForm.Option(
        coalition.number().text(),
        coalition.name() + " (" + coalition.city() + ", " + coalition.state().code() + ")");
  }

  /**
   * The check page.
   *
   * @param forCoalition the coalition whose signed-in manager orders
   */
  CheckView check(TypedOrder typed, CheckedForm checked, Optional<String> forCoalition, Texts t) {
    OrderForm form = checked.form();
    Quote quote = quoting.quote(checked);
    ShippingEstimate shipping = checked.shipping();
    List<CheckView.Line> lines = new ArrayList<>();
    for (Quote.Line line : quote.lines()) {
      lines.add(checkLine(line, checked.isAboveLimit(), t));
    }
    Optional<Arrival> arrival =
        checked.isAboveLimit()
            ? Optional.empty()
            : Arrival.of(shipping.deliveryWindow(), quote.anyLeaves(), quote.anyWaits());
    return new CheckView(
        typed.typed(),
        lines,
        contact(form.contact(), t),
        checked.address().label().lines(),
        form.confidential(),
        Stream.concat(
                forCoalition
                    .flatMap(coalitions::byNumber)
                    .map(known -> t.get("ordering.check.forCoalition", known.name()))
                    .stream(),
                details(form, t).stream())
            .toList(),
        shipping.parcels(),
        shipping.carrier().displayName(),
        arrival,
        arrival.isPresent() && form.neededBy().filter(arrival.get()::mayMiss).isPresent(),
        checked.isAboveLimit(),
        limits(checked, t));
  }

  /**
   * The page on which an order is followed.
   *
   * @param reader the coalition whose signed-in manager reads; the way back leads there
   */
  StatusView status(Order order, boolean comesFromPlacing, Optional<String> reader, Texts t) {
    boolean justPlaced =
        comesFromPlacing
            && order.status() != OrderStatus.CANCELLED
            && order.placedAt().plus(THANKS_FOR).isAfter(clock.instant());
    Optional<OrderContact> contact = orders.contactOf(order.number());
    List<StatusView.Line> lines = lines(order, t);
    Optional<Arrival> arrival =
        order.status().mayArrive()
            ? Arrival.of(
                order.shipping().deliveryWindow(),
                lines.stream().anyMatch(line -> line.allocated() + line.shipped() > 0),
                lines.stream().anyMatch(line -> line.backordered() > 0))
            : Optional.empty();
    String path = t.path(keys.statusPath(order.number()));
    return new StatusView(
        order.number().text(),
        order.status().code(),
        order.placedAt().atZone(clock.getZone()).toLocalDate(),
        justPlaced,
        site.url() + path,
        contact.map(row -> row.email().address()).orElse(""),
        letters.lastCameBack(documentsOf(order.number())),
        notices.stream().flatMap(notice -> notice.about(order.number(), t).stream()).toList(),
        lines,
        orders.parcelsOf(order.number()).stream()
            .map(
                parcel ->
                    new StatusView.Parcel(
                        parcel.carrier().displayName(),
                        parcel.trackingNumber(),
                        parcel.shippedOn(),
                        parcel.state().code()))
            .toList(),
        arrival,
        order.status().mayBeCancelled(),
        t.path("/orders/" + order.number() + "/cancel"),
        keys.keyOf(order.number()),
        order.forCoalition().filter(number -> reader.filter(number::equals).isPresent()));
  }

  /** What letters about an order are about: itself, its parcels, and what befell them. */
  List<String> documentsOf(OrderNumber number) {
    return Stream.concat(
            orders.documentsOf(number).stream(),
            notices.stream().flatMap(notice -> notice.lettersAbout(number).stream()))
        .toList();
  }

  /** The lines of an order, with what is promised to each now. */
  List<StatusView.Line> lines(Order order, Texts t) {
    List<AllocatedPieces> allocated = ledger.allocatedTo(order.number().text());
    return order.lines().stream().map(line -> statusLine(line, allocated, t)).toList();
  }

  /** The limits that an order goes above, each once, whatever the languages asked for. */
  private static List<String> limits(CheckedForm checked, Texts t) {
    return checked.lines().stream()
        .filter(line -> checked.quantityOf(line.publication()) > line.limit().quantity())
        .map(
            line ->
                t.get(
                    "ordering.check.limit",
                    line.publication().bestFor(t.language().code()).orElseThrow().title(),
                    checked.quantityOf(line.publication()),
                    line.limit().quantity(),
                    line.limit().periodDays()))
        .distinct()
        .toList();
  }

  private CheckView.Line checkLine(Quote.Line line, boolean inReview, Texts t) {
    Edition edition = line.edition();
    Publication publication = publications.byNumber(edition.sku().publication()).orElseThrow();
    return new CheckView.Line(
        edition.sku().open().text(),
        edition.title(),
        t.get(publication.format().messageKey()),
        edition.language(),
        languageName(edition.sku()),
        line.quantity(),
        publication.isKit(),
        materials.contents(edition, t),
        inReview && line.decision() != Decision.REVIEW
            ? t.get("ordering.check.waits")
            : t.get(line.decision().messageKey()));
  }

  private StatusView.Line statusLine(OrderLine line, List<AllocatedPieces> allocated, Texts t) {
    Edition edition = publications.edition(line.sku()).orElseThrow();
    Publication publication = publications.byNumber(line.sku().publication()).orElseThrow();
    int promised = Promises.wholeUnits(line, allocated);
    return new StatusView.Line(
        line.sku().open().text(),
        line.shipped() > 0 && !publication.isKit() ? line.sku().text() : "",
        edition.title(),
        t.get(publication.format().messageKey()),
        edition.language(),
        languageName(line.sku()),
        line.ordered(),
        promised,
        Math.max(0, line.open() - promised),
        line.shipped(),
        line.cancelled());
  }

  private String languageName(Sku sku) {
    return publications
        .language(sku.language())
        .map(language -> language.ownName())
        .orElse(sku.language());
  }

  /** Who orders, line by line. */
  List<String> contact(
      String name, String organization, String sector, String email, String phone, Texts t) {
    return Stream.of(
            name,
            organization,
            publications
                .sector(sector)
                .map(known -> known.name().in(t.language().code()))
                .orElse(""),
            email,
            phone)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private List<String> contact(OrderForm.Contact contact, Texts t) {
    return contact(
        contact.name(),
        contact.individual() ? t.get("ordering.check.individual") : contact.organization(),
        contact.sector(),
        contact.email(),
        contact.phone(),
        t);
  }

  private List<String> details(OrderForm form, Texts t) {
    return details(
        IntendedUse.ofCode(form.intendedUse()),
        form.neededBy(),
        Optional.of(form.coalition()),
        form.followUp() ? Optional.of(t.get("ordering.check.followUp")) : Optional.empty(),
        t);
  }

  /** What an order is for, when it is needed and the like. */
  List<String> details(Order order, Texts t) {
    return details(
        order.intendedUse(),
        order.neededBy(),
        order.creditedCoalition(),
        order.followUp() ? Optional.of(t.get("ordering.file.followUp")) : Optional.empty(),
        t);
  }

  private List<String> details(
      Optional<IntendedUse> use,
      Optional<LocalDate> neededBy,
      Optional<String> coalition,
      Optional<String> followUp,
      Texts t) {
    List<String> details = new ArrayList<>();
    use.ifPresent(known -> details.add(t.get("ordering.use." + known.code())));
    neededBy.ifPresent(day -> details.add(t.get("ordering.check.neededBy", t.date(day))));
    coalition
        .flatMap(coalitions::byNumber)
        .ifPresent(known -> details.add(t.get("ordering.check.coalition", known.name())));
    followUp.ifPresent(details::add);
    return details;
  }
}
