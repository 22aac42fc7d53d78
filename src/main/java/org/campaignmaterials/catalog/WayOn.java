package org.campaignmaterials.catalog;

import java.util.regex.Pattern;

/**
 * What a reader may do after a campaign page: another page of this site, and the words of its link.
 *
 * @param path without the language, like /coalitions
 */
public record WayOn(String path, Words words) {

  /** Never another site's address, which begins with two slashes or a scheme. */
  private static final Pattern ON_THIS_SITE =
      Pattern.compile("/[a-z][a-z0-9/_-]*(\\?[a-z0-9_=&-]+)?");

  static boolean isPath(String text) {
    return ON_THIS_SITE.matcher(text).matches();
  }
}
