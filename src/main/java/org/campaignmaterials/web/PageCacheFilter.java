package org.campaignmaterials.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers public pages from rendered, gzipped bytes, in front of everything else: no session, no
 * cookie, no template. A copy is used only while the versions under which it was made are current
 * ({@link PageVersions}); it is bounded by bytes, so that no list of odd addresses can fill the
 * memory. Pages with parameters that are not allow-listed (a search, for instance) pass through.
 */
public class PageCacheFilter implements Filter {
  /** All copies together, in bytes. */
  private static final long MAX_BYTES = 64L * 1024 * 1024;

  private final Cache<String, CachedPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(MAX_BYTES)
          .weigher((String key, CachedPage page) -> key.length() * 2 + page.weight())
          .build();

  @Inject PageVersions versions;
  @Inject @Any Instance<CacheablePages> features;

  private List<CacheablePages.Cacheable> cacheable = List.of();

  @Override
  public void init(FilterConfig config) {
    cacheable = features.stream().flatMap(feature -> feature.cacheable().stream()).toList();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    String key = keyOf(asked);
    if (key == null) {
      chain.doFilter(request, response);
      return;
    }
    Map<String, Long> current = versions.current();
    CachedPage page = pages.getIfPresent(key);
    boolean isKept = page != null && page.versions().equals(current);
    boolean wantsAnotherForm = isKept && !page.isAcceptable(asked.getHeader("Accept"));
    boolean makesNoCopy = !isKept && asked.getMethod().equals("HEAD");
    if (wantsAnotherForm || makesNoCopy) {
      chain.doFilter(request, response);
      return;
    }
    if (!isKept) {
      CapturedResponse captured = new CapturedResponse(answer);
      chain.doFilter(request, captured);
      if (!captured.isPage()) {
        captured.passOn();
        return;
      }
      page = CachedPage.of(captured.body(), captured.getContentType(), current);
      pages.put(key, page);
    }
    page.answer(asked, answer);
  }

  /** What a copy is kept under: method-independent path and parameters; null for no copy. */
  private String keyOf(HttpServletRequest request) {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return null;
    }
    if (request.getHeader("Authorization") != null) {
      // Whoever sends a wrong password must hear of it.
      return null;
    }
    String path = request.getRequestURI();
    String plain = Languages.withoutLanguage(path);
    Map<String, String[]> parameters = request.getParameterMap();
    for (CacheablePages.Cacheable page : cacheable) {
      if (page.covers(plain, parameters.keySet())) {
        StringBuilder key = new StringBuilder(path);
        new TreeMap<>(parameters)
            .forEach(
                (name, values) ->
                    key.append('\n').append(name).append('=').append(String.join("\r", values)));
        return key.length() > 500 ? null : key.toString();
      }
    }
    return null;
  }
}
