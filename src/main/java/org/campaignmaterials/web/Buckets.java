package org.campaignmaterials.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * A bucket for each that is counted: every time takes a token out, time puts them back. Kept in
 * memory only, and for so many at most: nobody's network address is written down, and a flood from
 * many networks can't fill the memory. A bucket that is dropped was either full or of a rare
 * visitor.
 */
class Buckets {
  private static final int MOST_KEPT = 50_000;

  private final Map<Rate, Allowance> allowances;
  private final TimeMeter time;
  private final Cache<Key, Bucket> buckets;

  private record Key(Rate rate, String who) {}

  Buckets(Map<Rate, Allowance> allowances, TimeMeter time) {
    this.allowances = new EnumMap<>(allowances);
    this.time = time;
    Duration longest =
        allowances.values().stream()
            .map(Allowance::within)
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    this.buckets = Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterAccess(longest).build();
  }

  /**
   * Counts once more.
   *
   * @return how long to wait until it would be all right; zero when it is
   */
  Duration count(Rate rate, String who) {
    var probe = buckets.get(new Key(rate, who), this::full).tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  private Bucket full(Key key) {
    Allowance allowance = allowances.get(key.rate());
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(allowance.times())
                    .refillGreedy(allowance.times(), allowance.within()))
        .withCustomTimePrecision(time)
        .build();
  }
}
