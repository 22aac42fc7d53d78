package org.campaignmaterials.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outline covers at a press what it covers on a screen. */
class OutlineTest {

  @ParameterizedTest
  @CsvSource({
    // Half a circle over a line, with the clock and against it.
    "'M0 10A10 10 0 0 1 20 10Z', 0, 0, 20, 10",
    "'M0 10A10 10 0 0 0 20 10Z', 0, 10, 20, 10",
    // Three quarters of one.
    "'M10 0A10 10 0 1 1 0 10Z', 0, 0, 20, 20",
    // Small steps from where one is.
    "'M5 5h10v10H5Z', 5, 5, 10, 10",
    "'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0', -5, -5, 10, 10"
  })
  void itReachesAsFar(String data, double x, double y, double width, double height) {
    Rectangle2D bounds = Outline.of(data).getBounds2D();

    assertThat(bounds.getX()).isCloseTo(x, within(0.01));
    assertThat(bounds.getY()).isCloseTo(y, within(0.01));
    assertThat(bounds.getWidth()).isCloseTo(width, within(0.01));
    assertThat(bounds.getHeight()).isCloseTo(height, within(0.01));
  }

  @Test
  void aSmoothCurveGoesOnInItsDirection() {
    Path2D mirrored = Outline.of("M0 0C0 10 10 10 10 0S20 -10 20 0");
    Path2D written = Outline.of("M0 0C0 10 10 10 10 0C10 -10 20 -10 20 0");

    assertThat(mirrored.getBounds2D()).isEqualTo(written.getBounds2D());
    assertThat(mirrored.contains(15, -3)).isEqualTo(written.contains(15, -3)).isTrue();
  }

  @Test
  void aCommandThatOurArtDoesNotUseIsRefused() {
    assertThatThrownBy(() -> Outline.of("M0 0T5 5")).isInstanceOf(IllegalArgumentException.class);
  }
}
