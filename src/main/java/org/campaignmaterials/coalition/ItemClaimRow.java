package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.audit.AuditedFields;

/** How an {@link ItemClaim} lies in its table. */
@Entity
@Table(name = "item_claim")
class ItemClaimRow extends KeptRecord {
  @Column(name = "item_id")
  private long item;

  @Column(name = "claim_words")
  private String words;

  private String source;

  @Column(name = "source_date")
  private LocalDate sourceDate;

  @Column(name = "reviewed_by")
  private String reviewedBy;

  @Column(name = "reviewed_on")
  private LocalDate reviewedOn;

  @Column(name = "about_extent")
  private boolean aboutExtent;

  /** For JPA. */
  protected ItemClaimRow() {}

  ItemClaimRow(ItemRow item, ClaimFacts facts, Recorded recorded) {
    super(item.coalition(), recorded);
    this.item = item.id();
    say(facts);
  }

  void correct(ClaimFacts facts) {
    say(facts);
  }

  private void say(ClaimFacts facts) {
    words = facts.words();
    source = facts.source().orElse(null);
    sourceDate = facts.sourceDate().orElse(null);
    reviewedBy = facts.review().map(ClaimFacts.Review::by).orElse(null);
    reviewedOn = facts.review().map(ClaimFacts.Review::on).orElse(null);
    aboutExtent = facts.aboutExtent();
  }

  long item() {
    return item;
  }

  ItemClaim claim() {
    return new ItemClaim(
        id(),
        new ClaimFacts(
            words,
            Optional.ofNullable(source),
            Optional.ofNullable(sourceDate),
            Optional.ofNullable(reviewedBy).map(by -> new ClaimFacts.Review(by, reviewedOn)),
            aboutExtent),
        recorded());
  }

  @Override
  String noun() {
    return "claim";
  }

  @Override
  AuditedFields audited() {
    return claim().facts().audited();
  }
}
