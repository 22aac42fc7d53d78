package org.campaignmaterials.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** How a {@link HotlineTest} lies in its table. */
@Entity
@Table(name = "hotline_test")
class HotlineTestRow {

  @Id
  @GeneratedValue(generator = "hotline_test_seq")
  @SequenceGenerator(
      name = "hotline_test_seq",
      sequenceName = "hotline_test_seq",
      allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private HotlineChannel.Kind channel;

  private String address;

  @Column(name = "language_tag")
  private String language;

  @Enumerated(EnumType.STRING)
  private HotlineTest.Outcome outcome;

  @Column(name = "tested_on")
  private LocalDate testedOn;

  private String how;
  private long account;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** For JPA. */
  protected HotlineTestRow() {}

  HotlineTestRow(HotlineTest test) {
    this.channel = test.channel();
    this.address = test.address();
    this.language = test.language();
    this.outcome = test.outcome();
    this.testedOn = test.on();
    this.how = test.how();
    this.account = test.account();
    this.recordedAt = test.recordedAt();
  }

  HotlineTest test() {
    return new HotlineTest(channel, address, language, outcome, testedOn, how, account, recordedAt);
  }
}
