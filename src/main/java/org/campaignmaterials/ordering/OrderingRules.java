package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Piece;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.Coalitions;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shipping.Distances;
import org.campaignmaterials.shipping.ParcelPlan;
import org.campaignmaterials.shipping.ShippingAddress;
import org.campaignmaterials.shipping.ShippingCheck;
import org.campaignmaterials.shipping.ShippingTerms;
import org.campaignmaterials.stock.Warehouse;
import org.campaignmaterials.stock.Warehouses;
import org.campaignmaterials.web.Site;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an order must be like before anything is promised. All rules are asked, so that the
 * requester hears of everything at once; none of them looks at stock or at anybody else's orders.
 */
@ApplicationScoped
public class OrderingRules {
  static final int NAME_MAX = 100;
  static final int ORGANIZATION_MAX = 150;
  static final int PHONE_MAX = 40;

  /** More lines than a catalog has publications are a mistake or an attack. */
  static final int LINES_MAX = 100;

  private static final Pattern LINK =
      Pattern.compile("https?:|www\\.|://|\\w\\.[a-z]{2,}/", Pattern.CASE_INSENSITIVE);

  @Inject Publications publications;
  @Inject Coalitions coalitions;
  @Inject Warehouses warehouses;
  @Inject ShippingTerms shippingTerms;
  @Inject Site site;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "app.ordering.maxPiecesPerLine", defaultValue = "100000")
  int maxPiecesPerLine;

  /**
   * Looks at a form.
   *
   * @param problems takes what is wrong, in the field names of the API
   * @return the form with what it means, when nothing was wrong with it
   */
  public Optional<CheckedForm> check(OrderForm form, Problems problems) {
    checkContact(form.contact(), problems);
    checkPurpose(form, problems);
    Problems inAddress = new Problems();
    Optional<ShippingAddress> address =
        ShippingCheck.check(form.shipTo(), form.confirmed(), inAddress);
    problems.addAll(
        inAddress.all().stream().filter(each -> !problems.concern(each.field())).toList());
    List<CheckedForm.Line> lines = checkLines(form, problems);
    return problems.isEmpty() ? address.map(to -> checked(form, lines, to)) : Optional.empty();
  }

  /** The largest quantity of one line, in pieces. */
  public int maxPiecesPerLine() {
    return maxPiecesPerLine;
  }

  /** Looks only at what is ordered: what a quote needs before anybody gives an address. */
  List<CheckedForm.Line> checkLines(OrderForm form, Problems problems) {
    List<CheckedForm.Line> lines = new ArrayList<>();
    Set<Sku> seen = new HashSet<>();
    if (form.lines().isEmpty() && !problems.concern("lines")) {
      problems.add("lines", "nothing_ordered");
    }
    for (int index = 0; index < form.lines().size(); index++) {
      OrderForm.Line line = form.lines().get(index);
      String field = "lines[" + index + "]";
      Optional<Edition> edition = publications.meant(line.sku());
      if (edition.isEmpty()) {
        if (!problems.concern(field + ".sku")) {
          problems.add(field + ".sku", "sku_unknown", shortened(line.sku()));
        }
      } else if (edition.get().isRecalled()) {
        problems.add(field + ".sku", "sku_recalled", edition.get().title());
      } else if (!edition.get().isPublished()) {
        problems.add(field + ".sku", "sku_not_orderable", edition.get().title());
      } else if (!seen.add(edition.get().sku())) {
        problems.add(field + ".sku", "sku_twice", edition.get().title());
      } else {
        checkQuantity(field + ".quantity", line, edition.get(), problems)
            .ifPresent(
                pieces -> lines.add(line(lines.size() + 1, form, edition.get(), line, pieces)));
      }
    }
    return lines;
  }

  private Optional<Map<Sku, Integer>> checkQuantity(
      String field, OrderForm.Line line, Edition edition, Problems problems) {
    if (problems.concern(field)) {
      return Optional.empty();
    }
    if (line.quantity() < 1) {
      problems.add(field, "quantity_positive");
      return Optional.empty();
    }
    Map<Sku, Integer> pieces = publications.piecesOf(edition.sku(), 1);
    int perUnit = pieces.values().stream().mapToInt(Integer::intValue).sum();
    int most = maxPiecesPerLine / Math.max(1, perUnit);
    if (line.quantity() > most) {
      problems.add(field, "quantity_max", most, site.contact().isPresent() ? 1 : 0);
      return Optional.empty();
    }
    return Optional.of(pieces);
  }

  private CheckedForm.Line line(
      int number, OrderForm form, Edition edition, OrderForm.Line line, Map<Sku, Integer> pieces) {
    Publication publication = publications.byNumber(edition.sku().publication()).orElseThrow();
    return new CheckedForm.Line(
        number,
        publication,
        edition,
        line.quantity(),
        new java.util.TreeMap<>(pieces),
        publication.orderLimitFor(form.contact().sector()));
  }

  private void checkContact(OrderForm.Contact contact, Problems problems) {
    line("contact.name", contact.name(), true, NAME_MAX, problems);
    checkEmail(contact.email(), problems);
    checkPhone(contact.phone(), problems);
    if (contact.individual() && !contact.organization().isEmpty()) {
      problems.add("contact.individual", "individual_or_organization");
    } else if (!contact.individual() && contact.organization().isEmpty()) {
      addUnlessSaid("contact.organization", "organization_or_individual", problems);
    }
    line("contact.organization", contact.organization(), false, ORGANIZATION_MAX, problems);
    refuseLinks("contact.name", contact.name(), problems);
    refuseLinks("contact.organization", contact.organization(), problems);
    checkSector(contact.sector(), problems);
  }

  /** A name stands in our letters, and may not make them somebody else's advertisement. */
  private static void refuseLinks(String field, String text, Problems problems) {
    if (!problems.concern(field) && LINK.matcher(text).find()) {
      problems.add(field, "no_links");
    }
  }

  private void checkEmail(String email, Problems problems) {
    line("contact.email", email, true, EmailAddress.MAX_LENGTH, problems);
    if (!problems.concern("contact.email") && EmailAddress.parse(email).isEmpty()) {
      problems.add("contact.email", "email");
    }
  }

  private void checkPhone(String phone, Problems problems) {
    line("contact.phone", phone, false, PHONE_MAX, problems);
    if (!phone.isEmpty()
        && !problems.concern("contact.phone")
        && !(phone.matches("[-+0-9(). /extEXT#]+")
            && phone.chars().filter(Character::isDigit).count() >= 7)) {
      problems.add("contact.phone", "phone");
    }
  }

  private void checkSector(String sector, Problems problems) {
    if (sector.isEmpty()) {
      addUnlessSaid("contact.sector", "choose_one", problems);
    } else if (publications.sector(sector).isEmpty()) {
      addUnlessSaid("contact.sector", "choose_one", problems);
    }
  }

  private void checkPurpose(OrderForm form, Problems problems) {
    if (!form.intendedUse().isEmpty() && IntendedUse.ofCode(form.intendedUse()).isEmpty()) {
      addUnlessSaid("intendedUse", "choose_one", problems);
    }
    if (form.neededBy().isPresent()) {
      LocalDate today = LocalDate.now(clock);
      LocalDate neededBy = form.neededBy().get();
      if (neededBy.isBefore(today)) {
        problems.add("neededBy", "date_past");
      } else if (neededBy.isAfter(today.plusYears(1))) {
        problems.add("neededBy", "date_too_far");
      }
    }
    if (!form.coalition().isEmpty() && !coalitions.mayBeCredited(form.coalition())) {
      addUnlessSaid("coalition", "coalition_unknown", problems);
    }
  }

  private CheckedForm checked(OrderForm form, List<CheckedForm.Line> lines, ShippingAddress to) {
    Warehouse from = nearestFirst(to.zip3()).get(0);
    return new CheckedForm(
        form,
        lines,
        to,
        shippingTerms.estimate(to, from.zip().substring(0, 3), loads(lines), LocalDate.now(clock)));
  }

  /** The warehouses in the order in which an order to this prefix asks them. */
  List<Warehouse> nearestFirst(String zip3) {
    return Distances.nearestFirst(
        zip3,
        warehouses.all(),
        warehouse ->
            new Distances.Origin(
                warehouse.code(), warehouse.state(), warehouse.zip().substring(0, 3)));
  }

  /** What the lines weigh and how they are packed, piece by piece. */
  List<ParcelPlan.Load> loads(List<CheckedForm.Line> lines) {
    Map<Sku, Integer> quantities = new java.util.TreeMap<>();
    for (CheckedForm.Line line : lines) {
      line.pieces()
          .forEach((sku, each) -> quantities.merge(sku, each * line.quantity(), Math::addExact));
    }
    List<ParcelPlan.Load> loads = new ArrayList<>();
    quantities.forEach(
        (sku, quantity) -> {
          Piece piece =
              publications.byNumber(sku.publication()).flatMap(Publication::piece).orElseThrow();
          loads.add(
              new ParcelPlan.Load(
                  sku, quantity, piece.weightLb(), piece.packSize(), piece.cartonSize()));
        });
    return loads;
  }

  private static void line(
      String field, String text, boolean required, int maxLength, Problems problems) {
    if (!problems.concern(field)) {
      Typed.line(problems, field, text, required, maxLength);
    }
  }

  private static void addUnlessSaid(String field, String code, Problems problems) {
    if (!problems.concern(field)) {
      problems.add(field, code);
    }
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
