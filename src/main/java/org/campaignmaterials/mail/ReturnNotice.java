package org.campaignmaterials.mail;

import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a message to a letter's return address says about the letter: that it can't be delivered, or
 * not yet. Read from the report that mail servers attach (RFC 3464); of those that attach none,
 * from the fact that a mail server wrote to that address at all. What a person's program answers by
 * itself (RFC 3834) says nothing about delivery.
 *
 * @param isFinal whether nothing more is tried
 * @param status as RFC 3463 numbers them: {@code 5.1.1}; empty when the message does not say
 */
record ReturnNotice(boolean isFinal, String status) {
  private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");
  private static final Pattern MAIL_SYSTEM =
      Pattern.compile("(?i).*\\b(mailer-daemon|postmaster)\\b.*");
  private static final List<String> SIGNS_OF_AN_ANSWER =
      List.of("X-Autoreply", "X-Autorespond", "X-Auto-Reply");

  /** Reports are a screen or two; the letter itself is not among the parts that are read. */
  private static final int REPORT_MAX_BYTES = 65_536;

  private static final int DEPTH_MAX = 5;

  /** Reads a message; empty when it says nothing about the delivery of a letter. */
  static Optional<ReturnNotice> in(Message message) throws MessagingException, IOException {
    if (isOtherReport(message)) {
      return Optional.empty();
    }
    Optional<Part> report = report(message, 0);
    if (report.isPresent()) {
      return of(report.get());
    }
    return isAutomaticAnswer(message) || !isFromMailSystem(message)
        ? Optional.empty()
        : Optional.of(new ReturnNotice(true, ""));
  }

  /** Some mail servers call their reports such an answer, too, so that reports are read before. */
  private static boolean isAutomaticAnswer(Message message) throws MessagingException {
    for (String sign : SIGNS_OF_AN_ANSWER) {
      if (message.getHeader(sign) != null) {
        return true;
      }
    }
    return first(message, "Auto-Submitted").startsWith("auto-replied")
        || first(message, "Precedence").equals("auto_reply");
  }

  /** A report about something else: that it was read, or that somebody calls it unwanted. */
  private static boolean isOtherReport(Message message) throws MessagingException {
    return message.isMimeType("multipart/report")
        && !"delivery-status"
            .equalsIgnoreCase(
                new ContentType(message.getContentType()).getParameter("report-type"));
  }

  private static boolean isFromMailSystem(Message message) throws MessagingException {
    return first(message, "Return-Path").equals("<>")
        || MAIL_SYSTEM.matcher(first(message, "From")).matches();
  }

  private static String first(Message message, String header) throws MessagingException {
    String[] found = message.getHeader(header);
    return found == null ? "" : found[0].strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<Part> report(Part part, int depth)
      throws MessagingException, IOException {
    if (part.isMimeType("message/delivery-status")) {
      return Optional.of(part);
    }
    if (depth < DEPTH_MAX
        && part.isMimeType("multipart/*")
        && part.getContent() instanceof Multipart parts) {
      for (int at = 0; at < parts.getCount(); at++) {
        Optional<Part> found = report(parts.getBodyPart(at), depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The worst that a report says of any recipient; a letter has one. */
  private static Optional<ReturnNotice> of(Part report) throws MessagingException, IOException {
    byte[] bytes;
    try (InputStream in = report.getInputStream()) {
      bytes = in.readNBytes(REPORT_MAX_BYTES);
    }
    List<ReturnNotice> notices = new ArrayList<>();
    InputStream groups = new ByteArrayInputStream(bytes);
    while (groups.available() > 0) {
      ofRecipient(new InternetHeaders(groups)).ifPresent(notices::add);
    }
    return notices.stream()
        .filter(ReturnNotice::isFinal)
        .findFirst()
        .or(() -> notices.stream().findFirst());
  }

  private static Optional<ReturnNotice> ofRecipient(InternetHeaders group) {
    String action = field(group, "Action").toLowerCase(Locale.ROOT);
    Matcher found = STATUS.matcher(field(group, "Status"));
    String status = found.lookingAt() ? found.group() : "";
    return switch (action) {
      case "failed" -> Optional.of(new ReturnNotice(true, status));
      case "delayed" -> Optional.of(new ReturnNotice(false, status));
      case "" ->
          status.startsWith("5") || status.startsWith("4")
              ? Optional.of(new ReturnNotice(status.startsWith("5"), status))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static String field(InternetHeaders group, String name) {
    String value = group.getHeader(name, null);
    return value == null ? "" : value.strip();
  }

  /** The addresses to which a message came, by all headers that servers write them in. */
  static List<String> addressesOf(Message message) throws MessagingException {
    List<String> addresses = new ArrayList<>();
    String[] wanted = {
      "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To", "To"
    };
    for (Header header : Collections.list(message.getMatchingHeaders(wanted))) {
      Stream<String> parts = Arrays.stream(header.getValue().split("[\\s<>,;\"]+"));
      parts.filter(each -> each.indexOf('@') > 0).forEach(addresses::add);
    }
    return addresses;
  }
}
