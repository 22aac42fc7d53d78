package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.MaterialLanguage;
import org.campaignmaterials.catalog.Piece;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.publishing.Covers;
import org.campaignmaterials.publishing.Front;
import org.campaignmaterials.shipping.ShippingTerms;
import org.campaignmaterials.stock.Availability;
import org.campaignmaterials.web.Texts;

/** Makes the cards of publications, in a page's language. */
@ApplicationScoped
public class Cards {
  @Inject Publications publications;
  @Inject Availability availability;
  @Inject ShippingTerms terms;

  List<PublicationCard> of(List<Publication> shown, Texts t) {
    return shown.stream().map(publication -> of(publication, t)).toList();
  }

  PublicationCard of(Publication publication, Texts t) {
    return of(publication, publication.bestFor(t.language().code()).orElseThrow(), t);
  }

  /** The card with the title and the cover of one edition. */
  PublicationCard of(Publication publication, Edition edition, Texts t) {
    return new PublicationCard(
        publication.number().text(),
        edition.title(),
        edition.language(),
        edition.summary(),
        publication.audiences().get(0),
        t.get(publication.format().messageKey()),
        size(publication, t),
        cover(publication, edition),
        publication.isKit(),
        publication.piece().map(Piece::packSize).orElse(1),
        publication.orderLimitFor(null),
        publication.carriesHotline(),
        contents(edition, t),
        terms.handlingDays(),
        publication.published().stream().map(each -> inLanguage(publication, each)).toList());
  }

  static PublicationCard.Cover cover(Publication publication, Edition edition) {
    Front front = Covers.front(publication);
    return new PublicationCard.Cover(Covers.path(edition), front.width(), front.height());
  }

  /** Trim size in inches, and the folded size where they differ. */
  static String size(Publication publication, Texts t) {
    return publication
        .piece()
        .map(
            piece -> {
              Front front = Covers.front(publication);
              double width = piece.trim().width().doubleValue();
              double height = piece.trim().height().doubleValue();
              boolean folded =
                  Math.round(width * 100) != front.width()
                      || Math.round(height * 100) != front.height();
              return folded
                  ? t.get(
                      "storefront.size.folded",
                      t.decimal(width, 2),
                      t.decimal(height, 2),
                      t.decimal(front.width() / 100.0, 2),
                      t.decimal(front.height() / 100.0, 2))
                  : t.get("storefront.size", t.decimal(width, 2), t.decimal(height, 2));
            })
        .orElse("");
  }

  List<String> contents(Edition kit, Texts t) {
    return publications.contentsOf(kit).stream()
        .map(
            part ->
                t.get(
                    "storefront.kit.content",
                    part.quantity(),
                    t.get(part.publication().format().messageKey()),
                    part.edition().title()))
        .toList();
  }

  PublicationCard.InLanguage inLanguage(Publication publication, Edition edition) {
    String ownName =
        publications
            .language(edition.language())
            .map(MaterialLanguage::ownName)
            .orElse(edition.language());
    return new PublicationCard.InLanguage(
        edition.language(),
        ownName,
        availability.of(edition.sku()),
        "/order?add=" + edition.sku().open() + ":" + firstAmount(publication) + "#added");
  }

  /** What "Add to order form" adds: one pack, or one kit, and never more than the limit. */
  private static int firstAmount(Publication publication) {
    int pack = publication.piece().map(Piece::packSize).orElse(1);
    return Math.min(pack, publication.orderLimitFor(null).quantity());
  }
}
