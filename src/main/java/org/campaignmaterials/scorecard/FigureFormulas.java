package org.campaignmaterials.scorecard;

import static org.campaignmaterials.scorecard.Formulas.to;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignmaterials.scorecard.RosterRecords.StatementKind;
import org.campaignmaterials.scorecard.RosterRecords.Support;
import org.campaignmaterials.scorecard.RosterRecords.Topic;

/**
 * How a spreadsheet counts each figure of a scorecard from the {@link RecordSheets}, so that a
 * reviewer can follow it, and see it change with a record. The rules are written down twice, here
 * and in the classes of the eight standards; a test over many records holds both to one another.
 */
final class FigureFormulas {
  private static final String YES = "1";
  private static final String NO = "0";

  private final RecordSheets sheets;

  FigureFormulas(RecordSheets sheets) {
    this.sheets = sheets;
  }

  /** Lines of a sheet that fit; counted, or a column of theirs added up. */
  private final class Lines {
    private final SheetName sheet;
    private final List<String> conditions = new ArrayList<>();
    private Optional<SheetColumn> added = Optional.empty();

    Lines(SheetName sheet) {
      this.sheet = sheet;
    }

    Lines where(SheetColumn column, String criterion) {
      conditions.add(sheets.all(sheet, column));
      conditions.add(criterion);
      return this;
    }

    Lines are(SheetColumn... columns) {
      Arrays.stream(columns).forEach(column -> where(column, YES));
      return this;
    }

    Lines adding(SheetColumn column) {
      added = Optional.of(column);
      return this;
    }

    /** Only those that belong to a part of the figure. */
    Lines of(Optional<FigureLine.Part> part, SheetColumn organization) {
      part.ifPresent(
          some -> {
            switch (some.by()) {
              case TYPE -> adding(column(some.key()));
              case TOPIC -> are(column(some.key()));
              case ORGANIZATION -> where(organization, SheetTable.constant(some.key()));
              default ->
                  where(SheetColumn.valueOf(some.by().name()), SheetTable.constant(some.key()));
            }
          });
      return this;
    }

    String formula() {
      String[] pairs = conditions.toArray(new String[0]);
      return added
          .map(column -> Formulas.sum(sheets.all(sheet, column), pairs))
          .orElseGet(() -> Formulas.count(pairs));
    }
  }

  private static SheetColumn column(String key) {
    return SheetColumn.valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** The amount of a figure, or of a part of it. */
  String amount(FigureLine line) {
    Optional<FigureLine.Part> part = line.part();
    return switch (line.measure()) {
      case ORGANIZATIONS -> sum(SheetName.MEMBERS, SheetColumn.FIRST_OF_ORGANIZATION);
      case SECTORS ->
          part.isPresent()
              ? lines(SheetName.MEMBERS, part).are(SheetColumn.ACTIVE).formula()
              : sum(SheetName.MEMBERS, SheetColumn.FIRST_OF_SECTOR);
      case MEMBERS -> lines(SheetName.MEMBERS, part).are(SheetColumn.ACTIVE).formula();
      case CONFIRMED_BY_MEMBER ->
          lines(SheetName.MEMBERS, part)
              .are(SheetColumn.ACTIVE, SheetColumn.CONFIRMED_BY_MEMBER)
              .formula();
      case CHARTERS -> statements(StatementKind.CHARTER);
      case CONTEXT_NOTES -> statements(StatementKind.LOCAL_CONTEXT);
      case AWARENESS_ACTIVITIES -> activities(part).are(SheetColumn.AWARENESS).formula();
      case IDENTIFICATION_ACTIVITIES -> activities(part).are(SheetColumn.IDENTIFICATION).formula();
      case ACTIVITIES ->
          activities(part).are(ActivitySheets.column(support(line.limb()))).formula();
      case PROMOTING_ACTIVITIES -> activities(part).are(SheetColumn.PROMOTES_HOTLINE).formula();
      case ENCOURAGING_ACTIVITIES ->
          activities(part).are(SheetColumn.ENCOURAGES_RESOURCES).formula();
      case BY_TYPE, BY_GROUP, BY_METHOD -> activities(part).formula();
      case LED_ACTIVITIES -> activities(part).are(SheetColumn.LED).formula();
      case LED_MEETINGS ->
          led(SheetName.MEETINGS, part).are(SheetColumn.IN_PERIOD, SheetColumn.LED).formula();
      case OFFICERS ->
          led(SheetName.TERMS, part).are(SheetColumn.IN_OFFICE, SheetColumn.LED).formula();
      case ORGANIZATIONS_REACHED -> organizationsReached(line);
      case PEOPLE_REACHED ->
          lines(SheetName.REACHED, part)
              .are(SheetColumn.IN_PERIOD, ActivitySheets.column(support(line.limb())))
              .adding(SheetColumn.PEOPLE)
              .formula();
      case HANDED_OUT -> handedOut(part).formula();
      case HOTLINE_HANDED_OUT -> handedOut(part).are(SheetColumn.CARRIES_HOTLINE).formula();
      case DISPLAYED -> displayed(part).formula();
      case HOTLINE_DISPLAYED -> displayed(part).are(SheetColumn.CARRIES_HOTLINE).formula();
      case HOTLINE_IN_FORCE -> pieces(SheetColumn.HOTLINE_IN_FORCE);
      case SHIPPED -> flow(part, SheetColumn.SHIPPED);
      case RECEIVED -> flow(part, SheetColumn.RECEIVED);
      case IN_HAND -> sum(SheetName.HELD, SheetColumn.IN_HAND);
      case IN_TRANSIT -> sum(SheetName.HELD, SheetColumn.IN_TRANSIT);
      case DAYS_WITH_MANAGER -> sum(SheetName.DAYS, SheetColumn.WITH_MANAGER);
      case LIST_REVIEWS -> listReviews();
      case MEETINGS -> meetings(part, YES);
      case SMALL_MEETINGS -> meetings(part, NO);
      case QUARTERS_WITH_MEETING -> sum(SheetName.QUARTERS, SheetColumn.WITH_MEETING);
      case TOPICS -> topics(part);
      case PARTICIPANTS -> participants(part);
      case PLACES -> places(part, SheetColumn.UP);
      case PLACES_SEEN_AGAIN -> places(part, SheetColumn.SEEN_AGAIN);
      case CREDITED ->
          lines(SheetName.CREDITS, part)
              .are(SheetColumn.IN_PERIOD)
              .adding(SheetColumn.QUANTITY)
              .formula();
      case SOURCED_CLAIMS -> claims(SheetColumn.SOURCED);
      case REVIEWED_CLAIMS -> claims(SheetColumn.REVIEWED);
      case EXTENT_CLAIMS -> claims(SheetColumn.ABOUT_EXTENT);
      case CAMPAIGN_ITEMS ->
          new Lines(SheetName.ITEMS)
              .are(SheetColumn.UNCHANGED_CAMPAIGN_ITEM)
              .where(SheetColumn.OCCURRED_ON, to("<=", sheets.day()))
              .formula();
    };
  }

  /** Of how many the amount is a share. */
  String whole(Measure measure) {
    return switch (measure) {
      case CONFIRMED_BY_MEMBER, PARTICIPANTS -> sum(SheetName.MEMBERS, SheetColumn.ACTIVE);
      case AWARENESS_ACTIVITIES,
          IDENTIFICATION_ACTIVITIES,
          PROMOTING_ACTIVITIES,
          ENCOURAGING_ACTIVITIES,
          LED_ACTIVITIES ->
          sum(SheetName.ACTIVITIES, SheetColumn.IN_PERIOD);
      case LED_MEETINGS -> sum(SheetName.MEETINGS, SheetColumn.IN_PERIOD);
      case OFFICERS -> sum(SheetName.TERMS, SheetColumn.IN_OFFICE);
      case DAYS_WITH_MANAGER -> sum(SheetName.DAYS, SheetColumn.OF_COALITION);
      case QUARTERS_WITH_MEETING -> sum(SheetName.QUARTERS, SheetColumn.FULL);
      case TOPICS -> String.valueOf(Topic.values().length);
      case PLACES_SEEN_AGAIN -> sum(SheetName.PLACEMENTS, SheetColumn.UP);
      case HOTLINE_IN_FORCE -> pieces(SheetColumn.CARRIES_HOTLINE);
      case SOURCED_CLAIMS, REVIEWED_CLAIMS, EXTENT_CLAIMS ->
          sum(SheetName.CLAIMS, SheetColumn.COUNTS);
      default -> throw new IllegalArgumentException(measure + " is no share of anything");
    };
  }

  private Lines lines(SheetName sheet, Optional<FigureLine.Part> part) {
    return new Lines(sheet).of(part, SheetColumn.ORGANIZATION);
  }

  private Lines led(SheetName sheet, Optional<FigureLine.Part> part) {
    return new Lines(sheet).of(part, SheetColumn.LED_BY_ORGANIZATION);
  }

  private Lines activities(Optional<FigureLine.Part> part) {
    return led(SheetName.ACTIVITIES, part).are(SheetColumn.IN_PERIOD);
  }

  private String sum(SheetName sheet, SheetColumn column) {
    return Formulas.sum(sheets.all(sheet, column));
  }

  private String statements(StatementKind kind) {
    return new Lines(SheetName.STATEMENTS)
        .where(SheetColumn.KIND, SheetTable.constant(MemberSheets.code(kind)))
        .where(SheetColumn.OCCURRED_ON, to("<=", sheets.day()))
        .formula();
  }

  private String organizationsReached(FigureLine line) {
    Support support = support(line.limb());
    return line.part()
        .map(part -> lines(SheetName.ORGANIZATIONS, line.part()))
        .map(lines -> lines.adding(OrganizationSheet.firstInQuarter(support)).formula())
        .orElseGet(() -> sum(SheetName.ORGANIZATIONS, OrganizationSheet.first(support)));
  }

  private Lines handedOut(Optional<FigureLine.Part> part) {
    return lines(SheetName.HANDOUTS, part).are(SheetColumn.IN_PERIOD).adding(SheetColumn.QUANTITY);
  }

  private Lines displayed(Optional<FigureLine.Part> part) {
    return lines(SheetName.PLACEMENTS, part).are(SheetColumn.NEW).adding(SheetColumn.QUANTITY);
  }

  /** Pieces handed out or displayed on whose SKU something is printed. */
  private String pieces(SheetColumn printed) {
    return handedOut(Optional.empty()).are(printed).formula()
        + "+"
        + displayed(Optional.empty()).are(printed).formula();
  }

  private String flow(Optional<FigureLine.Part> part, SheetColumn stage) {
    return lines(SheetName.FLOWS, part).are(SheetColumn.COUNTS).adding(stage).formula();
  }

  private String listReviews() {
    return new Lines(SheetName.REVIEWS)
        .where(
            SheetColumn.OCCURRED_ON,
            to(">=", "(" + sheets.day() + "-" + sheets.setting(SheetSetting.REVIEW_DAYS) + ")"))
        .where(SheetColumn.OCCURRED_ON, to("<=", sheets.day()))
        .formula();
  }

  private String meetings(Optional<FigureLine.Part> part, String counting) {
    return led(SheetName.MEETINGS, part)
        .are(SheetColumn.IN_PERIOD)
        .where(SheetColumn.COUNTS, counting)
        .formula();
  }

  /** How many meetings trained on a topic; of all topics together, how many were trained on. */
  private String topics(Optional<FigureLine.Part> part) {
    if (part.isPresent()) {
      return lines(SheetName.MEETINGS, part).are(SheetColumn.TRAINS).formula();
    }
    return Arrays.stream(Topic.values())
        .map(MemberSheets::column)
        .map(topic -> new Lines(SheetName.MEETINGS).are(SheetColumn.TRAINS, topic).formula())
        .map(trainings -> "IF(" + trainings + ">0,1,0)")
        .collect(Collectors.joining("+"));
  }

  private String participants(Optional<FigureLine.Part> part) {
    return part.isPresent()
        ? lines(SheetName.PARTICIPATION, part).adding(SheetColumn.FIRST_IN_QUARTER).formula()
        : sum(SheetName.PARTICIPATION, SheetColumn.FIRST_OF_MEMBER);
  }

  private String places(Optional<FigureLine.Part> part, SheetColumn which) {
    return part.isPresent()
        ? lines(SheetName.PLACES, part).adding(which).formula()
        : sum(SheetName.PLACEMENTS, which);
  }

  private String claims(SheetColumn which) {
    return new Lines(SheetName.CLAIMS).are(SheetColumn.COUNTS, which).formula();
  }

  private static Support support(Limb limb) {
    return Support.valueOf(limb.name());
  }
}
