package org.campaignmaterials.upkeep;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.web.Texts;

/**
 * What runs out, the next first. What is over or soon will be lies open; the rest is folded by
 * month, since there is nothing to do about it yet and the list is as long as the catalog.
 */
public record ExpiriesView(
    List<Unproven> unproven,
    List<Group> groups,
    ExpiryChart chart,
    int sourceDays,
    int hotlineDays) {
  /** So many days ahead somebody has to begin: a source is read again, a translator is asked. */
  static final int SOON_DAYS = 90;

  /** One stamp, and how many days it has left; less than none when it is over. */
  public record Line(Expiry expiry, boolean over, long days) {}

  /**
   * Lines under one heading.
   *
   * @param open whether they are shown unfolded
   */
  public record Group(String heading, boolean open, List<Line> lines) {}

  /** What nobody answered the last time, before all else. */
  public List<Unproven> failed() {
    return unproven.stream().filter(Unproven::isFailed).toList();
  }

  /** What was never tried, so that there is nothing that could run out. */
  public List<Unproven> missing() {
    return unproven.stream().filter(each -> !each.isFailed()).toList();
  }

  static List<Group> grouped(List<Expiry> all, LocalDate today, Texts t) {
    Map<String, List<Line>> byHeading = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (Expiry each : all) {
      long days = today.until(each.until(), ChronoUnit.DAYS);
      String heading = heading(each, days, t);
      if (days <= SOON_DAYS) {
        open.add(heading);
      }
      byHeading
          .computeIfAbsent(heading, first -> new ArrayList<>())
          .add(new Line(each, days < 0, days));
    }
    return byHeading.entrySet().stream()
        .map(group -> new Group(group.getKey(), open.contains(group.getKey()), group.getValue()))
        .toList();
  }

  private static String heading(Expiry expiry, long days, Texts t) {
    if (days < 0) {
      return t.get("upkeep.expires.group.over");
    }
    return days <= SOON_DAYS
        ? t.get("upkeep.expires.group.soon", SOON_DAYS)
        : t.month(YearMonth.from(expiry.until()));
  }
}
