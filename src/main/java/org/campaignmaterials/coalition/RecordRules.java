package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.shared.Problems;

/** What holds for everything that a coalition writes down. */
@ApplicationScoped
class RecordRules {
  /** The day on which the campaign was launched: nothing of a coalition is older. */
  static final LocalDate CAMPAIGN_BEGAN = LocalDate.of(2004, 3, 11);

  /** More people than this in one line of an activity is a typing mistake. */
  static final int PEOPLE_MAX = 100_000;

  @Inject Clock clock;
  @Inject Publications publications;
  @Inject RecordBook book;

  /** Something that happened: not tomorrow, and not before the campaign began. */
  void happened(Problems problems, String field, Optional<LocalDate> day) {
    day.ifPresent(
        typed -> {
          if (typed.isAfter(LocalDate.now(clock))) {
            problems.add(field, "day_in_future");
          } else if (typed.isBefore(CAMPAIGN_BEGAN)) {
            problems.add(field, "day_before_campaign");
          }
        });
  }

  void sector(Problems problems, String field, String code) {
    if (!problems.concern(field) && publications.sector(code).isEmpty()) {
      problems.add(field, "choose_one");
    }
  }

  /** A member of this coalition. */
  void member(Problems problems, String field, CoalitionNumber coalition, Optional<Long> id) {
    if (id.filter(each -> book.find(MemberRow.class, coalition, each).isEmpty()).isPresent()) {
      problems.add(field, "member_unknown");
    }
  }

  /** Members of this coalition. */
  void members(Problems problems, String field, CoalitionNumber coalition, Set<Long> ids) {
    if (ids.stream().anyMatch(id -> book.find(MemberRow.class, coalition, id).isEmpty())) {
      problems.add(field, "member_unknown");
    }
  }

  /** Who was at a meeting was a member on its day; others are no members' meeting. */
  void attended(Problems problems, CoalitionNumber coalition, Set<Long> ids, LocalDate day) {
    String others =
        ids.stream()
            .flatMap(id -> book.find(MemberRow.class, coalition, id).stream())
            .map(MemberRow::member)
            .filter(member -> !member.isActiveOn(day))
            .map(member -> member.facts().name())
            .sorted()
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      problems.add("attended", "no_member_on_day", day, others);
    }
  }

  void people(Problems problems, String field, int people) {
    if (people < 0) {
      problems.add(field, "pieces_negative");
    } else if (people > PEOPLE_MAX) {
      problems.add(field, "quantity_max", PEOPLE_MAX, 0);
    }
  }
}
