package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.audit.AuditedFields;

/** How a {@link PublicItem} lies in its table; its claims lie in one of their own. */
@Entity
@Table(name = "coalition_item")
class ItemRow extends KeptRecord {
  private String title;

  @Enumerated(EnumType.STRING)
  private ItemKind kind;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @Column(name = "unchanged_campaign_item")
  private boolean unchangedCampaignItem;

  /** For JPA. */
  protected ItemRow() {}

  ItemRow(CoalitionNumber coalition, ItemFacts facts, Recorded recorded) {
    super(coalition, recorded);
    say(facts);
  }

  void correct(ItemFacts facts, Recorded now) {
    if (!facts.publishedOn().equals(publishedOn)) {
      recordedAnew(now);
    }
    say(facts);
  }

  private void say(ItemFacts facts) {
    title = facts.title();
    kind = facts.kind();
    publishedOn = facts.publishedOn();
    unchangedCampaignItem = facts.unchangedCampaignItem();
  }

  ItemFacts facts() {
    return new ItemFacts(title, kind, publishedOn, unchangedCampaignItem);
  }

  PublicItem item(List<ItemClaim> claims) {
    return new PublicItem(id(), facts(), claims, recorded());
  }

  @Override
  String noun() {
    return "item";
  }

  @Override
  AuditedFields audited() {
    return facts().audited();
  }
}
