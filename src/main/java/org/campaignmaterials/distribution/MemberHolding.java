package org.campaignmaterials.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * Pieces of one SKU that lie with a member of the coalition. They are in hand; what the member
 * hands out is recorded as the coalition's hand-out. Changed under the lock of the SKU's balance.
 */
@Entity
@Table(name = "member_holding")
@IdClass(MemberHolding.Key.class)
class MemberHolding {
  @Id private String coalition;

  @Id
  @Column(name = "member_id")
  private long member;

  @Id private String sku;
  private int quantity;

  protected MemberHolding() {}

  MemberHolding(String coalition, long member, String sku) {
    this.coalition = coalition;
    this.member = member;
    this.sku = sku;
  }

  /** Gives or takes pieces; callers look first whether there are as many. */
  void change(int pieces) {
    quantity += pieces;
    if (quantity < 0) {
      throw new IllegalStateException("A member has fewer of " + sku + " than none");
    }
  }

  long member() {
    return member;
  }

  String sku() {
    return sku;
  }

  int quantity() {
    return quantity;
  }

  /** Names a holding. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String coalition;
    private long member;
    private String sku;

    protected Key() {}

    Key(String coalition, long member, String sku) {
      this.coalition = coalition;
      this.member = member;
      this.sku = sku;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && coalition.equals(that.coalition)
          && member == that.member
          && sku.equals(that.sku);
    }

    @Override
    public int hashCode() {
      return Objects.hash(coalition, member, sku);
    }
  }
}
