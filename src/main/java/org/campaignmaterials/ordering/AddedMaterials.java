package org.campaignmaterials.ordering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.KitContent;
import org.campaignmaterials.catalog.MaterialLanguage;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.RecalledEditions;

/**
 * What an order form is opened with, from links: {@code RR-101-en:50}. Links live longer than
 * editions, in letters, bookmarks and other people's pages. What was recalled is named, with what
 * takes its place, and the rest stays in the form.
 */
final class AddedMaterials {
  /** Whoever typed an address by hand, and what else stands there, means at least one. */
  private static final Pattern QUANTITY = Pattern.compile("[1-9][0-9]{0,5}");

  private static final Pattern NOT_PRINTED = Pattern.compile("\\p{Cntrl}");

  private final Publications publications;
  private final RecalledEditions recalled;
  private final Clock clock;
  private final List<String> asked;
  private final Map<String, String> kept;
  private final Map<String, String> quantities = new LinkedHashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<OrderFormView.Missing> missing = new ArrayList<>();

  /**
   * Reads them.
   *
   * @param kept what else the address says, and links on to
   */
  AddedMaterials(
      Publications publications,
      RecalledEditions recalled,
      Clock clock,
      List<String> asked,
      Map<String, String> kept) {
    this.publications = publications;
    this.recalled = recalled;
    this.clock = clock;
    this.kept = Map.copyOf(kept);
    this.asked = asked.stream().flatMap(each -> Stream.of(each.split(","))).toList();
    this.asked.forEach(this::read);
  }

  /** By SKU with its edition left open, as it was typed. */
  Map<String, String> quantities() {
    return quantities;
  }

  /** What no material is called. */
  List<String> unknown() {
    return unknown;
  }

  /** What there was, and can't be had. */
  List<OrderFormView.Missing> missing() {
    return missing;
  }

  private void read(String each) {
    String[] parts = each.split(":", 2);
    Optional<Edition> meant = publications.meant(parts[0]).filter(edition -> !edition.isDraft());
    if (meant.isEmpty()) {
      unknown.add(NOT_PRINTED.matcher(parts[0]).replaceAll(""));
      return;
    }
    String quantity = parts.length == 2 && QUANTITY.matcher(parts[1]).matches() ? parts[1] : "1";
    Edition edition = meant.get();
    Optional<Edition> now = publications.current(edition.sku().open());
    now.ifPresent(current -> quantities.put(current.sku().open().text(), quantity));
    if (edition.isRecalled() || now.isEmpty()) {
      missing.add(missing(edition, now, each, quantity));
    }
  }

  private OrderFormView.Missing missing(
      Edition edition, Optional<Edition> now, String asking, String quantity) {
    return new OrderFormView.Missing(
        why(edition),
        edition.title(),
        edition.language(),
        ownName(edition),
        edition.sku().text(),
        recalled
            .of(edition.sku())
            .map(recall -> LocalDate.ofInstant(recall.recalledAt(), clock.getZone())),
        now.isPresent(),
        now.isPresent() ? List.of() : instead(edition, asking, quantity));
  }

  private OrderFormView.Missing.Why why(Edition edition) {
    if (edition.isRecalled()) {
      return OrderFormView.Missing.Why.RECALLED;
    }
    boolean lacksPart =
        publications.contentsOf(edition).stream()
            .map(KitContent::edition)
            .anyMatch(Edition::isRecalled);
    return lacksPart ? OrderFormView.Missing.Why.PART : OrderFormView.Missing.Why.ENDED;
  }

  /** The same in the other languages, each a link to this form with all else that was asked. */
  private List<OrderFormView.Instead> instead(Edition edition, String asking, String quantity) {
    return publications.byNumber(edition.sku().publication()).stream()
        .map(Publication::published)
        .flatMap(List::stream)
        .map(
            other ->
                new OrderFormView.Instead(
                    other.language(),
                    ownName(other),
                    path(asking, other.sku().open().text() + ":" + quantity)))
        .toList();
  }

  private String path(String without, String with) {
    Stream<String> added =
        Stream.concat(asked.stream().filter(each -> !each.equals(without)), Stream.of(with))
            .map(each -> "add=" + URLEncoder.encode(each, StandardCharsets.UTF_8));
    Stream<String> rest =
        kept.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8));
    return Stream.concat(added, rest).collect(Collectors.joining("&", "/order?", "#added"));
  }

  private String ownName(Edition edition) {
    return publications
        .language(edition.language())
        .map(MaterialLanguage::ownName)
        .orElse(edition.language());
  }
}
