package org.campaignmaterials.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of network addresses as proxies are named by: {@code 10.0.0.0/8}, {@code fd00::/8}, or
 * one address alone. Names of hosts are none: looking them up would ask somebody else.
 *
 * @param first any address in it
 * @param bits how many of its first bits all addresses of the range share
 */
record AddressRange(InetAddress first, int bits) {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

  /**
   * Reads a range.
   *
   * @throws IllegalArgumentException with a sentence when it is none
   */
  static AddressRange parse(String text) {
    String[] parts = text.strip().split("/", 2);
    InetAddress first =
        address(parts[0])
            .orElseThrow(() -> new IllegalArgumentException(text + " is no network address."));
    int most = first.getAddress().length * Byte.SIZE;
    if (parts.length == 1) {
      return new AddressRange(first, most);
    }
    if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > most) {
      throw new IllegalArgumentException(
          "%s must have a number from 0 to %d behind its slash.".formatted(text, most));
    }
    return new AddressRange(first, Integer.parseInt(parts[1]));
  }

  /** An address written in numbers; empty for anything else. */
  static Optional<InetAddress> address(String text) {
    int zone = text.indexOf('%');
    String plain = zone < 0 ? text : text.substring(0, zone);
    if (!IPV4.matcher(plain).matches() && !IPV6.matcher(plain).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(plain));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress address) {
    byte[] ours = first.getAddress();
    byte[] theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
      if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
