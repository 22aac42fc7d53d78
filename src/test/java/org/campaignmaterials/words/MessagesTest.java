package org.campaignmaterials.words;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Messages;
import org.junit.jupiter.api.Test;

/**
 * Every word that a reader may meet is there in every language; how the sentences are written is in
 * {@link SentencesTest}. Keys that the pages put together from a code are checked for every code
 * there is, so that no page fails on the one order in a thousand whose status nobody tried.
 */
class MessagesTest {
  private static final String ROOT = "org.campaignmaterials.";
  private static final List<String> STATUSES = codes("ordering.OrderStatus");
  private static final List<String> CHANNELS = codes("catalog.HotlineChannel$Kind");
  private static final List<String> RECALL_ENDS =
      List.of("replaced", "destroyed", "taken_down", "not_known");
  private static final List<String> ROLES = codes("accounts.Role");

  /** The verdicts on what has no parts. */
  private static final List<String> OF_A_PIECE =
      List.of("right", "right_newer", "right_ended", "out_of_date", "sample");

  /** Every field of the warehouse's pages at which a sentence may stand. */
  private static final List<String> WAREHOUSE_FIELDS =
      List.of(
          "q",
          "picked",
          "shortReason",
          "note",
          "count",
          "weightLb",
          "carrier",
          "service",
          "trackingNumber",
          "bin");

  /** What follows each beginning of a key that is put together. */
  private static final Map<String, List<String>> ENDINGS =
      Map.ofEntries(
          entry(
              "accounts.field.",
              List.of(
                  "email",
                  "password",
                  "name",
                  "roles",
                  "warehouses",
                  "code",
                  "keyName",
                  "scopes",
                  "days",
                  "termFrom",
                  "termUntil")),
          entry(
              "accounts.letter.",
              with(List.of("invitation", "forgotten"), ".subject", ".text", ".why", ".name")),
          entry("accounts.letter.changed.", codes("accounts.AccountChange")),
          entry("accounts.key.state.", List.of("works", "expired", "ended")),
          entry("accounts.place.", codes("accounts.Place")),
          entry("accounts.scope.", with(codes("accounts.ApiScope"), "", ".hint")),
          entry("accounts.role.", with(ROLES, "", ".hint")),
          entry("accounts.state.", List.of("open", "invited", "closed")),
          entry("audit.action.", codes("audit.AuditedAction")),
          entry("audit.field.", codes("audit.AuditedField")),
          entry("audit.found.", codes("distribution.PlacementCheck$Found")),
          entry("audit.letter.", List.of("accounts.invitation", "accounts.forgotten")),
          entry("audit.way.", codes("accounts.CurrentUser$Way")),
          entry(
              "audit.subject.",
              List.of(
                  "order",
                  "warehouse",
                  "letter",
                  "coalition",
                  "standard",
                  "member",
                  "term",
                  "meeting",
                  "activity",
                  "statement",
                  "item",
                  "claim",
                  "roster_review",
                  "hand_out",
                  "place",
                  "event",
                  "parcel",
                  "job",
                  "follow_up",
                  "shelf",
                  "catalog",
                  "audit",
                  "local_version",
                  "edition",
                  "recall")),
          entry("catalog.format.", codes("catalog.Format")),
          entry("catalog.hotline.", CHANNELS),
          entry("catalog.hotline.outcome.", codes("catalog.HotlineTest$Outcome")),
          entry("catalog.import.", codes("catalog.CatalogImported$What")),
          entry(
              "catalog.passport.",
              List.of(
                  "sources",
                  "sources.unneeded",
                  "hotline",
                  "hotline.unneeded",
                  "words",
                  "lived_experience",
                  "lived_experience.done",
                  "lived_experience.missing",
                  "accessibility",
                  "accessibility.done",
                  "accessibility.missing")),
          entry("catalog.passport.standing.", codes("catalog.Passport$Standing")),
          entry("catalog.passport.state.", codes("catalog.Stamp$State")),
          entry("catalog.status.", codes("catalog.EditionStatus")),
          entry("coalition.campaign.become.", codes("coalition.CoalitionStatus")),
          entry("coalition.concerns.", codes("coalition.ConcernedGroup")),
          entry("coalition.confirmed.", codes("coalition.Confirmation$How")),
          entry("coalition.done.", recordsDone()),
          entry("coalition.field.", coalitionFields()),
          entry("coalition.item.", codes("coalition.ItemKind")),
          entry("coalition.kind.", codes("coalition.MemberKind")),
          entry("coalition.limb.", codes("coalition.SupportLimb")),
          entry("coalition.method.", codes("coalition.ActivityMethod")),
          entry(
              "coalition.number.",
              List.of("member", "term", "meeting", "activity", "statement", "item", "claim")),
          entry("coalition.office.", codes("coalition.Office")),
          entry("coalition.purpose.", codes("coalition.ActivityPurpose")),
          entry("coalition.statement.", codes("coalition.StatementKind")),
          entry("coalition.status.", codes("coalition.CoalitionStatus")),
          entry("coalition.topic.", codes("coalition.TrainingTopic")),
          entry("coalition.type.", codes("coalition.TraffickingType")),
          entry("coalition.tab.", codes("coalition.CoalitionTab")),
          entry("followup.answer.", codes("followup.Answer")),
          entry("followup.figures.answer.", codes("followup.Answer")),
          entry("distribution.difference.", codes("distribution.DistributionDifference$Kind")),
          entry("distribution.event.", List.of("open", "over", "ended", "accepted", "rejected")),
          entry(
              "distribution.field.",
              List.of(
                  "quantity",
                  "pick",
                  "accepted",
                  "rejected",
                  "lost",
                  "reason",
                  "why",
                  "whyLook",
                  "arrivedOn",
                  "occurredOn",
                  "postedOn",
                  "checkedOn",
                  "eventOn",
                  "organization",
                  "activity",
                  "sector",
                  "people",
                  "zip3",
                  "proof",
                  "toMember",
                  "heldBy",
                  "sku",
                  "spot",
                  "title",
                  "materials",
                  "found",
                  "back")),
          entry("distribution.movement.", codes("distribution.Movement")),
          entry("distribution.proof.", codes("distribution.Proof")),
          entry("distribution.receipt.", codes("distribution.Receipt$State")),
          entry(
              "distribution.state.",
              List.of(
                  "in_transit",
                  "in_hand",
                  "handed_out",
                  "displayed",
                  "gone",
                  "with_members",
                  "warehouse")),
          entry("mail.language.", List.of("en", "es")),
          entry("mail.returned.", codes("mail.ReturnReason")),
          entry("mail.state.", and(codes("mail.LetterState"), "late")),
          entry("mail.trouble.", codes("mail.LetterTrouble")),
          entry("jobs.state.", List.of("running", "failed", "waiting")),
          entry("ordering.availability.", codes("stock.AvailabilityWord")),
          entry("ordering.decision.", codes("ordering.Decision")),
          entry("ordering.field.", orderFields()),
          entry("ordering.file.language.", codes("shared.Language")),
          entry("ordering.letter.", letters()),
          entry("ordering.parcel.", codes("ordering.OrderParcel$State")),
          entry("ordering.state.", STATUSES),
          entry("ordering.status.", with(STATUSES, "", ".text")),
          entry("ordering.status.step.", List.of("1", "2", "3", "4")),
          entry("ordering.use.", codes("ordering.IntendedUse")),
          entry("recall.all.", RECALL_ENDS),
          entry(
              "recall.field.",
              List.of(
                  "mark",
                  "reason",
                  "explanation",
                  "note",
                  "why",
                  "closingReason",
                  "destroyed",
                  "quantity",
                  "replaced",
                  "taken_down",
                  "not_known",
                  "entry")),
          entry("recall.kind.", codes("recall.RecallHolder$Kind")),
          entry("recall.list.none.", codes("recall.RecallListView$Show")),
          entry("recall.outcome.", codes("recall.Outcome")),
          entry("recall.reason.", codes("recall.Reason")),
          entry("recall.show.", codes("recall.RecallListView$Show")),
          entry("recall.stage.", codes("recall.Recall$Stage")),
          entry("recall.done.", List.of("said", "undone", "closed")),
          entry("scorecard.about.column.", explainedColumns()),
          entry("scorecard.about.sheet.", explainedSheets()),
          entry("scorecard.attention.", codes("scorecard.Attention$Reason")),
          entry("scorecard.column.", codes("scorecard.SheetColumn")),
          entry(
              "scorecard.by.",
              List.of("sector", "proof", "type", "group", "method", "topic", "organization")),
          entry("scorecard.done.", with(codes("scorecard.QuarterStep$Kind"), ".one", ".other")),
          entry("scorecard.field.", List.of("verdict", "reason")),
          entry("scorecard.figure.", codes("scorecard.Measure")),
          entry("scorecard.guide.", List.of("figures", "green", "change", "flags", "names")),
          entry("scorecard.group.", codes("coalition.ConcernedGroup")),
          entry("scorecard.limb.", codes("scorecard.Limb")),
          entry("scorecard.line.", codes("scorecard.RosterRecords$StatementKind")),
          entry("scorecard.measure.", with(codes("scorecard.Measure"), ".one", ".other")),
          entry("scorecard.method.", codes("coalition.ActivityMethod")),
          entry("scorecard.name.", splitMeasures()),
          entry("scorecard.needed.", countedLimbs()),
          entry("scorecard.proof.", codes("distribution.Proof")),
          entry("web.quarter.", List.of("1", "2", "3", "4")),
          entry(
              "scorecard.quarter.go.",
              List.of(
                  "roster", "meeting", "activities", "handouts", "places", "papers", "offices")),
          entry("scorecard.record.", codes("scorecard.RecordKind")),
          entry("scorecard.report.by.", codes("scorecard.Dimension")),
          entry("scorecard.reports.field.", List.of("from", "to", "quarter")),
          entry("scorecard.setting.", codes("scorecard.SheetSetting")),
          entry("scorecard.sheet.", codes("scorecard.SheetName")),
          entry("scorecard.standard.", codes("scorecard.Standard")),
          entry("scorecard.standing.", codes("scorecard.Standing")),
          entry("scorecard.state.", codes("scorecard.Criterion$State")),
          entry("scorecard.step.", codes("scorecard.QuarterStep$Kind")),
          entry("scorecard.text.", codes("scorecard.Standard")),
          entry(
              "scorecard.tile.",
              List.of(
                  "handed_out",
                  "displayed",
                  "organizations_reached",
                  "places_seen_again",
                  "quarters_with_meeting")),
          entry("scorecard.todo.", with(codes("scorecard.QuarterStep$Kind"), ".one", ".other")),
          entry("scorecard.topic.", codes("scorecard.RosterRecords$Topic")),
          entry("scorecard.type.", List.of("sex", "labor", "both")),
          entry("scorecard.verdict.", codes("scorecard.Verdict")),
          entry("hotline.channel.", CHANNELS),
          entry("hotline.class.", with(codes("hotline.ChangeClass"), "", ".means")),
          entry("hotline.decided.", List.of("confirmed", "in_force", "withdrawn")),
          entry(
              "hotline.field.",
              List.of(
                  "channel",
                  "address",
                  "languages",
                  "class",
                  "reason",
                  "effectiveOn",
                  "effectiveTime",
                  "what",
                  "language",
                  "outcome",
                  "on",
                  "how")),
          entry("hotline.state.", codes("hotline.ChangeState")),
          entry("hotline.wrong.", CHANNELS),
          entry(
              "localversion.field.",
              List.of(
                  "sku",
                  "name",
                  "number",
                  "what",
                  "hours",
                  "languages",
                  "answeredBy",
                  "outcome",
                  "calledOn",
                  "note",
                  "reason")),
          entry(
              "localversion.letter.news.",
              and(with(codes("localversion.LocalNews"), ".subject", ".text"), "name")),
          entry("localversion.outcome.", codes("localversion.LocalCall$Outcome")),
          entry("localversion.standing.", codes("localversion.Standing$Kind")),
          entry("localversion.state.", codes("localversion.LocalVersionState")),
          entry("stock.difference.", codes("stock.Difference$Kind")),
          entry("stock.done.", List.of("receipt", "count", "counted", "adjustment", "expected")),
          entry(
              "stock.field.",
              List.of(
                  "receipt.warehouse",
                  "receipt.quantity",
                  "receipt.reference",
                  "count.warehouse",
                  "count.counted",
                  "count.release",
                  "adjustment.warehouse",
                  "adjustment.change",
                  "adjustment.reason",
                  "expected.warehouse",
                  "expected.pieces")),
          entry("stock.movement.", and(codes("stock.Movement"), "correction")),
          entry("stock.reason.", List.of("kit", "cancelled", "declined", "hold_ended", "recalled")),
          entry("stock.word.", codes("stock.AvailabilityWord")),
          entry("storefront.check.", and(codes("storefront.CheckAnswer$Verdict"), "mark")),
          entry("storefront.check.kit.", codes("storefront.CheckAnswer$Verdict")),
          entry("storefront.check.displayed.", OF_A_PIECE),
          entry("storefront.check.carried.", OF_A_PIECE),
          entry("storefront.recalled.why.", codes("recall.Reason")),
          entry("ordering.form.missing.", codes("ordering.OrderFormView$Missing$Why")),
          entry("storefront.filter.", List.of("audience", "language", "format", "topic")),
          entry("storefront.help.", CHANNELS),
          entry("storefront.home.step.", with(List.of("1", "2", "3"), "", ".text")),
          entry(
              "storefront.letter.",
              with(
                  List.of("confirm", "backAgain", "confirmChanged", "changed"),
                  ".subject",
                  ".text",
                  ".link",
                  ".after",
                  ".name")),
          entry("publishing.kind.", codes("publishing.DocumentKind")),
          entry("publishing.place.", List.of("front", "back", "inside", "page", "sheet")),
          entry("storefront.download.", codes("publishing.DocumentKind")),
          entry("storefront.download.size.", codes("publishing.DocumentKind")),
          entry("storefront.reviews.state.", codes("storefront.PageReviewsView$State")),
          entry(
              "storefront.sort.", List.of("recommended", "relevance", "title", "newest", "number")),
          entry("storefront.tellMe.", and(with(List.of("asked", "erased"), "", ".text"), "email")),
          entry(
              "warehouse.done.",
              List.of(
                  "picked",
                  "given_back",
                  "reopened",
                  "packed",
                  "unpacked",
                  "corrected",
                  "delivered",
                  "undelivered",
                  "returned",
                  "taken_out")),
          entry("upkeep.expires.", codes("upkeep.Expiry$Kind")),
          entry("upkeep.field.", List.of("hidden", "limit", "limitDays", "reorder", "reprint")),
          entry("upkeep.standing.", codes("catalog.Passport$Standing")),
          entry("warehouse.field.", WAREHOUSE_FIELDS),
          entry("warehouse.parcel.", codes("warehouse.Shipment$State")),
          entry("warehouse.parcel.closed.", List.of("delivered", "returned")),
          entry("warehouse.reason.", codes("warehouse.ShortReason")),
          entry("warehouse.stage.", codes("warehouse.Stage")),
          entry("warehouse.tab.", codes("warehouse.Tab")),
          entry("web.availability.", codes("stock.AvailabilityWord")),
          entry("web.channel.", CHANNELS),
          entry(
              "web.error.",
              with(
                  List.of(
                      "400", "401", "403", "closed", "foreign", "stale", "404", "408", "413", "422",
                      "429", "500"),
                  ".title",
                  ".text")),
          entry("web.official.", List.of("gov", "mil")),
          entry("web.strip.", CHANNELS));

  @Test
  void everyKeyIsThereInEveryLanguage() {
    for (Language language : Language.values()) {
      assertThat(Messages.of(language)).isNotEmpty();
      assertThat(missing(Messages.of(language), Messages.of(language.other())))
          .as("keys that only %s has", language)
          .isEmpty();
    }
  }

  @Test
  void everyFileOfMessagesIsRead() {
    Set<String> features = new TreeSet<>();
    Sources.in(Sources.MESSAGES, ".properties")
        .forEach(
            file -> features.add(file.getFileName().toString().replaceAll("_[a-z]+\\..*", "")));
    assertThat(Messages.FEATURES).containsAll(features);
  }

  @Test
  void everyKeyThatASourceNamesIsThere() {
    WordsInUse used = used();
    assertThat(used.keys()).hasSizeGreaterThan(200);
    assertThat(used.keys()).isSubsetOf(Messages.of(Language.EN).keySet());
  }

  @Test
  void everyKeyThatIsPutTogetherIsThere() {
    Set<String> known = new TreeSet<>(ENDINGS.keySet());
    known.add("violation.");
    assertThat(used().beginnings())
        .as("say in this test what may follow a new beginning")
        .isSubsetOf(known);
    Set<String> keys = new TreeSet<>();
    ENDINGS.forEach((beginning, endings) -> endings.forEach(each -> keys.add(beginning + each)));
    assertThat(keys).isSubsetOf(Messages.of(Language.EN).keySet());
  }

  @Test
  void aMissingKeyIsNoticed() {
    assertThat(missing(Map.of("a.b", "x", "a.c", "y"), Map.of("a.b", "z"))).containsExactly("a.c");
  }

  private static Set<String> missing(Map<String, String> here, Map<String, String> there) {
    Set<String> missing = new TreeSet<>(here.keySet());
    missing.removeAll(there.keySet());
    return missing;
  }

  private static WordsInUse used() {
    WordsInUse used = new WordsInUse();
    Stream.of(
            Sources.in(Sources.JAVA, ".java"),
            Sources.in(Sources.TEMPLATES, ".jte"),
            Sources.in(Sources.TEXTS, ".jte"))
        .flatMap(each -> each)
        .forEach(file -> used.read(Sources.text(file)));
    return used;
  }

  /** The codes of an enum, wherever it may be seen from. */
  private static List<String> codes(String name) {
    try {
      return Arrays.stream(Class.forName(ROOT + name).getEnumConstants())
          .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT))
          .toList();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> with(List<String> codes, String... endings) {
    return codes.stream().flatMap(code -> Arrays.stream(endings).map(end -> code + end)).toList();
  }

  private static List<String> and(List<String> codes, String... others) {
    return Stream.concat(codes.stream(), Arrays.stream(others)).toList();
  }

  /** What a coalition's page may say after something was done. */
  private static List<String> recordsDone() {
    return and(
        with(
            List.of("member", "meeting", "activity", "term", "statement", "item", "claim"),
            ".added",
            ".corrected",
            ".withdrawn"),
        "member.left",
        "member.stayed",
        "member.confirmed",
        "reviewed");
  }

  /** Every field of a coalition's records at which a sentence may stand. */
  private static List<String> coalitionFields() {
    return List.of(
        "name",
        "kind",
        "sector",
        "parentOrganization",
        "joinedOn",
        "leftOn",
        "reason",
        "why",
        "heldOn",
        "attended",
        "topics",
        "ledBy",
        "minutesKeptBy",
        "plan",
        "title",
        "another",
        "occurredOn",
        "method",
        "purpose",
        "type",
        "concerns",
        "people",
        "role",
        "organization",
        "tookPart",
        "office",
        "person",
        "member",
        "from",
        "until",
        "datedOn",
        "author",
        "words",
        "publishedOn",
        "source",
        "sourceDate",
        "reviewedBy",
        "reviewedOn",
        "number",
        "city",
        "state");
  }

  /** Every field at which a sentence of the order form and its review may stand. */
  private static List<String> orderFields() {
    return List.of(
        "lines",
        "contact.name",
        "contact.email",
        "contact.phone",
        "contact.organization",
        "contact.individual",
        "contact.sector",
        "shipTo",
        "shipTo.line1",
        "shipTo.line2",
        "shipTo.city",
        "shipTo.state",
        "shipTo.zip",
        "shipTo.confidential",
        "coalition",
        "intendedUse",
        "neededBy",
        "confirmed",
        "followUp",
        "formKey",
        "note",
        "reason");
  }

  /** The limbs of the two standards whose records answer by themselves. */
  private static List<String> countedLimbs() {
    return List.of(
        "distinct_parties",
        "members",
        "sectors",
        "manager",
        "list",
        "meetings",
        "education",
        "participation");
  }

  /** Every sheet but the one that explains. */
  private static List<String> explainedSheets() {
    return codes("scorecard.SheetName").stream().filter(name -> !name.equals("guide")).toList();
  }

  /** Every column, and those that say something of their own on one sheet. */
  private static List<String> explainedColumns() {
    return Stream.concat(
            codes("scorecard.SheetColumn").stream(),
            Stream.of(
                "members.organization",
                "terms.last_day",
                "participation.active",
                "attendance.first_of_organization",
                "meetings.counts",
                "claims.counts",
                "flows.counts",
                "places.up",
                "places.seen_again"))
        .toList();
  }

  /** What a scorecard's tables and lists of parts count. */
  private static List<String> splitMeasures() {
    return List.of(
        "members",
        "sectors",
        "awareness_activities",
        "identification_activities",
        "activities",
        "organizations_reached",
        "people_reached",
        "handed_out",
        "displayed",
        "shipped",
        "received",
        "by_type",
        "by_group",
        "led_activities",
        "led_meetings",
        "officers",
        "by_method",
        "meetings",
        "topics",
        "participants",
        "hotline_handed_out",
        "hotline_displayed",
        "places",
        "places_seen_again",
        "promoting_activities",
        "encouraging_activities",
        "credited");
  }

  /** A letter is a class of its own: OrderReceivedLetter says {@code received.text}. */
  private static List<String> letters() {
    return Sources.in(Sources.JAVA, "Letter.java")
        .map(file -> file.getFileName().toString())
        .filter(file -> file.matches("Order[A-Z].*Letter\\.java"))
        .map(file -> file.replaceAll("Order|Letter\\.java", "").toLowerCase(Locale.ROOT))
        .flatMap(name -> Stream.of(name + ".subject", name + ".text", name + ".name"))
        .toList();
  }
}
