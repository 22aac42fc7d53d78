package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;

/**
 * A local coalition. Its life begins as an applicant; the agency may recognize it; a coalition that
 * no longer works becomes inactive and keeps its number and its records. The public directory shows
 * it only while it is recognized, and only if it wishes to be found there.
 */
@Entity
@Table(name = "coalition")
public class Coalition {
  /** Longest name, in characters. */
  static final int NAME_MAX = 150;

  /** Longest name of its city or region, in characters. */
  static final int CITY_MAX = 60;

  @Id private String number;
  private String name;
  private String city;

  @Column(name = "state_code")
  private String state;

  @Enumerated(EnumType.STRING)
  private CoalitionStatus status;

  private boolean listed;

  @Version private int version;

  /** For JPA. */
  protected Coalition() {}

  Coalition(CoalitionNumber number, String name, String city, State state, boolean listed) {
    this.number = number.text();
    this.name = name;
    this.city = city;
    this.state = state.code();
    this.status = CoalitionStatus.APPLICANT;
    this.listed = listed;
  }

  /**
   * The agency takes it as a partner of the campaign.
   *
   * @throws IllegalStateException when it is not an applicant
   */
  void recognize() {
    if (!status.mayBecome(CoalitionStatus.RECOGNIZED)) {
      throw new IllegalStateException(
          "Only an applicant can be recognized, and " + number + " is " + status.code());
    }
    status = CoalitionStatus.RECOGNIZED;
  }

  public CoalitionNumber number() {
    return new CoalitionNumber(number);
  }

  public String name() {
    return name;
  }

  /** The city or region where it works. */
  public String city() {
    return city;
  }

  public State state() {
    return States.ofCode(state).orElseThrow();
  }

  public CoalitionStatus status() {
    return status;
  }

  /** Whether it stands in the public directory now. */
  public boolean isInDirectory() {
    return listed && status == CoalitionStatus.RECOGNIZED;
  }
}
