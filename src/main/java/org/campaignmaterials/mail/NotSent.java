package org.campaignmaterials.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;

/**
 * A letter did not leave. Says why without the words of the mail server: those often quote the
 * recipient's address, and neither the database nor the log may keep that.
 */
final class NotSent extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int DETAIL_MAX = 300;

  /** A reply code of SMTP, and the enhanced one behind it (RFC 3463): 550 5.1.1. */
  private static final Pattern REPLY =
      Pattern.compile("([45]\\d\\d)(?:[ -]([45]\\.\\d{1,3}\\.\\d{1,3}))?\\b");

  private final LetterTrouble trouble;

  NotSent(LetterTrouble trouble, Throwable cause) {
    super(detail(cause), cause);
    this.trouble = trouble;
  }

  NotSent(LetterTrouble trouble, String detail) {
    super(detail);
    this.trouble = trouble;
  }

  /** The server was not come to terms with before a letter was mentioned. */
  static NotSent beforeTheLetter(MessagingException failure) {
    for (Throwable cause : chain(failure)) {
      if (cause instanceof AuthenticationFailedException) {
        return new NotSent(LetterTrouble.LOGIN_REFUSED, failure);
      }
      if (cause instanceof SSLException || says(cause, "verify identity")) {
        return new NotSent(LetterTrouble.UNTRUSTED, failure);
      }
    }
    return new NotSent(
        says(failure, "STARTTLS is required")
            ? LetterTrouble.UNENCRYPTED
            : LetterTrouble.UNREACHABLE,
        failure);
  }

  /** The server refused the letter, or the connection broke. */
  static NotSent ofTheLetter(MessagingException failure) {
    List<Throwable> chain = chain(failure);
    if (chain.stream().anyMatch(each -> named(each, "SMTPSenderFailedException"))) {
      return new NotSent(LetterTrouble.SENDER_REFUSED, failure);
    }
    Optional<String> code =
        chain.stream().map(NotSent::reply).flatMap(Optional::stream).findFirst();
    if (code.isEmpty()) {
      return new NotSent(LetterTrouble.CONNECTION_LOST, failure);
    }
    return new NotSent(
        trouble(
            code.get().substring(0, 3),
            chain.stream().anyMatch(each -> named(each, "SMTPAddressFailedException"))),
        failure);
  }

  private static LetterTrouble trouble(String code, boolean isOfAddress) {
    if (code.equals("421")) {
      return LetterTrouble.CLOSING;
    }
    if (code.equals("530") || code.equals("535") || code.equals("538")) {
      return LetterTrouble.LOGIN_REFUSED;
    }
    if (code.startsWith("4")) {
      return LetterTrouble.NOT_NOW;
    }
    return isOfAddress ? LetterTrouble.ADDRESS_REFUSED : LetterTrouble.LETTER_REFUSED;
  }

  LetterTrouble trouble() {
    return trouble;
  }

  /** What went wrong: the code of the server's reply, or the kinds of the errors without one. */
  static String detail(Throwable failure) {
    List<Throwable> chain = chain(failure);
    String detail =
        chain.stream()
            .map(NotSent::reply)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(
                () ->
                    chain.stream()
                        .map(each -> each.getClass().getSimpleName())
                        .map(name -> name.replaceFirst("(?<=.)Exception$", ""))
                        .collect(Collectors.joining(", ")));
    return detail.length() <= DETAIL_MAX ? detail : detail.substring(0, DETAIL_MAX);
  }

  /** An error and those behind it; the mail library hangs some of them on as the next one. */
  private static List<Throwable> chain(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    Throwable each = failure;
    while (each != null && !chain.contains(each)) {
      chain.add(each);
      each =
          each instanceof MessagingException mail && mail.getNextException() != null
              ? mail.getNextException()
              : each.getCause();
    }
    return chain;
  }

  private static Optional<String> reply(Throwable failure) {
    Matcher reply = REPLY.matcher(String.valueOf(failure.getMessage()));
    return reply.lookingAt()
        ? Optional.of(reply.group(1) + (reply.group(2) == null ? "" : " " + reply.group(2)))
        : Optional.empty();
  }

  /**
   * By its simple name, because the library's own package is another one in its next release: the
   * server brings it, and the code must not depend on which.
   */
  private static boolean named(Throwable failure, String name) {
    return failure.getClass().getSimpleName().equals(name);
  }

  private static boolean says(Throwable failure, String words) {
    return String.valueOf(failure.getMessage()).contains(words);
  }
}
