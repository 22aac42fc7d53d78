package org.campaignmaterials.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import org.campaignmaterials.shared.PostalAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Publication28Test {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "123 North Main Street | 123 N MAIN ST",
        "123 North Street | 123 NORTH ST",
        "123 Bay Drive West | 123 BAY DR W",
        "1 N.W. 5th Ave. | 1 NW 5TH AVE",
        "500 Elm Street, Apartment 4-B | 500 ELM ST APT 4-B",
        "500 Elm St. Suite #200 | 500 ELM ST STE #200",
        "112-10 Bronx Road | 112-10 BRONX RD",
        "39.2 Park Boulevard | 39.2 PARK BLVD",
        "12½ O'Brien Lane | 12 1/2 OBRIEN LN",
        "1 Avenue of the Americas | 1 AVENUE OF THE AMERICAS",
        "Suite 5 | STE 5",
        "Attention Jane Doe | ATTN JANE DOE",
        "Rural Route 2, Box 18 | RR 2 BOX 18",
        "Star Route 1 Box 5 | HC 1 BOX 5",
        "Post Office Box #77 | PO BOX 77",
        "pobox77 | PO BOX 77",
        "Apartado 12 | PO BOX 12",
        "PSC 1234, Box 5678 | PSC 1234 BOX 5678",
        "Urb. Las Gladiolas | URB LAS GLADIOLAS",
        "150 Calle A | 150 CALLE A",
        "  Smith  &   Sons | SMITH AND SONS",
        "Ægirsgade Straße 5 | AEGIRSGADE STRASSE 5",
      })
  void aLineIsSpelledAlikeHoweverItWasTyped(String typed, String standard) {
    assertThat(standardised(typed)).isEqualTo(standard);
    assertThat(standardised(standard)).isEqualTo(standard);
  }

  private static String standardised(String line) {
    return Publication28.standardised(new PostalAddress(line, "", "X", "MD", "20850")).line1();
  }
}
