package org.campaignmaterials.accounts;

/**
 * The names of the {@link Role}s for {@code @RolesAllowed}, which takes constants only. A role that
 * is included need not be named: {@code STAFF} lets administrators in, {@code WAREHOUSE} leads.
 */
public final class Roles {
  public static final String WAREHOUSE = "WAREHOUSE";
  public static final String LEAD = "LEAD";
  public static final String MANAGER = "MANAGER";
  public static final String STAFF = "STAFF";
  public static final String AUDITOR = "AUDITOR";
  public static final String ADMIN = "ADMIN";

  private Roles() {}
}
