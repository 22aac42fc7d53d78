package org.campaignmaterials.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps from the rest of the system what it does not need and would stumble over. The language of a
 * page is in its address, so nobody need read what a browser says of languages; a validator that is
 * none is no condition; a list of wanted types that is none is no wish; a type that is none is that
 * of bytes, which nothing here takes. The fields of a form are in its body alone: the server would
 * take them from the address, too, and fail where that means nothing. And an answer that sends a
 * reader on says only the path: the host that the request claims to be for may be anybody's.
 */
public class PlainRequestFilter implements Filter {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Pattern ADDRESS = Pattern.compile("https?://([^/?#]*)(/.*)");
  private static final Pattern NO_OCTET = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final String LANGUAGES = "Accept-Language";
  private static final Set<String> VALIDATORS = Set.of("if-match", "if-none-match");
  private static final Pattern ENTITY_TAGS =
      Pattern.compile("\\*|(?:W/)?\"[^\"]*\"(?:\\s*,\\s*(?:W/)?\"[^\"]*\")*");

  private static final String TYPE = "Content-Type";
  private static final String BYTES = "application/octet-stream";

  // Nothing is read twice (++, *+): a header of many spaces and semicolons must not take hours.
  private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]++";
  private static final String PARAMETER =
      "%1$s=(?:%1$s|\"(?:[^\"\\\\]|\\\\.)*+\")".formatted(TOKEN);
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("\\s*+%1$s/%1$s(?:\\s*+;\\s*+(?:%2$s)?+)*+\\s*+".formatted(TOKEN, PARAMETER));
  private static final Pattern NO_WEIGHT =
      Pattern.compile(";\\s*q=(?![01](?:\\.\\d{0,3})?\\s*(?:[;,]|$))");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (!READING.contains(asked.getMethod()) && !isDecodable(asked.getQueryString())) {
      answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    chain.doFilter(
        mayHaveFields(asked) ? new PlainForm(asked) : new Plain(asked),
        new PathOnly(answer, asked.getHeader("Host")));
  }

  /** Whether the server would look for fields in the body: not where nothing is sent, or bytes. */
  private static boolean mayHaveFields(HttpServletRequest asked) {
    return !READING.contains(asked.getMethod()) && !BYTES.equals(asked.getContentType());
  }

  /** Whether each percent sign of a query means something; for a form the server must decode it. */
  static boolean isDecodable(String query) {
    return query == null || !NO_OCTET.matcher(query).find();
  }

  /** Whether a header may be read. */
  static boolean isReadable(String name, String value) {
    if (name.equalsIgnoreCase(LANGUAGES)) {
      return false;
    }
    if (name.equalsIgnoreCase("Accept")) {
      return value == null
          || Stream.of(value.split(",", -1)).allMatch(one -> MEDIA_TYPE.matcher(one).matches())
              && !NO_WEIGHT.matcher(value).find();
    }
    return !VALIDATORS.contains(name.toLowerCase(Locale.ROOT))
        || value == null
        || ENTITY_TAGS.matcher(value.strip()).matches();
  }

  /** The type of a body, or that of mere bytes where the header says nothing that is a type. */
  static String typeOf(String value) {
    return value == null || MEDIA_TYPE.matcher(value).matches() ? value : BYTES;
  }

  /** The address without our host: {@code http://host/a?b} is {@code /a?b}; another's stays. */
  static String pathOnly(String location, String host) {
    Matcher address = ADDRESS.matcher(location);
    return address.matches() && address.group(1).equalsIgnoreCase(host)
        ? address.group(2)
        : location;
  }

  private static class Plain extends HttpServletRequestWrapper {
    Plain(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getHeader(String name) {
      String value = super.getHeader(name);
      if (name.equalsIgnoreCase(TYPE)) {
        return typeOf(value);
      }
      return isReadable(name, value) ? value : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      if (name.equalsIgnoreCase(TYPE) && super.getHeader(name) != null) {
        return Collections.enumeration(Set.of(typeOf(super.getHeader(name))));
      }
      return isReadable(name, super.getHeader(name))
          ? super.getHeaders(name)
          : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
      return Collections.enumeration(
          Collections.list(super.getHeaderNames()).stream()
              .filter(name -> isReadable(name, super.getHeader(name)))
              .toList());
    }

    @Override
    public String getContentType() {
      return typeOf(super.getContentType());
    }

    @Override
    public Locale getLocale() {
      return Locale.US;
    }

    @Override
    public Enumeration<Locale> getLocales() {
      return Collections.enumeration(Set.of(Locale.US));
    }
  }

  /** Whose fields nobody asks the server for. */
  private static final class PlainForm extends Plain {
    PlainForm(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }

  private static final class PathOnly extends HttpServletResponseWrapper {
    private final String host;

    /**
     * @param host that the request claims to be for, with which the server completes addresses
     */
    PathOnly(HttpServletResponse response, String host) {
      super(response);
      this.host = host;
    }

    @Override
    public void setHeader(String name, String value) {
      super.setHeader(name, plain(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
      super.addHeader(name, plain(name, value));
    }

    private String plain(String name, String value) {
      return name.equalsIgnoreCase("Location") && value != null ? pathOnly(value, host) : value;
    }
  }
}
