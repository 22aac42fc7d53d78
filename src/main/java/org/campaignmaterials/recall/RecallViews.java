package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.Coalitions;
import org.campaignmaterials.distribution.RecalledMaterials;
import org.campaignmaterials.ordering.ReleasingRecalled;
import org.campaignmaterials.stock.StoppingStock;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Puts recalls together for the pages of campaign staff. */
@ApplicationScoped
@Transactional
class RecallViews {
  /** Orders that one page lists. */
  static final int ORDERS_SHOWN = 50;

  private static final int ENTRIES_SHOWN = 50;
  private static final int COUNTED = 100_000;
  private static final int ALL = 1_000;

  @Inject Recalls recalls;
  @Inject RecallMessages messages;
  @Inject WhatIsWrong whatIsWrong;
  @Inject CoalitionRecallLetter coalitionLetter;
  @Inject Replacement replacement;
  @Inject RecalledMaterials materials;
  @Inject StoppingStock stopping;
  @Inject ReleasingRecalled releasing;
  @Inject Publications publications;
  @Inject Coalitions coalitions;
  @Inject Accounts accounts;
  @Inject Clock clock;

  /** What would happen if an edition were recalled. */
  NewRecallView before(Edition edition, boolean mayWork, TypedForm form, Texts t) {
    Sku sku = edition.sku();
    StoppingStock.StoppedPieces stock = stopping.of(sku);
    return new NewRecallView(
        form,
        name(sku),
        t.get(edition.status().messageKey()),
        stock.onHand(),
        stock.promised(),
        releasing.next(sku, 0, COUNTED).size(),
        replacement.of(sku).filter(is -> !is.sku().equals(sku)).map(is -> name(is.sku())),
        Arrays.stream(Reason.values())
            .map(reason -> new TypedForm.Option(reason.code(), t.get(reason.messageKey())))
            .toList(),
        mayWork);
  }

  /**
   * One recall.
   *
   * @param asked which page of its orders, from 1; the last one when there are not as many
   */
  RecallView one(String number, int asked, boolean mayWork, TypedForm form, Texts t) {
    Recall recall = recalls.byNumber(number);
    Sums total = recalls.total(number);
    Map<RecallHolder.Kind, Sums> sums = recalls.sums(number);
    long orderHolders = sums.getOrDefault(RecallHolder.Kind.ORDER, Sums.NONE).holders();
    int page = Math.min(asked, RecallListView.Rows.pages(orderHolders, ORDERS_SHOWN));
    return new RecallView(
        form,
        mayWork,
        number,
        name(recall.sku()),
        recall.reason().messageKey(),
        whatIsWrong.explanation(recall, t),
        recall.change().map(String::valueOf),
        recall.stage().code(),
        local(recall.openedAt()),
        who(recall.openedBy()),
        recall.closedAt().map(this::local),
        recall.closingReason(),
        replacement.of(recall.sku()).map(is -> name(is.sku())),
        new RecallView.Release(
            recall.promised(),
            recall.piecesReleased(),
            recall.piecesWaited(),
            recall.ordersReleased(),
            Math.max(recall.ordersToRelease(), recall.ordersReleased())),
        RecallChart.of(total, sums, t),
        warehouses(number),
        coalitions(recall),
        orderRows(number, page),
        page,
        page > 1,
        (long) page * ORDERS_SHOWN < orderHolders,
        messages.of(List.of(recall), t),
        entries(number, t));
  }

  private List<RecallView.HolderRow> warehouses(String number) {
    return recalls.holders(number, RecallHolder.Kind.WAREHOUSE, 0, ALL).stream()
        .map(holder -> row(holder, holder.holder()))
        .toList();
  }

  private List<RecallView.CoalitionRow> coalitions(Recall recall) {
    return recalls.holders(recall.number(), RecallHolder.Kind.COALITION, 0, ALL).stream()
        .map(
            holder ->
                new RecallView.CoalitionRow(
                    row(
                        holder,
                        coalitions
                            .byNumber(holder.holder())
                            .map(Coalition::name)
                            .orElse(holder.holder())),
                    materials.places(holder.holder(), recall.sku()).size(),
                    coalitionLetter.hasReaders(holder.holder())))
        .toList();
  }

  private List<RecallView.HolderRow> orderRows(String number, int page) {
    return recalls
        .holders(number, RecallHolder.Kind.ORDER, (page - 1) * ORDERS_SHOWN, ORDERS_SHOWN)
        .stream()
        .map(holder -> row(holder, holder.holder()))
        .toList();
  }

  private RecallView.HolderRow row(RecallHolder holder, String name) {
    return new RecallView.HolderRow(
        holder.holder(),
        name,
        holder.pieces(),
        Outcome.ENDS.stream().map(holder::count).toList(),
        holder.open(),
        holder.toldAt().map(this::local));
  }

  private List<RecallView.EntryRow> entries(String number, Texts t) {
    List<RecallEntry> entries = recalls.entries(number, ENTRIES_SHOWN);
    Set<String> undone = new HashSet<>();
    entries.forEach(
        entry ->
            entry
                .reversesEntry()
                .ifPresent(reversed -> undone.add(entry.holder() + " " + reversed)));
    List<RecallView.EntryRow> rows = new ArrayList<>();
    for (RecallEntry entry : entries) {
      rows.add(
          new RecallView.EntryRow(
              entry.holder(),
              entry.number(),
              entry.outcome().messageKey(),
              entry.quantity(),
              entry.reason(),
              entry.document().orElse(""),
              place(entry, t),
              entry.reversesEntry(),
              local(entry.recordedAt()),
              who(entry.recordedBy()),
              entry.reversesEntry().isEmpty()
                  && entry.document().map(RecalledMaterials::canUndo).orElse(true)
                  && !undone.contains(entry.holder() + " " + entry.number())));
    }
    return rows;
  }

  /** What kind of place an entry is about; empty when it is about none. */
  private String place(RecallEntry entry, Texts t) {
    return materials
        .whereabouts(entry.holder(), entry.document().orElse(entry.reason()))
        .map(
            place ->
                t.get(
                    "recall.place",
                    publications
                        .sector(place.sector())
                        .map(sector -> sector.name().in(t.language().code()))
                        .orElse(place.sector()),
                    place.zip3()))
        .orElse("");
  }

  MaterialName name(Sku sku) {
    return new MaterialName(
        sku.text(),
        publications.edition(sku).map(Edition::title).orElse(sku.text()),
        sku.language());
  }

  private String who(String recordedBy) {
    return recordedBy.startsWith(Recorder.ACCOUNT)
        ? accounts
            .nameOf(Long.parseLong(recordedBy.substring(Recorder.ACCOUNT.length())))
            .orElse("")
        : "";
  }

  private ZonedDateTime local(Instant at) {
    return at.atZone(clock.getZone());
  }
}
