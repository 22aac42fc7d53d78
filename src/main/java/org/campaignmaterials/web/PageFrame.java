package org.campaignmaterials.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param t the words, in the page's language
 * @param path the page's address without its language, with its query: where the language link of
 *     the page leads in the other language
 * @param carried the fields of a posted form, which go along to the other language; empty on pages
 *     that were only read
 * @param site who runs this site
 * @param hotline the channels in force for the page's language
 * @param reading the campaign's pages, in the page's language
 * @param signedIn shown on staff pages only: public pages read the same for everybody
 * @param news what was done just now by a form that led here
 * @param formToken to be sent back by every form of a staff page, as {@code formToken}
 */
public record PageFrame(
    Texts t,
    String path,
    Map<String, String> carried,
    Site site,
    List<HotlineChannels.Channel> hotline,
    List<PagesToRead.Link> reading,
    Optional<SignedIn> signedIn,
    Optional<String> news,
    String formToken) {

  /** The address of this same page in the other language. */
  public String otherLanguagePath() {
    return new Texts(t.language().other()).path(path);
  }

  /** Whether a link of the navigation leads to the page that is open, or above it. */
  public boolean isAt(String link) {
    String here = path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
    return here.equals(link) || (!link.equals("/") && here.startsWith(link + "/"));
  }

  /** Whether a place of the navigation is the one that is open, and none further in. */
  public boolean isOpen(SignedIn.Place place) {
    return signedIn.stream()
        .flatMap(person -> person.places().stream())
        .filter(each -> isAt(each.path()))
        .max(Comparator.comparingInt(each -> each.path().length()))
        .filter(place::equals)
        .isPresent();
  }

  /** The agency's name, or the words that say that this is a demonstration. */
  public String agency() {
    return site.agency().orElseGet(() -> t.get("web.agency.demonstration"));
  }

  public String campaign() {
    return site.campaign();
  }

  public boolean demonstration() {
    return site.demonstration();
  }
}
