package org.campaignmaterials.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.Activity;
import org.campaignmaterials.coalition.ItemClaim;
import org.campaignmaterials.coalition.Member;
import org.campaignmaterials.coalition.PublicItem;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.web.Texts;

/**
 * The names behind the ids, keys and codes of records, for a page that shows them. They are read
 * when the page is shown and kept nowhere; what has no name any more is called by its id.
 */
final class Names {
  private final Texts t;
  private final Publications publications;
  private final Map<Long, String> members;
  private final Map<Long, String> parties;
  private final Map<Long, String> activities;
  private final Map<Long, String> items;
  private final Map<Long, String> claims;
  private final Map<String, String> organizations = new HashMap<>();

  /**
   * What a coalition wrote down with names in it.
   *
   * @param organizations to which pieces went, by the ids that hand-outs and places carry: who
   *     reads these names here may see them on the records' own pages
   */
  record Source(
      List<Member> members,
      List<Activity> activities,
      List<PublicItem> items,
      Map<Long, String> organizations) {
    /** For pages that name no record. */
    static final Source NONE = members(List.of());

    /** For pages that name members and their organizations only. */
    static Source members(List<Member> members) {
      return new Source(members, List.of(), List.of(), Map.of());
    }
  }

  Names(Texts t, Publications publications, Source source) {
    this.t = t;
    this.publications = publications;
    this.members = named(source.members(), Member::id, member -> member.facts().name());
    this.parties = named(source.members(), Member::id, member -> member.facts().party());
    this.activities =
        named(source.activities(), Activity::id, activity -> activity.facts().title());
    this.items = named(source.items(), PublicItem::id, item -> item.facts().title());
    this.claims =
        source.items().stream()
            .flatMap(item -> item.claims().stream())
            .collect(Collectors.toMap(ItemClaim::id, claim -> claim.facts().words()));
    organizations.putAll(RosterTranslation.reached(source.activities()));
    source.organizations().forEach((id, name) -> organizations.put(Long.toString(id), name));
  }

  private static <T> Map<Long, String> named(
      List<T> all, Function<T, Long> id, Function<T, String> name) {
    return all.stream().collect(Collectors.toMap(id, name));
  }

  /** A part's key in words. */
  String key(Dimension dimension, String key) {
    return switch (dimension) {
      case QUARTER -> Quarter.parse(key).map(this::quarter).orElse(key);
      case SECTOR -> sector(key);
      case ORGANIZATION -> party(key);
      case PROOF -> t.get("scorecard.proof." + key);
      case TYPE -> t.get("scorecard.type." + key);
      case GROUP -> t.get("scorecard.group." + key);
      case METHOD -> t.get("scorecard.method." + key);
      case TOPIC -> t.get("scorecard.topic." + key);
    };
  }

  /** July to September 2026. */
  String quarter(Quarter quarter) {
    return t.quarter(quarter);
  }

  String sector(String code) {
    return publications
        .sector(code)
        .map(sector -> sector.name().in(t.language().code()))
        .orElse(code);
  }

  /** The parent organization of a member, by the member's number. */
  String party(String member) {
    return parties.getOrDefault(number(member), member);
  }

  /** An organization that was reached, by the key that activities or pieces give it. */
  String organization(String key) {
    return organizations.getOrDefault(key, key);
  }

  /** A thing that a figure counts. */
  String counted(Counted counted) {
    return switch (counted.kind()) {
      case PARTY -> party(counted.key());
      case SECTOR -> sector(counted.key());
      case MEMBER -> member(number(counted.key()));
      case ORGANIZATION -> organization(counted.key());
      case TOPIC -> key(Dimension.TOPIC, counted.key());
      case QUARTER -> key(Dimension.QUARTER, counted.key());
    };
  }

  String member(long number) {
    return members.getOrDefault(number, String.valueOf(number));
  }

  String activity(long number) {
    return activities.getOrDefault(number, String.valueOf(number));
  }

  String item(long number) {
    return items.getOrDefault(number, String.valueOf(number));
  }

  String claim(long number) {
    return claims.getOrDefault(number, String.valueOf(number));
  }

  /** The title of a SKU with its number. */
  String material(String sku) {
    Optional<Edition> edition =
        Sku.isSku(sku) ? publications.edition(Sku.parse(sku)) : Optional.empty();
    return edition.map(found -> found.title() + " (" + sku + ")").orElse(sku);
  }

  private static long number(String key) {
    return key.matches("\\d{1,18}") ? Long.parseLong(key) : 0;
  }
}
