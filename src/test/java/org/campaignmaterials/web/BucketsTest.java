package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketsTest {
  private long now = 1_000_000_000L;

  private final Buckets buckets =
      new Buckets(
          Map.of(Rate.ORDERS, Allowance.parse("6/1h"), Rate.FORMS, Allowance.parse("2/10s")),
          new TimeMeter() {
            @Override
            public long currentTimeNanos() {
              return now;
            }

            @Override
            public boolean isWallClockBased() {
              return false;
            }
          });

  @Test
  void sixOrdersAnHourMayComeAtOnceAndThenOneEveryTenMinutes() {
    for (int order = 1; order <= 6; order++) {
      assertThat(buckets.count(Rate.ORDERS, "office")).isZero();
    }
    assertThat(buckets.count(Rate.ORDERS, "office")).isEqualTo(Duration.ofMinutes(10));
    passes(Duration.ofMinutes(4));
    assertThat(buckets.count(Rate.ORDERS, "office")).isEqualTo(Duration.ofMinutes(6));
    passes(Duration.ofMinutes(6));
    assertThat(buckets.count(Rate.ORDERS, "office")).isZero();
    assertThat(buckets.count(Rate.ORDERS, "office")).isPositive();
  }

  @Test
  void oneOfficeDoesNotUseUpWhatAnotherMaySendNorOneThingTheOther() {
    buckets.count(Rate.FORMS, "office");
    buckets.count(Rate.FORMS, "office");
    assertThat(buckets.count(Rate.FORMS, "office")).isPositive();
    assertThat(buckets.count(Rate.FORMS, "clinic")).isZero();
    assertThat(buckets.count(Rate.ORDERS, "office")).isZero();
  }

  @Test
  void theWaitIsToldInWholeSecondsThatSuffice() {
    assertThat(TooOften.seconds(Duration.ofMillis(1))).isEqualTo(1);
    assertThat(TooOften.seconds(Duration.ofMillis(1000))).isEqualTo(1);
    assertThat(TooOften.seconds(Duration.ofMillis(1001))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "6", "6/h", "0/1h", "6/0s", "-6/1h", "6 per hour", "6/1d"})
  void whatIsNoAllowanceIsRefusedInASentence(String text) {
    assertThatThrownBy(() -> Allowance.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be like 120/1m");
  }

  private void passes(Duration time) {
    now += time.toNanos();
  }
}
