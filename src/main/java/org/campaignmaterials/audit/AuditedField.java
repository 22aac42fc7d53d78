package org.campaignmaterials.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campaignmaterials.web.Texts;

/**
 * What can change of a thing, as the trail names it. Where a field holds codes, the constant says
 * where the features keep their words.
 */
public enum AuditedField {
  ACTION("audit.action."),
  ADDED,
  ANSWER("followup.answer."),
  ATTENDED,
  AUTHOR,
  BIN,
  CARRIER,
  CHANGED,
  CHECKED_ON,
  CITY,
  COALITION,
  CONCERNS("coalition.concerns."),
  CONFIRMED_ON,
  CONFIRMED_HOW("coalition.confirmed."),
  DATED_ON,
  DAYS,
  DEVICES,
  EVENT_ON,
  EXPIRES_ON,
  EXTENT,
  FOUND("audit.found."),
  FROM,
  HAND_OUT,
  HELD_ON,
  HOTLINE,
  JOINED_ON,
  KEY,
  KIND("coalition.kind.", "coalition.item.", "coalition.statement."),
  LANGUAGE,
  LED_BY,
  LEFT_ON,
  LETTER("audit.letter."),
  LIMBS("coalition.limb."),
  LISTED,
  MEMBER,
  METHOD("coalition.method."),
  MINUTES,
  NAME,
  OCCURRED_ON,
  OFFICE("coalition.office."),
  ORGANIZATION,
  PAGES,
  PARCEL,
  PARENT,
  PERSON,
  PICK_LIST,
  PIECES,
  PLAN,
  POSTED_ON,
  PUBLISHED_ON,
  PURPOSE("coalition.purpose."),
  REACHED,
  RENEWALS,
  REPORT,
  RESOURCES,
  REVIEWED_ON,
  REVIEWER,
  ROLES("accounts.role."),
  SCOPES("accounts.scope."),
  SECTOR,
  SKU,
  SOURCE,
  SOURCE_DATE,
  STATE,
  STATUS(
      "ordering.state.",
      "accounts.state.",
      "coalition.status.",
      "distribution.event.",
      "distribution.receipt.",
      "mail.state."),
  SUBJECT,
  TITLE,
  TOOK_PART,
  TOPICS("coalition.topic."),
  TYPE("coalition.type."),
  UNCHANGED,
  UNTIL,
  VERDICT("scorecard.verdict."),
  WAREHOUSES,
  WHO,
  WITHDRAWN,
  WITHDRAWN_ON,
  WORDS;

  private final List<String> beginnings;

  AuditedField(String... beginnings) {
    this.beginnings = List.of(beginnings);
  }

  /** As it stands in the trail: {@code joined_on}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<AuditedField> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  String words(Texts t) {
    return t.get("audit.field." + code());
  }

  /** The words for a code; a code without any, such as a sector's, without its underscores. */
  String wordsOf(String code, Texts t) {
    return beginnings.stream()
        .map(beginning -> t.find(beginning + code))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> beginnings.isEmpty() ? code : code.replace('_', ' '));
  }
}
