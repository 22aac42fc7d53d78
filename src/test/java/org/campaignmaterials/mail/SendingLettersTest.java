package org.campaignmaterials.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class SendingLettersTest {

  @Test
  void aRefusalIsKeptByItsCodeAndNotByItsWords() {
    MessagingException refused =
        new MessagingException("550 5.1.1 <person@example.org> unknown mailbox");
    assertThat(SendingLetters.reason(refused)).isEqualTo("MessagingException 550");
  }

  @Test
  void whatStoodBehindIsNamed() {
    MessagingException unreachable =
        new MessagingException("Couldn't connect", new ConnectException("mail.example.org"));
    assertThat(SendingLetters.reason(unreachable))
        .isEqualTo("MessagingException, ConnectException");
  }
}
