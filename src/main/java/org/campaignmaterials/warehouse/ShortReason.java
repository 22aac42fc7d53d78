package org.campaignmaterials.warehouse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.campaignmaterials.ordering.OrderInWork;

/** Why fewer pieces were picked than expected. */
enum ShortReason {
  NOT_FOUND(OrderInWork.Missing.NOT_THERE),
  DAMAGED(OrderInWork.Missing.DAMAGED),
  /** Something else, which the picker writes down. */
  OTHER(OrderInWork.Missing.NOT_THERE);

  private final OrderInWork.Missing missing;

  ShortReason(OrderInWork.Missing missing) {
    this.missing = missing;
  }

  OrderInWork.Missing missing() {
    return missing;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The question when it is given although the number is not short. */
  String besideAllOfThem() {
    return switch (this) {
      case NOT_FOUND -> "all_yet_not_found";
      case DAMAGED -> "all_yet_damaged";
      case OTHER -> "all_yet_other";
    };
  }

  static Optional<ShortReason> ofCode(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findFirst();
  }
}
