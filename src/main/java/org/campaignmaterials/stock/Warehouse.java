package org.campaignmaterials.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place where materials lie, and from whose ZIP Code parcels leave. */
@Entity
@Table(name = "warehouse")
public class Warehouse {
  @Id private String code;
  private String name;
  private String zip;
  private String state;

  protected Warehouse() {}

  Warehouse(String code, String name, String zip, String state) {
    this.code = code;
    this.name = name;
    this.zip = zip;
    this.state = state;
  }

  /** Takes a new name or address from the settings; the code stays. */
  void isNow(String newName, String newZip, String newState) {
    name = newName;
    zip = newZip;
    state = newState;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String zip() {
    return zip;
  }

  public String state() {
    return state;
  }
}
