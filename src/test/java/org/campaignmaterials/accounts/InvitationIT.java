package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.Browser;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An invitation that went to a mistyped address is corrected, not lost for ever. */
@DatabaseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InvitationIT extends ContainerTest {
  private static String mistyped;

  @ArquillianResource private URL base;

  @Inject private OpeningAccounts opening;
  @Inject private ChoosingPasswords choosing;

  @Test
  @Order(1)
  void wentToAMistypedAddress() {
    var account =
        new AccountForm(
            "inivtation@example.org", "Ivy", Set.of(Role.WAREHOUSE), "EAST", "", Language.EN);
    mistyped = opening.open(account).token();
  }

  @Test
  @Order(2)
  @RunAsClient
  void isCorrectedByAnAdministrator() throws Exception {
    Browser admin = new Browser(base);
    admin.signIn("admin@example.org", "demonstration-only", "");
    Matcher link =
        Pattern.compile("campaign/accounts/\\d+/invitation\"[^>]*Ivy")
            .matcher(admin.get("campaign/accounts").body());
    assertThat(link.find()).isTrue();
    String page = link.group().replaceFirst("\".*", "");
    assertThat(admin.get(page).body()).contains("inivtation@example.org", "EAST");

    Map<String, String> form =
        Map.of("email", "admin@example.org", "name", "Ivy", "role_lead", "true");
    assertThat(admin.post(page, form).body())
        .as("what is missing, with what was typed")
        .contains("Enter this.")
        .contains("value=\"Ivy\"");
    Map<String, String> right =
        Map.of(
            "email",
            "invitation@example.org",
            "name",
            "Ivy",
            "role_lead",
            "true",
            "warehouses",
            "WEST");
    assertThat(admin.post(page, right).statusCode()).isEqualTo(303);
    assertThat(admin.get("campaign/accounts").body())
        .contains("invitation@example.org")
        .doesNotContain("inivtation@example.org");
    assertThat(admin.get("campaign/audit").body())
        .contains("Account corrected before its person came");
  }

  @Test
  @Order(3)
  void theOldLinkOpensNothingAnyMore() {
    assertThat(mistyped).isNotNull();
    assertThat(choosing.invited(mistyped)).isEmpty();
  }
}
