package org.campaignmaterials.storefront;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.OrderLimit;
import org.campaignmaterials.stock.AvailabilityWord;

/**
 * A publication as one card among others: what decides whether somebody wants it.
 *
 * @param title in the page's language where there is one
 * @param titleLanguage the language that the title is in
 * @param tone the code of its first audience, which gives the colour
 * @param kind in words: Poster
 * @param size in words; empty for a kit
 * @param packSize pieces in a pack; 1 for a kit
 * @param limit what one requester gets without review
 * @param contents what is inside a kit, as one line each; empty for a piece
 * @param handlingDays working days until an order usually leaves
 */
public record PublicationCard(
    String number,
    String title,
    String titleLanguage,
    String summary,
    String tone,
    String kind,
    String size,
    Cover cover,
    boolean kit,
    int packSize,
    OrderLimit limit,
    boolean carriesHotline,
    List<String> contents,
    int handlingDays,
    List<InLanguage> languages) {

  public String path() {
    return "/catalog/" + number;
  }

  /** Whether it can be had, where all its languages share that; empty where they differ. */
  public Optional<AvailabilityWord> availability() {
    List<AvailabilityWord> words =
        languages.stream().map(InLanguage::availability).distinct().toList();
    return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
  }

  /**
   * The picture, and the room that it takes.
   *
   * @param path without the language: pictures are the same in every page language
   */
  public record Cover(String path, int width, int height) {}

  /**
   * A language that it may be ordered in.
   *
   * @param order the address that adds a first amount to the order form
   */
  public record InLanguage(
      String code, String ownName, AvailabilityWord availability, String order) {}
}
