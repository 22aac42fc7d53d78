package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/**
 * Puts many recalls together: all of them by what caused them, because one dead number recalls
 * dozens of editions, and all that one change caused.
 */
@ApplicationScoped
@Transactional
class RecallLists {
  private static final int SHOWN = 20;

  @Inject Recalls recalls;
  @Inject RecallViews views;
  @Inject RecallMessages messages;
  @Inject WhatIsWrong whatIsWrong;
  @Inject Clock clock;

  /** One line for each change of a fact, and for each recall with a reason of its own. */
  RecallListView all(RecallListView.Show show, int page, TypedForm form, boolean mayWork, Texts t) {
    Figures figures = figures();
    Map<String, List<Recall>> causes = new LinkedHashMap<>();
    for (Recall recall : recalls.all()) {
      String cause = recall.change().map(String::valueOf).orElse(recall.number());
      causes.computeIfAbsent(cause, is -> new ArrayList<>()).add(recall);
    }
    List<RecallListView.Row> rows =
        causes.values().stream()
            .map(of -> row(of, figures, t))
            .filter(row -> isShown(row, show))
            .toList();
    return new RecallListView(
        form,
        mayWork,
        show,
        RecallListView.Rows.of(
            rows, CampaignRecallPages.HOME + "?show=" + show.code() + "&page=", page, SHOWN));
  }

  private static boolean isShown(RecallListView.Row row, RecallListView.Show show) {
    return switch (show) {
      case ALL -> true;
      case OPEN -> row.openRecalls() > 0;
      case LETTERS -> row.lettersWait();
    };
  }

  private RecallListView.Row row(List<Recall> cause, Figures figures, Texts t) {
    Recall newest = cause.get(0);
    return newest
        .change()
        .map(change -> changeRow(change, cause, figures, t))
        .orElseGet(() -> row(newest, whatIsWrong.words(newest, t), figures));
  }

  private RecallListView.Row row(Recall recall, String reason, Figures figures) {
    Sums sums = figures.of(recall);
    return new RecallListView.Row(
        CampaignRecallPages.HOME + "/" + recall.number(),
        recall.number(),
        Optional.of(views.name(recall.sku())),
        1,
        recall.stage() == Recall.Stage.CLOSED ? 0 : 1,
        reason,
        recall.stage().code(),
        recall.openedAt().atZone(clock.getZone()),
        sums.pieces(),
        sums.open(),
        figures.heldBack().contains(recall.number()));
  }

  private RecallListView.Row changeRow(long change, List<Recall> of, Figures figures, Texts t) {
    Sums sums = figures.of(of);
    int open = (int) of.stream().filter(each -> each.stage() != Recall.Stage.CLOSED).count();
    return new RecallListView.Row(
        ChangeRecallPages.path(change),
        t.get("recall.change", String.valueOf(change)),
        Optional.empty(),
        of.size(),
        open,
        String.join(" ", wrong(of, t)),
        (open == 0 ? Recall.Stage.CLOSED : Recall.Stage.OPEN).code(),
        of.get(0).openedAt().atZone(clock.getZone()),
        sums.pieces(),
        sums.open(),
        of.stream().map(Recall::number).anyMatch(figures.heldBack()::contains));
  }

  /**
   * The recalls of a change.
   *
   * @throws NotFound when it caused none
   */
  ChangeRecallsView ofChange(long change, int page, TypedForm form, boolean mayWork, Texts t) {
    List<Recall> of = recalls.ofChange(change);
    if (of.isEmpty()) {
      throw new NotFound("recalls of a change");
    }
    Figures figures = figures();
    Sums sums = figures.of(of);
    String path = ChangeRecallPages.path(change);
    return new ChangeRecallsView(
        form,
        mayWork,
        String.valueOf(change),
        wrong(of, t),
        of.get(0).openedAt().atZone(clock.getZone()),
        of.size(),
        (int) sums.pieces(),
        Outcome.ENDS.stream().map(outcome -> (int) sums.count(outcome)).toList(),
        (int) sums.open(),
        messages.of(of, t),
        RecallListView.Rows.of(
            of.stream().map(recall -> row(recall, "", figures)).toList(),
            path + "?page=",
            page,
            SHOWN));
  }

  private Figures figures() {
    return new Figures(recalls.totals(), messages.heldBack());
  }

  /**
   * What lists say of recalls, read for all at once.
   *
   * @param totals by the number of a recall
   * @param heldBack the numbers of those of which letters wait
   */
  private record Figures(Map<String, Sums> totals, Set<String> heldBack) {
    Sums of(Recall recall) {
      return totals.getOrDefault(recall.number(), Sums.NONE);
    }

    Sums of(List<Recall> recalls) {
      return recalls.stream().map(this::of).reduce(Sums.NONE, Sums::plus);
    }
  }

  private List<String> wrong(List<Recall> of, Texts t) {
    return of.stream().map(recall -> whatIsWrong.words(recall, t)).distinct().sorted().toList();
  }
}
