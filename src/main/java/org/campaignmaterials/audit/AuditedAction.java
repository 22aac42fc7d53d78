package org.campaignmaterials.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.web.Texts;

/** What people do that is written down, by the codes under which the features record it. */
enum AuditedAction {
  ACCOUNT_FIRST_ADMINISTRATOR,
  ACCOUNT_OPENED,
  ACCOUNT_CORRECTED,
  ACCOUNT_LINK_MADE,
  ACCOUNT_LET_IN_AT_SERVER,
  ACCOUNT_PASSWORD_CHOSEN,
  ACCOUNT_CLOSED,
  ACCOUNT_REOPENED,
  ACCOUNT_SECOND_FACTOR_SET_UP,
  ACCOUNT_SECOND_FACTOR_REMOVED,
  ACCOUNT_RECOVERY_CODE_USED,
  ACCOUNT_RECOVERY_CODES_RENEWED,
  ACCOUNT_PROVIDER_BOUND,
  ACCOUNT_TERM_SET,
  ACCOUNT_KEY_MADE,
  ACCOUNT_KEY_ENDED,
  ORDER_APPROVED,
  ORDER_DECLINED,
  ORDER_HOLD_ENDED,
  ORDER_ADDRESS_SHOWN,
  ORDER_RELEASED,
  ORDER_PICKED,
  ORDER_RECALLED,
  ORDER_RECALLED_OUT,
  ORDER_GIVEN_BACK,
  ORDER_PICK_REOPENED,
  ORDER_PACKED,
  ORDER_UNPACKED,
  ORDER_SHIPPED,
  PARCEL_DELIVERED,
  PARCEL_DELIVERY_TAKEN_BACK,
  PARCEL_RETURNED,
  PARCEL_CORRECTED,
  COALITION_REGISTERED,
  COALITION_CHANGED,
  COALITION_STATUS,
  MEMBER_LEFT,
  MEMBER_STAYED,
  RECORD_CORRECTED,
  RECORD_WITHDRAWN,
  HOTLINE_PROPOSED,
  HOTLINE_TESTED,
  HOTLINE_CONFIRMED,
  HOTLINE_WITHDRAWN,
  HOTLINE_IN_FORCE,
  LOCAL_VERSION_SENT,
  LOCAL_VERSION_CALLED,
  LOCAL_VERSION_APPROVED,
  LOCAL_VERSION_RETURNED,
  LOCAL_VERSION_WITHDRAWN,
  LOCAL_VERSION_STOPPED,
  CATALOG_IMPORTED,
  PUBLICATION_CHOSEN,
  STOCK_REORDER_POINT,
  STOCK_EXPECTED,
  STANDARD_JUDGED,
  LETTER_SENT_AGAIN,
  REPORT_FROZEN,
  ACCOUNT_SIGNED_IN,
  ACCOUNT_SIGNED_OUT,
  ACCOUNT_SIGNED_OUT_EVERYWHERE,
  ACCOUNT_LINK_SENT,
  ORDER_CANCELLED,
  ORDER_CONTACT_ERASED,
  BIN_CHANGED,
  JOB_ASKED,
  RECORD_ADDED,
  RECORD_NAME_ERASED,
  MEMBER_CONFIRMED,
  HAND_OUT_RECORDED,
  HAND_OUT_UNDONE,
  PLACE_RECORDED,
  PLACE_LOOKED_AT,
  PLACE_LOOK_UNDONE,
  PLACE_UNDONE,
  RECEIPT_CONFIRMED,
  RECEIPT_TAKEN_BACK,
  EVENT_OPENED,
  EVENT_RENEWED,
  EVENT_ACCEPTED,
  EVENT_REJECTED,
  FOLLOW_UP_ANSWERED,
  AUDIT_EXPORTED,
  RECALL_STARTED,
  RECALL_ANSWERED,
  RECALL_DESTROYED,
  RECALL_ENTRY_UNDONE,
  RECALL_MESSAGES_SENT,
  RECALL_REST_CLOSED;

  private static final Pattern SUBJECTS_OF_TWO_WORDS =
      Pattern.compile("(hand_out|follow_up|local_version)_(.*)");

  /** As it stands in the trail: {@code account.link_made}. */
  String code() {
    Matcher twoWords = SUBJECTS_OF_TWO_WORDS.matcher(name().toLowerCase(Locale.ROOT));
    return twoWords.matches()
        ? twoWords.group(1) + "." + twoWords.group(2)
        : name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
  }

  String words(Texts t) {
    return t.get("audit.action." + name().toLowerCase(Locale.ROOT));
  }

  static Optional<AuditedAction> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** What was done, in words; the code itself for what an older release recorded. */
  static String inWords(String code, Texts t) {
    return ofCode(code).map(action -> action.words(t)).orElse(code);
  }
}
