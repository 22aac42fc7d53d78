package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.campaignmaterials.testing.ContainerTest;
import org.junit.jupiter.api.Test;

class SentBodyIT extends ContainerTest {

  @Test
  void whatCameWholeIsTakenIn() {
    byte[] sent = {1, 2, 3};
    assertThat(SentBody.of(new ByteArrayInputStream(sent))).isEqualTo(sent);
  }

  @Test
  void whatBreaksOffIsNotOurMistake() {
    assertThatThrownBy(() -> SentBody.of(new BreakingOff())).hasMessageContaining("HTTP 408");
  }

  @Test
  void whatHasNoEndIsRefused() {
    assertThatThrownBy(() -> SentBody.of(new Endless())).hasMessageContaining("HTTP 413");
  }

  @Test
  void whoSendsAByteNowAndThenIsNotWaitedFor() {
    long[] watch = {0};
    InputStream slow =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] into, int from, int most) {
            watch[0] += 5_000_000_000L;
            into[from] = 'x';
            return 1;
          }
        };
    assertThatThrownBy(() -> SentBody.of(slow, () -> watch[0])).hasMessageContaining("HTTP 408");
    assertThat(watch[0]).as("nanoseconds").isLessThan(40_000_000_000L);
  }

  /** One byte, and then the line is dead. */
  private static final class BreakingOff extends InputStream {
    private boolean begun;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      if (begun) {
        throw new IOException("The line is dead");
      }
      begun = true;
      return 1;
    }
  }

  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 'x';
    }
  }
}
