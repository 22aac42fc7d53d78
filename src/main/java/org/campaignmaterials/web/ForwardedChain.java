package org.campaignmaterials.web;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What proxies say of whom they speak for. Anybody can send these headers, so that they are read
 * from the end: the last address was written by the proxy that is connected to us, the one before
 * it by the proxy before, and the first that is no trusted proxy's is the reader's. What stands
 * before it is hearsay.
 *
 * <p>One header is read, the one that the setting names: a proxy that writes {@code
 * X-Forwarded-For} passes on whatever {@code Forwarded} a reader made up.
 */
final class ForwardedChain {
  /** RFC 7239; everything else is read like X-Forwarded-For, with X-Forwarded-Proto beside it. */
  static final String STANDARD = "Forwarded";

  private final List<AddressRange> trusted;

  ForwardedChain(List<AddressRange> trusted) {
    this.trusted = List.copyOf(trusted);
  }

  /** Whether what this machine says of others is believed. */
  boolean isTrusted(String address) {
    return AddressRange.address(address).filter(this::isTrusted).isPresent();
  }

  private boolean isTrusted(InetAddress address) {
    return trusted.stream().anyMatch(range -> range.contains(address));
  }

  /**
   * The far end of a connection that a trusted proxy made.
   *
   * @param proxy its address
   * @param hops what it says of the others, the last one last; see {@link #hops}
   */
  FarEnd behind(String proxy, List<Hop> hops) {
    List<Hop> backwards = new ArrayList<>(hops);
    Collections.reverse(backwards);
    FarEnd far = new FarEnd(proxy, Optional.empty());
    for (Hop hop : backwards) {
      if (AddressRange.address(hop.address()).isEmpty()) {
        return far;
      }
      far = new FarEnd(hop.address(), hop.scheme());
      if (!isTrusted(hop.address())) {
        return far;
      }
    }
    return far;
  }

  /** One that is spoken for: its address without a port, and how it came, where that is told. */
  record Hop(String address, Optional<String> scheme) {}

  /**
   * Reads the headers.
   *
   * @param header the one that is read
   * @param values all of its values
   * @param schemes all values of X-Forwarded-Proto
   */
  static List<Hop> hops(String header, List<String> values, List<String> schemes) {
    List<String> entries = entries(values);
    if (header.equalsIgnoreCase(STANDARD)) {
      return entries.stream().map(ForwardedChain::standardHop).toList();
    }
    List<String> told = entries(schemes);
    List<Hop> hops = new ArrayList<>();
    for (int at = 0; at < entries.size(); at++) {
      // One for each hop, or one for the whole way.
      String scheme =
          told.size() == entries.size() ? told.get(at) : told.isEmpty() ? "" : told.get(0);
      hops.add(new Hop(withoutPort(entries.get(at)), scheme(scheme)));
    }
    return hops;
  }

  private static List<String> entries(List<String> values) {
    return values.stream()
        .flatMap(value -> List.of(value.split(",")).stream())
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  private static Hop standardHop(String entry) {
    String address = "";
    String scheme = "";
    for (String pair : entry.split(";")) {
      String[] parts = pair.split("=", 2);
      String name = parts[0].strip().toLowerCase(Locale.ROOT);
      String value = parts.length == 2 ? parts[1].strip().replace("\"", "") : "";
      if (name.equals("for")) {
        address = withoutPort(value);
      } else if (name.equals("proto")) {
        scheme = value;
      }
    }
    return new Hop(address, scheme(scheme));
  }

  private static Optional<String> scheme(String told) {
    String lower = told.toLowerCase(Locale.ROOT);
    return lower.equals("https") || lower.equals("http") ? Optional.of(lower) : Optional.empty();
  }

  /** {@code 192.0.2.1:4711} is 192.0.2.1, and {@code [2001:db8::1]:4711} is 2001:db8::1. */
  private static String withoutPort(String entry) {
    if (entry.startsWith("[")) {
      int end = entry.indexOf(']');
      return end < 0 ? entry : entry.substring(1, end);
    }
    int colon = entry.indexOf(':');
    return colon > 0 && colon == entry.lastIndexOf(':') ? entry.substring(0, colon) : entry;
  }
}
