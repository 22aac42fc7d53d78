package org.campaignmaterials.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class NotSentTest {

  @Test
  void aRefusalIsKeptByItsCodesAndNotByItsWords() {
    MessagingException refused =
        new MessagingException("550 5.1.1 <person@example.org> unknown mailbox");
    assertThat(NotSent.detail(refused)).isEqualTo("550 5.1.1");
  }

  @Test
  void whatStoodBehindIsNamed() {
    MessagingException unreachable =
        new MessagingException("Couldn't connect", new ConnectException("mail.example.org"));
    assertThat(NotSent.detail(unreachable)).isEqualTo("Messaging, Connect");
  }

  @Test
  void neverOfOneLetterIsFinalAndLaterIsNot() {
    assertThat(trouble("552 5.3.4 Message too big").whose()).isEqualTo(LetterTrouble.Whose.FINAL);
    assertThat(trouble("452 4.2.2 Over quota").whose()).isEqualTo(LetterTrouble.Whose.PASSING);
  }

  @Test
  void whatIsOurOwnFaultStopsAllLettersAndEndsNone() {
    assertThat(trouble("421 4.3.2 Closing")).isEqualTo(LetterTrouble.CLOSING);
    assertThat(trouble("530 5.7.0 Authentication required")).isEqualTo(LetterTrouble.LOGIN_REFUSED);
    assertThat(trouble("421 x").whose()).isEqualTo(LetterTrouble.Whose.ALL);
  }

  @Test
  void aConnectionThatBreaksWhileALetterIsHandedOverMayHaveCarriedIt() {
    MessagingException broken =
        new MessagingException("Exception reading response", new java.io.EOFException());
    assertThat(NotSent.ofTheLetter(broken).trouble()).isEqualTo(LetterTrouble.CONNECTION_LOST);
  }

  private static LetterTrouble trouble(String reply) {
    return NotSent.ofTheLetter(new MessagingException(reply)).trouble();
  }
}
