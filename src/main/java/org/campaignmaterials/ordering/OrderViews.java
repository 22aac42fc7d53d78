package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
  @Inject Publications publications;
  @Inject Coalitions coalitions;
  @Inject OrderFormMaterials materials;
  @Inject Quoting quoting;
  @Inject Orders orders;
  @Inject OrderKeys keys;
  @Inject StockLedger ledger;
  @Inject Site site;
  @Inject Clock clock;

  OrderFormView form(TypedOrder typed, TypedForm form, boolean restoreDraft, Texts t) {
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
        restoreDraft);
  }

  private static TypedForm.Option option(Coalition coalition) {
    return new TypedForm.Option(
        coalition.number().text(),
        coalition.name() + " (" + coalition.city() + ", " + coalition.state().code() + ")");
  }

  CheckView check(TypedOrder typed, CheckedForm checked, Texts t) {
    OrderForm form = checked.form();
    Quote quote = quoting.quote(checked);
    ShippingEstimate shipping = checked.shipping();
    List<CheckView.Line> lines = new ArrayList<>();
    for (Quote.Line line : quote.lines()) {
      lines.add(checkLine(line, t));
    }
    return new CheckView(
        typed.typed(),
        lines,
        contact(form.contact(), t),
        checked.address().typed().lines(),
        form.confidential(),
        details(form, t),
        shipping.parcels(),
        shipping.carrier().displayName(),
        checked.isAboveLimit() ? Optional.empty() : Optional.of(shipping.deliveryWindow().from()),
        checked.isAboveLimit() ? Optional.empty() : Optional.of(shipping.deliveryWindow().to()),
        checked.isAboveLimit());
  }

  StatusView status(Order order, boolean justPlaced, Texts t) {
    Optional<OrderContact> contact = orders.contactOf(order.number());
    boolean tellsWindow = order.status().isOnItsWay();
    String path = t.path(keys.statusPath(order.number()));
    return new StatusView(
        order.number().text(),
        order.status().code(),
        order.placedAt().atZone(clock.getZone()).toLocalDate(),
        justPlaced,
        site.url() + path,
        contact.map(row -> row.email().address()).orElse(""),
        lines(order, t),
        List.of(),
        tellsWindow ? Optional.of(order.shipping().deliveryWindow().from()) : Optional.empty(),
        tellsWindow ? Optional.of(order.shipping().deliveryWindow().to()) : Optional.empty(),
        order.status().mayBeCancelled(),
        t.path("/orders/" + order.number() + "/cancel"),
        keys.keyOf(order.number()));
  }

  /** The lines of an order, with what is promised to each now. */
  List<StatusView.Line> lines(Order order, Texts t) {
    List<AllocatedPieces> allocated = ledger.allocatedTo(order.number().text());
    return order.lines().stream().map(line -> statusLine(line, allocated, t)).toList();
  }

  private CheckView.Line checkLine(Quote.Line line, Texts t) {
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
        line.decision());
  }

  private StatusView.Line statusLine(OrderLine line, List<AllocatedPieces> allocated, Texts t) {
    Edition edition = publications.edition(line.sku()).orElseThrow();
    Publication publication = publications.byNumber(line.sku().publication()).orElseThrow();
    int promised = Promises.wholeUnits(line, allocated);
    return new StatusView.Line(
        line.sku().open().text(),
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
      String name,
      Optional<String> organization,
      String sector,
      String email,
      String phone,
      Texts t) {
    return Stream.of(
            name,
            organization.orElseGet(() -> t.get("ordering.contact.individual")),
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
        Optional.of(contact.organization()).filter(text -> !text.isEmpty()),
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
