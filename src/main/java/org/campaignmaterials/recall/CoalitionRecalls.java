package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.distribution.HeldPieces;
import org.campaignmaterials.distribution.RecalledMaterials;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** What recalls ask of a coalition: in numbers for its first page, and in full for their own. */
@ApplicationScoped
@Transactional
public class CoalitionRecalls {
  @Inject Recalls recalls;
  @Inject RecallViews views;
  @Inject RecalledMaterials materials;
  @Inject Replacement replacement;
  @Inject WhatIsWrong whatIsWrong;
  @Inject Clock clock;

  /**
   * Something that a recall asks.
   *
   * @param title of the edition; where one change recalled several, how many
   * @param pieces of which nobody has said what became of them
   */
  public record Asked(String title, int pieces, String path) {}

  /** What a coalition is asked for now, the newest first; once for all that one change recalled. */
  public List<Asked> asks(String coalition, Texts t) {
    Map<String, List<RecallHolder>> causes = new LinkedHashMap<>();
    for (RecallHolder holder : open(coalition)) {
      String cause =
          recalls.byNumber(holder.recall()).change().map(String::valueOf).orElse(holder.recall());
      causes.computeIfAbsent(cause, is -> new ArrayList<>()).add(holder);
    }
    return causes.values().stream()
        .map(
            of ->
                of.size() == 1
                    ? asked(of.get(0))
                    : new Asked(
                        t.count("recall.editions", of.size()),
                        of.stream().mapToInt(RecallHolder::open).sum(),
                        path(coalition)))
        .toList();
  }

  private List<RecallHolder> open(String coalition) {
    return recalls.ofCoalition(coalition).stream().filter(holder -> holder.open() > 0).toList();
  }

  private Asked asked(RecallHolder holder) {
    return new Asked(
        views.name(recalls.byNumber(holder.recall()).sku()).title(),
        holder.open(),
        path(holder.holder(), holder.recall()));
  }

  /** All that a coalition is asked for, edition by edition. */
  ListView list(CoalitionHead head) {
    return new ListView(
        head,
        open(head.number()).stream()
            .map(
                holder ->
                    new ListView.Row(
                        views.name(recalls.byNumber(holder.recall()).sku()),
                        holder.open(),
                        path(holder.holder(), holder.recall())))
            .toList());
  }

  /** All recalls that ask a coalition for something. */
  public record ListView(CoalitionHead head, List<Row> rows) {

    /** So many pieces of an edition. */
    public record Row(MaterialName material, int pieces, String path) {}
  }

  static String path(String coalition) {
    return "/coalition/%s/recalls".formatted(coalition);
  }

  static String path(String coalition, String recall) {
    return path(coalition) + "/" + recall;
  }

  /** One recall, as a coalition sees it. */
  View view(CoalitionHead head, String number, boolean mayWork, TypedForm form, Texts t) {
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
        whatIsWrong.explanation(recall, t),
        recall.openedAt().atZone(clock.getZone()),
        replacement
            .of(recall.sku())
            .filter(is -> holder.open() > 0)
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
   * @param explanation what exactly is wrong; may be empty
   * @param order the order form that is ready for what takes the place of open pieces; empty when
   *     nothing does, and when none is open
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
