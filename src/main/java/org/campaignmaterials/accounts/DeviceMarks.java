package org.campaignmaterials.accounts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the cookie of a device holds.
 *
 * @param device a random name
 * @param marks one for each account that was signed in to here, the latest first
 */
record DeviceMarks(String device, List<String> marks) {
  /** People who share a device; the first of more is forgotten. */
  static final int MOST = 5;

  private static final Pattern WRITTEN =
      Pattern.compile("[A-Za-z0-9_-]{43}(\\.[A-Za-z0-9_-]{22}){1," + MOST + "}");

  DeviceMarks {
    marks = List.copyOf(marks);
  }

  static DeviceMarks of(String device) {
    return new DeviceMarks(device, List.of());
  }

  /** Empty for what this system never wrote. */
  static Optional<DeviceMarks> read(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      return Optional.empty();
    }
    List<String> parts = List.of(written.split("\\."));
    return Optional.of(new DeviceMarks(parts.get(0), parts.subList(1, parts.size())));
  }

  boolean has(String mark) {
    return marks.contains(mark);
  }

  DeviceMarks with(String mark) {
    return new DeviceMarks(
        device,
        Stream.concat(Stream.of(mark), marks.stream().filter(other -> !other.equals(mark)))
            .limit(MOST)
            .toList());
  }

  String written() {
    return device + "." + String.join(".", marks);
  }
}
