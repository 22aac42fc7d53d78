package org.campaignmaterials.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Somebody tries to sign in.
 *
 * @param account what they say who they are, whether there is such an account or not
 * @param network where the try comes from, see {@link #network(String)}
 * @param device the device, if somebody signed in to this very account on it before
 */
record Attempt(String account, String network, Optional<String> device) {
  private static final int IPV6_BYTES = 16;
  private static final int IPV6_NETWORK_BYTES = 8;

  /**
   * The network that an address belongs to: an IPv4 address itself; of an IPv6 address the first 64
   * bits, because one customer has all the rest.
   */
  static String network(String address) {
    if (address == null || address.indexOf(':') < 0) {
      return String.valueOf(address);
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length == IPV6_BYTES
          ? HexFormat.of().formatHex(bytes, 0, IPV6_NETWORK_BYTES)
          : address;
    } catch (UnknownHostException e) {
      return address;
    }
  }

  boolean isFromKnownDevice() {
    return device.isPresent();
  }
}
