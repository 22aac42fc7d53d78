package org.campaignmaterials.catalog;

import java.util.Optional;

/**
 * What campaign staff chose on a page over what the files say: how scarce a material is, and
 * whether it may be shown, changes faster than its words do.
 *
 * @param hidden whether it is offered nowhere, and no kit that holds it is
 * @param limit what everyone gets without review; empty for what the file says
 */
public record PublicationChoice(boolean hidden, Optional<OrderLimit> limit) {

  /** Nothing is chosen: the files hold. */
  public static final PublicationChoice NONE = new PublicationChoice(false, Optional.empty());

  /**
   * A publication with this choice over it. Another limit for everyone leaves those of single
   * sectors, but none of them gets less than everyone.
   */
  Publication over(Publication file) {
    Publication offered = hidden ? file.withdrawn() : file;
    return limit
        .map(chosen -> offered.limited(file.orderLimits().forEveryone(chosen)))
        .orElse(offered);
  }

  /** As the trail writes it. */
  String inCodes() {
    return (hidden ? "hidden" : "shown")
        + limit.map(is -> ", %d in %d days".formatted(is.quantity(), is.periodDays())).orElse("");
  }
}
