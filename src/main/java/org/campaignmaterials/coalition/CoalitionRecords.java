package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What coalitions wrote down about themselves, for reading. Who may read it is asked of {@link
 * MyCoalitions} before. What was withdrawn is in none of the lists.
 */
@ApplicationScoped
public class CoalitionRecords {
  @Inject RecordBook book;

  /**
   * A record that was withdrawn; empty for any other.
   *
   * @param kind how it lies in its table
   * @param told what it says
   */
  @Transactional
  <T extends KeptRecord, R> Optional<Withdrawal.Of<R>> withdrawn(
      Class<T> kind, Function<T, R> told, CoalitionNumber coalition, long id) {
    return book.withdrawn(kind, coalition, id)
        .map(row -> new Withdrawal.Of<>(told.apply(row), row.withdrawal().orElseThrow()));
  }

  /** The whole roster by name, with those who left. */
  @Transactional
  public List<Member> members(CoalitionNumber coalition) {
    return book.all(MemberRow.class, coalition, "r.name, r.id").stream()
        .map(MemberRow::member)
        .toList();
  }

  /** All terms of office, the newest first. */
  @Transactional
  public List<Term> terms(CoalitionNumber coalition) {
    return book.all(TermRow.class, coalition, "r.fromOn DESC, r.id DESC").stream()
        .map(TermRow::term)
        .toList();
  }

  /** Every time that the roster was reviewed, the newest first. */
  @Transactional
  public List<RosterReview> rosterReviews(CoalitionNumber coalition) {
    return book.all(RosterReviewRow.class, coalition, "r.reviewedOn DESC, r.id DESC").stream()
        .map(RosterReviewRow::review)
        .toList();
  }

  /** The meetings held from the first to the last day, both included; the newest first. */
  @Transactional
  public List<Meeting> meetings(CoalitionNumber coalition, LocalDate from, LocalDate to) {
    return book
        .between(MeetingRow.class, coalition, "heldOn", from, to, "attended", "topics")
        .stream()
        .map(MeetingRow::meeting)
        .toList();
  }

  /** The activities from the first to the last day, both included; the newest first. */
  @Transactional
  public List<Activity> activities(CoalitionNumber coalition, LocalDate from, LocalDate to) {
    return book
        .between(
            ActivityRow.class, coalition, "occurredOn", from, to, "limbs", "reached", "tookPart")
        .stream()
        .map(ActivityRow::activity)
        .toList();
  }

  /** Charters and notes on the local context, the newest first. */
  @Transactional
  public List<Statement> statements(CoalitionNumber coalition) {
    return book.all(StatementRow.class, coalition, "r.datedOn DESC, r.id DESC").stream()
        .map(StatementRow::statement)
        .toList();
  }

  /** The coalition's own public items with their claims, the newest first. */
  @Transactional
  public List<PublicItem> items(CoalitionNumber coalition) {
    Map<Long, List<ItemClaim>> claims = claims(coalition);
    return book.all(ItemRow.class, coalition, "r.publishedOn DESC, r.id DESC").stream()
        .map(row -> row.item(claims.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /** One of the coalition's items that was withdrawn, with its claims; empty for any other. */
  @Transactional
  Optional<Withdrawal.Of<PublicItem>> withdrawnItem(CoalitionNumber coalition, long id) {
    Map<Long, List<ItemClaim>> claims = claims(coalition);
    return withdrawn(
        ItemRow.class, row -> row.item(claims.getOrDefault(id, List.of())), coalition, id);
  }

  private Map<Long, List<ItemClaim>> claims(CoalitionNumber coalition) {
    return book.all(ItemClaimRow.class, coalition, "r.id").stream()
        .collect(
            Collectors.groupingBy(
                ItemClaimRow::item, Collectors.mapping(ItemClaimRow::claim, Collectors.toList())));
  }
}
