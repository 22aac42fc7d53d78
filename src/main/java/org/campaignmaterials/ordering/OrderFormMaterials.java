package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Audience;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Piece;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sector;
import org.campaignmaterials.publishing.Covers;
import org.campaignmaterials.publishing.Front;
import org.campaignmaterials.stock.Availability;
import org.campaignmaterials.web.Texts;

/**
 * Lays out the materials of the order form: first those for the requester's sector, then others.
 */
@ApplicationScoped
public class OrderFormMaterials {
  @Inject Publications publications;
  @Inject Availability availability;

  /**
   * All that may be ordered today, folded by whom it is mainly for. With a sector, an open group of
   * what is written for its own audience comes first, and then the other audiences that it meets.
   *
   * @param sector a code of the catalog's sectors; anything else counts as none
   * @param chosen the open SKUs with a quantity already: their group is open, too
   */
  public List<OrderFormView.Group> groups(String sector, Set<String> chosen, Texts t) {
    List<Publication> left = new ArrayList<>(publications.published());
    List<String> audiences = publications.sector(sector).map(Sector::audiences).orElse(List.of());
    List<OrderFormView.Group> groups = new ArrayList<>();
    if (!audiences.isEmpty()) {
      List<Publication> fitting =
          left.stream().filter(each -> each.isFor(audiences.get(0))).toList();
      left.removeAll(fitting);
      String name = publications.sector(sector).orElseThrow().name().in(t.language().code());
      addGroup(groups, t.get("ordering.form.group.sector", name), true, fitting, chosen, sector, t);
    }
    for (Audience audience : inOrderFor(audiences)) {
      List<Publication> mainly =
          left.stream().filter(each -> each.audiences().get(0).equals(audience.code())).toList();
      String name = audience.name().in(t.language().code());
      addGroup(groups, name, false, mainly, chosen, sector, t);
    }
    return groups;
  }

  /** The audiences that a sector meets, most of all first, and then the others. */
  private List<Audience> inOrderFor(List<String> met) {
    return Stream.concat(
            met.stream().flatMap(code -> publications.audience(code).stream()),
            publications.audiences().stream().filter(audience -> !met.contains(audience.code())))
        .toList();
  }

  private void addGroup(
      List<OrderFormView.Group> groups,
      String heading,
      boolean open,
      List<Publication> members,
      Set<String> chosen,
      String sector,
      Texts t) {
    if (members.isEmpty()) {
      return;
    }
    List<OrderFormView.Material> materials =
        members.stream().map(publication -> material(publication, sector, t)).toList();
    boolean hasChosen =
        materials.stream()
            .flatMap(material -> material.choices().stream())
            .anyMatch(choice -> chosen.contains(choice.sku()));
    groups.add(new OrderFormView.Group(heading, open || hasChosen, materials));
  }

  private OrderFormView.Material material(Publication publication, String sector, Texts t) {
    Edition shown = publication.bestFor(t.language().code()).orElseThrow();
    Front front = Covers.front(publication);
    return new OrderFormView.Material(
        publication.number().text(),
        shown.title(),
        shown.language(),
        publication.audiences().get(0),
        t.get(publication.format().messageKey()),
        publication.piece().map(piece -> size(piece, t)).orElse(""),
        Covers.path(shown),
        front.width(),
        front.height(),
        publication.isKit(),
        publication.piece().map(Piece::packSize).orElse(1),
        publication.orderLimitFor(sector),
        contents(shown, t),
        publication.published().stream().map(this::choice).collect(Collectors.toList()));
  }

  private static String size(Piece piece, Texts t) {
    return t.get(
        "ordering.form.size",
        t.decimal(piece.trim().width().doubleValue(), 2),
        t.decimal(piece.trim().height().doubleValue(), 2));
  }

  /** What is inside a kit; nothing for a piece. */
  List<OrderFormView.Content> contents(Edition kit, Texts t) {
    return publications.contentsOf(kit).stream()
        .map(
            part ->
                new OrderFormView.Content(
                    part.quantity(),
                    part.edition().title(),
                    part.edition().language(),
                    t.get(part.publication().format().messageKey())))
        .toList();
  }

  private OrderFormView.Choice choice(Edition edition) {
    return new OrderFormView.Choice(
        edition.sku().open().text(),
        edition.language(),
        publications
            .language(edition.language())
            .map(language -> language.ownName())
            .orElse(edition.language()),
        availability.of(edition.sku()));
  }
}
