package org.campaignmaterials.journey;

/**
 * Somebody who orders, as they write themselves into the form; invented.
 *
 * @param sector the code of the kind of work
 * @param state the code of the state
 */
record Requester(
    String name,
    String email,
    String organization,
    String sector,
    String street,
    String city,
    String state,
    String zip) {

  /** A nurse in Baltimore, whose letters go to an address of her own in each test. */
  static Requester nurse(String test) {
    return new Requester(
        "Nadia Ochoa, RN",
        test + "@example.org",
        "Harbor Street Clinic",
        "health_care",
        "14 Harbor St",
        "Baltimore",
        "MD",
        "21230");
  }

  /** Who manages a coalition and orders for it. */
  static Requester manager(String login) {
    return new Requester(
        "Maria Santos",
        login + "@example.org",
        "Harbor Lights Coalition",
        "social_service",
        "5 Lighthouse Way",
        "Baltimore",
        "MD",
        "21224");
  }

  /** The same person elsewhere, whose orders are not counted together with others'. */
  Requester at(String otherStreet) {
    return new Requester(name, email, organization, sector, otherStreet, city, state, zip);
  }

  Requester withZip(String other) {
    return new Requester(name, email, organization, sector, street, city, state, other);
  }
}
