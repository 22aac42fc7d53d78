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
    become(CoalitionStatus.RECOGNIZED);
  }

  /**
   * It takes another step of {@link CoalitionStatus}: it rests, or applies again.
   *
   * @throws IllegalStateException when that step does not follow
   */
  void become(CoalitionStatus next) {
    if (!status.mayBecome(next)) {
      throw new IllegalStateException(
          "%s is %s and can't become %s".formatted(number, status.code(), next.code()));
    }
    status = next;
  }

  /** What is written of it is changed; its number stays. */
  void change(String newName, String newCity, State newState, boolean mayBeListed) {
    name = newName;
    city = newCity;
    state = newState.code();
    listed = mayBeListed;
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

  /** Whether it wishes to stand in the public directory while it is recognized. */
  boolean wishesToBeListed() {
    return listed;
  }

  /** Whether it stands in the public directory now. */
  public boolean isInDirectory() {
    return listed && status == CoalitionStatus.RECOGNIZED;
  }
}
