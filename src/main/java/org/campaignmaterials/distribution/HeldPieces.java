package org.campaignmaterials.distribution;

/**
 * Where the pieces of one SKU are now. Each is in exactly one of the first five states.
 *
 * @param sku in full
 * @param inTransit shipped, and not confirmed
 * @param gone rejected, lost, thrown away or taken down
 * @param withMembers of those in hand, what lies with members
 */
public record HeldPieces(
    String sku,
    int inTransit,
    int inHand,
    int handedOut,
    int displayed,
    int gone,
    int withMembers) {

  static HeldPieces of(DistributionBalance balance) {
    Pieces now = balance.pieces();
    return new HeldPieces(
        balance.sku(),
        now.inTransit(),
        now.inHand(),
        now.handedOut(),
        now.displayed(),
        now.gone(),
        now.withMembers());
  }

  /** In hand and with no member: what the coalition can hand out itself. */
  public int onOwnShelf() {
    return inHand - withMembers;
  }
}
