package org.campaignmaterials.scorecard;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.shared.Secrets;

/**
 * A report on a period as it stood when somebody froze it. It has no verb: what is recorded,
 * reversed or erased later changes no figure of it, and a later report stands beside it.
 */
@Entity
@Table(name = "frozen_report")
class FrozenReport {
  /** How much of the content a row holds, in characters. */
  static final int PART = 30_000;

  @Id
  @Column(name = "report_number")
  private String number;

  private String coalition;

  @Column(name = "first_day")
  private LocalDate from;

  @Column(name = "last_day")
  private LocalDate to;

  private boolean complete;

  @Column(name = "content_sha256")
  private String sha256;

  @Column(name = "frozen_at")
  private Instant frozenAt;

  @Column(name = "frozen_by")
  private long frozenBy;

  @ElementCollection
  @CollectionTable(name = "frozen_report_part", joinColumns = @JoinColumn(name = "report_number"))
  @OrderColumn(name = "part")
  @Column(name = "content")
  private List<String> parts = new ArrayList<>();

  /** For JPA. */
  protected FrozenReport() {}

  /**
   * @param complete whether the period was over, so that no day of it was missing
   * @param text the content
   * @param frozenBy the account
   */
  FrozenReport(
      String number,
      CoalitionNumber coalition,
      Period period,
      boolean complete,
      String text,
      Instant frozenAt,
      long frozenBy) {
    this.number = number;
    this.coalition = coalition.text();
    this.from = period.from();
    this.to = period.to();
    this.complete = complete;
    this.sha256 = Secrets.sha256(text);
    this.frozenAt = frozenAt;
    this.frozenBy = frozenBy;
    this.parts.addAll(split(text, PART));
  }

  /** In pieces of at most so many characters, none of which ends within a character. */
  static List<String> split(String text, int most) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(from + most, text.length());
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  String number() {
    return number;
  }

  CoalitionNumber coalition() {
    return new CoalitionNumber(coalition);
  }

  Period period() {
    return new Period(from, to);
  }

  /** Whether the period was over when it was frozen. */
  boolean isComplete() {
    return complete;
  }

  /** The hash of its content, by which anybody can tell whether it is the same. */
  String sha256() {
    return sha256;
  }

  Instant frozenAt() {
    return frozenAt;
  }

  /** The account of whoever froze it. */
  long frozenBy() {
    return frozenBy;
  }

  /**
   * What it holds.
   *
   * @throws IllegalStateException if somebody touched it
   */
  FrozenContent content() {
    String text = String.join("", parts);
    if (!Secrets.sha256(text).equals(sha256)) {
      throw new IllegalStateException("The frozen report " + number + " is damaged");
    }
    return FrozenContent.parse(text);
  }
}
