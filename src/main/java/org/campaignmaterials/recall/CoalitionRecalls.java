package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.distribution.HeldPieces;
import org.campaignmaterials.distribution.RecalledMaterials;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.TypedForm;

/** What recalls ask of a coalition: in numbers for its first page, and in full for their own. */
@ApplicationScoped
@Transactional
public class CoalitionRecalls {
  @Inject Recalls recalls;
  @Inject RecallViews views;
  @Inject RecalledMaterials materials;
  @Inject Replacement replacement;
  @Inject Clock clock;

  /**
   * Something that a recall asks.
   *
   * @param pieces of which nobody has said what became of them
   */
  public record Asked(String title, int pieces, String path) {}

  /** What a coalition is asked for now, the newest recall first. */
  public List<Asked> asks(String coalition) {
    return recalls.ofCoalition(coalition).stream()
        .filter(holder -> holder.open() > 0)
        .map(
            holder ->
                new Asked(
                    views.name(recalls.byNumber(holder.recall()).sku()).title(),
                    holder.open(),
                    path(coalition, holder.recall())))
        .toList();
  }

  static String path(String coalition, String recall) {
    return "/coalition/%s/recalls/%s".formatted(coalition, recall);
  }

  /** One recall, as a coalition sees it. */
  View view(CoalitionHead head, String number, boolean mayWork, TypedForm form) {
    String coalition = head.number();
    Recall recall = recalls.byNumber(number);
    RecallHolder holder =
        recalls
            .holder(number, coalition)
            .filter(each -> each.pieces() > 0)
            .orElseThrow(() -> new NotFound("recall"));
    HeldPieces held = materials.of(coalition, recall.sku());
    int elsewhere = held.inTransit() + held.inHand() + held.displayed();
    return new View(
        head,
        form,
        mayWork,
        number,
        views.name(recall.sku()),
        recall.reason().messageKey(),
        recall.explanation(),
        recall.openedAt().atZone(clock.getZone()),
        replacement.of(recall.sku()).map(is -> views.name(is.sku())),
        replacement
            .of(recall.sku())
            .map(is -> Replacement.order(is, holder.open()) + "&for=" + coalition)
            .orElse(""),
        holder.pieces(),
        Outcome.ENDS.stream().map(holder::count).toList(),
        holder.open(),
        materials.places(coalition, recall.sku()),
        held.onOwnShelf(),
        materials.withMembers(coalition, recall.sku()),
        held.inTransit(),
        Math.max(0, holder.open() - elsewhere));
  }

  /**
   * A recall on a coalition's page.
   *
   * @param order the order form that is ready for what takes its place; empty when nothing does
   * @param ends pieces by outcome, in their order
   * @param places where it hangs or stands
   * @param onShelf what lies on the coalition's own shelf
   * @param inTransit what was sent and not confirmed
   * @param handedOut what was handed to others, and is open
   */
  public record View(
      CoalitionHead head,
      TypedForm form,
      boolean mayWork,
      String number,
      MaterialName material,
      String reason,
      String explanation,
      ZonedDateTime openedAt,
      Optional<MaterialName> instead,
      String order,
      int pieces,
      List<Integer> ends,
      int open,
      List<RecalledMaterials.Place> places,
      int onShelf,
      List<RecalledMaterials.WithMember> members,
      int inTransit,
      int handedOut) {}
}
