package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Puts into words what a coalition has, and the ledger of one of its materials. */
@ApplicationScoped
class MaterialsViews {
  @Inject DistributionViews views;
  @Inject DistributionRecords records;
  @Inject DistributionPapers papers;

  @Transactional
  public MaterialsView home(
      CoalitionHead head, boolean mayWork, TypedForm form, String formKey, Texts t) {
    String coalition = head.number();
    List<HeldPieces> held = records.heldNow(coalition);
    return new MaterialsView(
        head,
        mayWork,
        held.stream()
            .map(each -> new MaterialsView.Row(views.material(each.sku(), t), each))
            .toList(),
        total(held),
        papers.toConfirm(coalition).stream().map(receipt -> parcel(receipt, t)).toList(),
        papers.holdings(coalition).stream()
            .map(
                each ->
                    new MaterialsView.Holding(
                        each.member(),
                        papers.organization(each.member()).name(),
                        views.material(each.sku(), t),
                        each.quantity()))
            .toList(),
        views.due(coalition).size(),
        form,
        formKey);
  }

  private static HeldPieces total(List<HeldPieces> all) {
    return new HeldPieces(
        "",
        all.stream().mapToInt(HeldPieces::inTransit).sum(),
        all.stream().mapToInt(HeldPieces::inHand).sum(),
        all.stream().mapToInt(HeldPieces::handedOut).sum(),
        all.stream().mapToInt(HeldPieces::displayed).sum(),
        all.stream().mapToInt(HeldPieces::gone).sum(),
        all.stream().mapToInt(HeldPieces::withMembers).sum());
  }

  private MaterialsView.Parcel parcel(Receipt receipt, Texts t) {
    List<MaterialsView.Line> lines =
        papers.linesOf(receipt).stream()
            .filter(line -> line.open() > 0)
            .map(line -> new MaterialsView.Line(views.material(line.sku(), t), line.open()))
            .toList();
    return new MaterialsView.Parcel(
        receipt.shipment(),
        receipt.shippedOn(),
        receipt.deliveredOn(),
        lines.stream().mapToInt(MaterialsView.Line::open).sum(),
        lines);
  }

  @Transactional
  public LedgerView ledger(
      CoalitionHead head, boolean mayWork, Sku sku, String asked, TypedForm form, Texts t) {
    String coalition = head.number();
    ListPage<DistributionEntry> list =
        ListPage.asked(asked, (first, most) -> papers.entries(coalition, sku, first, most));
    Map<String, Optional<String>> names = new HashMap<>();
    return new LedgerView(
        head,
        mayWork,
        views.material(sku, t),
        papers
            .balance(coalition, sku)
            .map(HeldPieces::of)
            .orElse(new HeldPieces(sku.text(), 0, 0, 0, 0, 0, 0)),
        list.map(
            entry ->
                entry(coalition, entry, names.computeIfAbsent(entry.recordedBy(), views::who))),
        discardsToUndo(list.rows()),
        list.number(),
        list.hasMore(),
        form,
        Secrets.newToken());
  }

  /** The discards on this page that stand. */
  private static List<String> discardsToUndo(List<DistributionEntry> page) {
    return page.stream()
        .filter(entry -> entry.movement() == Movement.DISCARD && entry.quantity() > 0)
        .filter(
            entry ->
                page.stream()
                    .noneMatch(
                        other -> other.reversesEntry().equals(Optional.of(entry.entryNumber()))))
        .map(DistributionEntry::document)
        .toList();
  }

  private LedgerView.Entry entry(String coalition, DistributionEntry entry, Optional<String> who) {
    Pieces after = entry.after();
    return new LedgerView.Entry(
        entry.entryNumber(),
        entry.movement().messageKey(),
        entry.quantity(),
        state(entry.change(), -1),
        state(entry.change(), 1),
        new HeldPieces(
            entry.sku(),
            after.inTransit(),
            after.inHand(),
            after.handedOut(),
            after.displayed(),
            after.gone(),
            after.withMembers()),
        entry.proof(),
        entry.document(),
        paper(coalition, entry),
        entry.reason(),
        entry.reversesEntry(),
        entry.occurredOn(),
        views.local(entry.recordedAt()),
        who);
  }

  /** The state that lost (-1) or won (1) the pieces, by the end of its key. */
  private static String state(Pieces change, int sign) {
    Map<String, Integer> changes = new LinkedHashMap<>();
    changes.put("in_transit", change.inTransit());
    changes.put("in_hand", change.inHand());
    changes.put("handed_out", change.handedOut());
    changes.put("displayed", change.displayed());
    changes.put("gone", change.gone());
    changes.put("with_members", change.withMembers());
    return changes.entrySet().stream()
        .filter(each -> Integer.signum(each.getValue()) == sign)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private static String paper(String coalition, DistributionEntry entry) {
    String home = "/coalition/" + coalition;
    return switch (entry.movement()) {
      case SHIPMENT, CAME_BACK, RECEIPT, REJECTION, LOSS -> home + "/receipts/" + entry.document();
      case TO_MEMBER, HAND_OUT, MEMBER_HAND_OUT -> home + "/hand-outs/" + entry.document();
      case DISPLAY, TAKE_DOWN -> home + "/places/" + entry.document();
      case FROM_MEMBER, DISCARD -> "";
    };
  }
}
