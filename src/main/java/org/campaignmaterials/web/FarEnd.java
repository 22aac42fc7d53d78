package org.campaignmaterials.web;

import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The far end of a connection: the reader's or program's own, as far as we know.
 *
 * @param address the network address, as it was written
 * @param scheme {@code https} or {@code http}, as the far end used it; empty where a proxy that we
 *     trust doesn't tell
 */
public record FarEnd(String address, Optional<String> scheme) {
  private static final int IPV6_BYTES = 16;
  private static final int IPV6_NETWORK_BYTES = 8;

  /**
   * The network that the address belongs to: an IPv4 address itself; of an IPv6 address the first
   * 64 bits, because one customer has all the rest.
   */
  public String network() {
    return AddressRange.address(address)
        .map(InetAddress::getAddress)
        .filter(bytes -> bytes.length == IPV6_BYTES)
        .map(bytes -> HexFormat.of().formatHex(bytes, 0, IPV6_NETWORK_BYTES))
        .orElse(address);
  }

  /** Whether it is this machine. */
  boolean isHere() {
    return AddressRange.address(address).filter(InetAddress::isLoopbackAddress).isPresent();
  }

  /** Whether it is known that nobody encrypted what came from there. */
  boolean isPlain() {
    return scheme.filter("http"::equals).isPresent();
  }
}
