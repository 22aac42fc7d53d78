package org.campaignmaterials.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InHandByDayTest {
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 8);
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 3);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 9);

  private final TreeMap<LocalDate, Pieces> changes = new TreeMap<>();
  private Pieces now = Pieces.NONE;

  @Test
  void nothingIsThereBeforeItArrives() {
    on(JANUARY, 50, 0);
    assertThat(shelf(JANUARY.minusDays(1))).isZero();
    assertThat(shelf(JANUARY)).as("on the day itself").isEqualTo(50);
    assertThat(shelf(MARCH)).isEqualTo(50);
    assertThat(days().enoughSince(10, Pieces::onOwnShelf)).contains(JANUARY);
  }

  @Test
  void whatWasHandedOutLaterIsNotFreeBefore() {
    on(JANUARY, 50, 0);
    on(FEBRUARY, -45, 0);
    on(MARCH, 50, 0);
    assertThat(shelf(JANUARY)).as("45 of the 50 go in February").isEqualTo(5);
    assertThat(shelf(FEBRUARY)).isEqualTo(5);
    assertThat(shelf(MARCH)).isEqualTo(55);
    assertThat(days().enoughSince(5, Pieces::onOwnShelf)).contains(JANUARY);
    assertThat(days().enoughSince(6, Pieces::onOwnShelf)).contains(MARCH);
    assertThat(days().enoughSince(56, Pieces::onOwnShelf)).isEmpty();
  }

  @Test
  void whatLiesWithMembersIsCountedForThemAlone() {
    on(JANUARY, 50, 0);
    on(FEBRUARY, 0, 20);
    on(MARCH, -5, -5);
    assertThat(shelf(JANUARY)).isEqualTo(30);
    assertThat(days().fewestSince(JANUARY, Pieces::withMembers)).isZero();
    assertThat(days().fewestSince(FEBRUARY, Pieces::withMembers)).isEqualTo(15);
  }

  @Test
  void withoutLaterDaysTheBalanceSaysIt() {
    now = new Pieces(0, 7, 0, 0, 0, 2);
    assertThat(shelf(MARCH)).isEqualTo(5);
    assertThat(days().enoughSince(1, Pieces::onOwnShelf)).isEmpty();
  }

  private void on(LocalDate day, int inHand, int withMembers) {
    Pieces change = new Pieces(0, inHand, 0, 0, 0, withMembers);
    changes.put(day, change);
    now = now.plus(change);
  }

  private InHandByDay days() {
    return new InHandByDay(now, changes);
  }

  private int shelf(LocalDate day) {
    return days().fewestSince(day, Pieces::onOwnShelf);
  }
}
