package org.campaignmaterials.storefront;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;

/**
 * Somebody who asked to be told when a material can be had again, or when one edition has to be
 * replaced. Its life begins when an address is left; it is confirmed by whoever reads that mailbox,
 * told once, and erased with the letter that tells it, or earlier when that person wants it or
 * nothing comes. It is kept for nothing else and beside nothing else: no order, no name, nothing
 * about who asked.
 */
@Entity
@Table(name = "waiting_reader")
class WaitingReader {
  /** How long an address that nobody has confirmed is kept. */
  static final Duration TO_CONFIRM = Duration.ofDays(2);

  /** How soon a letter is written again to somebody who asks again because none came. */
  static final Duration NEXT_LETTER = Duration.ofHours(1);

  @Id
  @GeneratedValue(generator = "waiting_reader_seq")
  @SequenceGenerator(
      name = "waiting_reader_seq",
      sequenceName = "waiting_reader_seq",
      allocationSize = 50)
  private Long id;

  /** What the letter will be about. */
  enum Wish {
    /** The material can be had again, whatever edition it is then. */
    BACK,
    /** This one edition was recalled. */
    CHANGED
  }

  @Enumerated(EnumType.STRING)
  private Wish wish;

  /** The publication and language, like RR-101-en; for a wish about one edition its whole mark. */
  @Column(name = "open_sku")
  private String material;

  /** The address in the form in which two spellings of it are one. */
  private String mailbox;

  @Column(name = "language_code")
  private String languageCode;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "told_at")
  private Instant toldAt;

  /** For JPA. */
  protected WaitingReader() {}

  WaitingReader(Wish wish, String material, EmailAddress address, Language language, Instant now) {
    this.wish = wish;
    this.material = material;
    this.mailbox = address.normalised();
    this.languageCode = language.code();
    this.askedAt = now;
  }

  /**
   * Is asked for once more.
   *
   * @return whether another letter is due: the first may be lost, but nobody's mailbox is filled
   */
  boolean asksAgain(Instant now) {
    if (confirmedAt != null || now.isBefore(askedAt.plus(NEXT_LETTER))) {
      return false;
    }
    askedAt = now;
    return true;
  }

  /** Whoever reads the mailbox wants it; wanting it twice is wanting it. */
  void confirm(Instant now) {
    if (confirmedAt == null) {
      confirmedAt = now;
    }
  }

  boolean isConfirmed() {
    return confirmedAt != null;
  }

  /** The letter that tells it is written; there is one only. */
  void tell(Instant now) {
    if (confirmedAt == null || toldAt != null) {
      throw new IllegalStateException("Nobody waits here: " + id);
    }
    toldAt = now;
  }

  boolean isTold() {
    return toldAt != null;
  }

  /** What its letters and links are about. */
  String documentId() {
    return String.valueOf(id);
  }

  Wish wish() {
    return wish;
  }

  /** As it stands in addresses: RR-101-en, or RR-101-en-2026.1 for a wish about one edition. */
  String material() {
    return material;
  }

  EmailAddress address() {
    return new EmailAddress(mailbox);
  }

  Language language() {
    return Language.ofCode(languageCode);
  }
}
