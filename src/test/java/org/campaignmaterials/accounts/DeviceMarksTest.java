package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.campaignmaterials.shared.Secrets;
import org.junit.jupiter.api.Test;

class DeviceMarksTest {
  private static final String DEVICE = Secrets.newToken();

  @Test
  void whatWasWrittenIsReadAgain() {
    DeviceMarks marks = DeviceMarks.of(DEVICE).with(mark(1)).with(mark(2));
    assertThat(DeviceMarks.read(marks.written())).contains(marks);
    assertThat(marks.has(mark(1))).isTrue();
    assertThat(marks.has(mark(3))).isFalse();
  }

  @Test
  void aSharedDeviceKnowsFivePeopleAndForgetsTheOneWhoWasAwayLongest() {
    DeviceMarks marks = DeviceMarks.of(DEVICE);
    for (int person = 1; person <= 5; person++) {
      marks = marks.with(mark(person));
    }
    marks = marks.with(mark(1)).with(mark(6));
    assertThat(marks.marks()).hasSize(5);
    assertThat(marks.has(mark(1))).isTrue();
    assertThat(marks.has(mark(2))).isFalse();
  }

  @Test
  void whatWeNeverWroteIsNoDevice() {
    for (String text : new String[] {"", ".", DEVICE, DEVICE + ".x", "x." + mark(1)}) {
      assertThat(DeviceMarks.read(text)).as(text).isEmpty();
    }
  }

  private static String mark(int person) {
    return Secrets.keyed("a secret", "person " + person);
  }
}
