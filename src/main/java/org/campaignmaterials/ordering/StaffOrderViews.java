package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.audit.AuditHistory;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.coalition.Coalitions;
import org.campaignmaterials.mail.LetterHistory;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.PostalAddress;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/**
 * Puts into words what campaign staff read about orders. Each page is read in one transaction of
 * its own, so that it shows what is true after a decision, and not what was read before it.
 */
@ApplicationScoped
@Transactional
class StaffOrderViews {
  static final int PAGE_SIZE = 50;
  private static final int ALIKE_MAX = 20;

  @Inject Orders orders;
  @Inject OrderViews views;
  @Inject ExceededLimits limits;
  @Inject Publications publications;
  @Inject Coalitions coalitions;
  @Inject Accounts accounts;
  @Inject AuditHistory history;
  @Inject AuditTrail trail;
  @Inject StockLedger ledger;
  @Inject LetterHistory letters;
  @Inject @Any Instance<OrderOutcome> outcomes;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** What should be read, a page of it. */
  ReviewListView reviews(int number, Texts t) {
    List<Order> found = orders.toReview((number - 1) * PAGE_SIZE, PAGE_SIZE + 1);
    return new ReviewListView(
        found.stream().limit(PAGE_SIZE).map(order -> reviewRow(order, t)).toList(),
        orders.countToReview(),
        number,
        found.size() > PAGE_SIZE);
  }

  /** The orders that are looked for, a page of them; none where one order is meant. */
  OrderSearchView search(TypedForm form, OrderSearch search, int number, Texts t) {
    List<Order> found =
        search.namesOne()
            ? List.of()
            : orders.newest(search, (number - 1) * PAGE_SIZE, PAGE_SIZE + 1);
    return new OrderSearchView(
        form,
        Arrays.stream(OrderStatus.values())
            .map(each -> new TypedForm.Option(each.code(), t.get("ordering.state." + each.code())))
            .toList(),
        search.status().map(OrderStatus::code).orElse(""),
        rows(found.stream().limit(PAGE_SIZE).toList(), t),
        number,
        found.size() > PAGE_SIZE);
  }

  /**
   * A whole order, as it is now.
   *
   * @throws NotFound when nobody has this number
   */
  OrderFileView file(OrderNumber number, TypedForm form, Texts t) {
    return file(number, form, t, false);
  }

  /**
   * The same with its confidential address. That somebody looked is written down.
   *
   * @throws NotFound when nobody has this number
   */
  OrderFileView fileWithAddress(OrderNumber number, Texts t) {
    Order order = orders.byNumber(number).orElseThrow(() -> new NotFound("order"));
    if (order.confidential()) {
      trail.record("order.address_shown", subject(number));
    }
    return file(number, TypedForm.EMPTY, t, true);
  }

  private OrderFileView file(OrderNumber number, TypedForm form, Texts t, boolean showsAddress) {
    Order order = orders.byNumber(number).orElseThrow(() -> new NotFound("order"));
    Optional<OrderContact> contact = orders.contactOf(order.number());
    boolean isAsked = order.status() == OrderStatus.IN_REVIEW || order.lookFirst();
    return new OrderFileView(
        form,
        order.number().text(),
        order.status().code(),
        order.placedAt().atZone(clock.getZone()),
        nameOf(order.placedBy()),
        isAsked,
        isAsked && user.has(Role.STAFF),
        order.status().mayBecome(OrderStatus.DECLINED),
        limits.of(order, contact, t.language()),
        order.review().holdUntil().map(this::dayOf),
        views.lines(order, t),
        pieces(order),
        contact.map(known -> contactLines(order, known, t)).orElse(List.of()),
        contact
            .filter(known -> showsAddress || !order.confidential())
            .map(OrderContact::address)
            .map(PostalAddress::lines)
            .orElse(List.of()),
        order.confidential(),
        user.has(Role.STAFF),
        details(order, t),
        languageOf(order, t),
        rows(
            contact
                .map(known -> orders.alike(order.number(), known.marks(), ALIKE_MAX))
                .orElse(List.of()),
            t),
        order.review().decision().map(decision -> decided(order, decision)),
        user.has(Role.STAFF)
            ? orders.nextToReview(number).map(OrderNumber::text)
            : Optional.empty(),
        letters.about(views.documentsOf(order.number()), t),
        events(order, t));
  }

  private static String subject(OrderNumber number) {
    return "order " + number;
  }

  /** What staff did, what the requester did, and what a count took away; the newest first. */
  private List<OrderFileView.Event> events(Order order, Texts t) {
    List<OrderFileView.Event> events = new ArrayList<>();
    history
        .of(subject(order.number()), t)
        .forEach(
            entry ->
                events.add(
                    new OrderFileView.Event(
                        entry.when(),
                        entry.who().orElseGet(() -> t.get(nobodySignedIn(entry))),
                        whatWasDone(entry, t))));
    ledger
        .lostByCounts(order.number().text())
        .forEach(
            lost ->
                events.add(
                    new OrderFileView.Event(
                        lost.at().atZone(clock.getZone()),
                        t.get("ordering.file.system"),
                        t.get("ordering.file.lost", lost.quantity(), lost.sku(), lost.count()))));
    events.sort(Comparator.comparing(OrderFileView.Event::when).reversed());
    return events;
  }

  /** Without an account, people cancel by their link; all else the system does by itself. */
  private static String nobodySignedIn(AuditHistory.Entry entry) {
    return entry.code().equals(CancellingOrders.ACTION)
        ? "ordering.file.requester"
        : "ordering.file.system";
  }

  /** What was done, with the states between which it led or the number that it made or ended. */
  private static String whatWasDone(AuditHistory.Entry entry, Texts t) {
    if (!entry.before().isEmpty() && !entry.after().isEmpty()) {
      return t.get("ordering.file.change", entry.action(), entry.before(), entry.after());
    }
    String number = entry.before() + entry.after();
    return number.isEmpty()
        ? entry.action()
        : t.get("ordering.file.numbered", entry.action(), number);
  }

  private List<String> details(Order order, Texts t) {
    List<String> details = new ArrayList<>(views.details(order, t));
    details.add(0, t.get("ordering.file.reads", languageOf(order, t)));
    order
        .forCoalition()
        .flatMap(coalitions::byNumber)
        .ifPresent(known -> details.add(t.get("ordering.file.forCoalition", known.name())));
    outcomes.stream()
        .flatMap(outcome -> outcome.inWords(order.number(), t).stream())
        .forEach(details::add);
    return details;
  }

  private static String languageOf(Order order, Texts t) {
    return t.get("ordering.file.language." + order.language().code());
  }

  private OrderFileView.Decided decided(Order order, OrderReview.Decided decision) {
    return new OrderFileView.Decided(
        order.status() == OrderStatus.DECLINED,
        nameOf(decision.by()),
        decision.at().atZone(clock.getZone()),
        order.review().note().orElse(""));
  }

  private ReviewListView.Row reviewRow(Order order, Texts t) {
    Optional<OrderContact> contact = orders.contactOf(order.number());
    LocalDate placedOn = dayOf(order.placedAt());
    return new ReviewListView.Row(
        order.number().text(),
        order.status().code(),
        placedOn,
        ChronoUnit.DAYS.between(placedOn, LocalDate.now(clock)),
        order.neededBy(),
        sectorName(order, t),
        stateName(order),
        contact.flatMap(OrderContact::organization).orElse(""),
        order.confidential(),
        pieces(order),
        limits.of(order, contact, t.language()),
        order.review().holdUntil().map(this::dayOf));
  }

  private List<OrderSearchView.Row> rows(List<Order> some, Texts t) {
    Map<String, String> organizations = orders.organizationsOf(some);
    return some.stream()
        .map(order -> row(order, organizations.getOrDefault(order.number().text(), ""), t))
        .toList();
  }

  private OrderSearchView.Row row(Order order, String organization, Texts t) {
    return new OrderSearchView.Row(
        order.number().text(),
        order.status().code(),
        dayOf(order.placedAt()),
        organization,
        sectorName(order, t),
        stateName(order),
        pieces(order),
        order.lookFirst());
  }

  private List<String> contactLines(Order order, OrderContact contact, Texts t) {
    return views.contact(
        contact.name(),
        contact.organization().orElseGet(() -> t.get("ordering.contact.individual")),
        order.sector(),
        contact.email().address(),
        contact.phone().orElse(""),
        t);
  }

  /** The name of the account that did it; empty for the public. */
  private Optional<String> nameOf(String who) {
    return who.matches("account [0-9]+")
        ? accounts.nameOf(Long.parseLong(who.substring("account ".length())))
        : Optional.empty();
  }

  private String sectorName(Order order, Texts t) {
    return publications
        .sector(order.sector())
        .map(sector -> sector.name().in(t.language().code()))
        .orElse(order.sector());
  }

  private static String stateName(Order order) {
    return States.ofCode(order.shipState()).map(State::name).orElse(order.shipState());
  }

  /** All pieces that were asked for; those inside of kits, not the kits. */
  private static int pieces(Order order) {
    return order.lines().stream()
        .mapToInt(
            line ->
                line.ordered() * line.pieces().values().stream().mapToInt(Integer::intValue).sum())
        .sum();
  }

  private LocalDate dayOf(Instant at) {
    return at.atZone(clock.getZone()).toLocalDate();
  }
}
