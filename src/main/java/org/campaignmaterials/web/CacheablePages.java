package org.campaignmaterials.web;

import java.util.List;
import java.util.Set;

/**
 * A feature names the public pages that read the same for everybody, so that they can be answered
 * from the page cache. Such a page sets no cookie and shows nothing about who reads it.
 */
public interface CacheablePages {

  /**
   * A page, or all pages below a path.
   *
   * @param path without the language: {@code /catalog}; ending in {@code /*} for all below it
   * @param parameters the query parameters that it may be kept under; a request with any other is
   *     answered without the cache
   */
  record Cacheable(String path, Set<String> parameters) {

    boolean covers(String requested, Set<String> requestedParameters) {
      boolean samePath =
          path.endsWith("/*")
              ? requested.startsWith(path.substring(0, path.length() - 1))
              : requested.equals(path);
      return samePath && parameters.containsAll(requestedParameters);
    }
  }

  List<Cacheable> cacheable();
}
