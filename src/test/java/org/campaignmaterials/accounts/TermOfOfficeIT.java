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
import org.campaignmaterials.testing.HttpCalls;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A manager's term ends, and with it the way to the coalition's records. */
@DatabaseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TermOfOfficeIT extends ContainerTest {
  private static final String MANAGER = "term-of-office@example.org";
  private static final String PASSWORD = "four blue chairs";

  @ArquillianResource private URL base;

  @Inject private OpeningAccounts opening;
  @Inject private ChoosingPasswords choosing;

  @Test
  @Order(1)
  void aManagerOfACoalition() {
    var account =
        new AccountForm(MANAGER, "Terence", Set.of(Role.MANAGER), "", "C-101", Language.EN);
    choosing.choose(opening.open(account).token(), PASSWORD);
  }

  @Test
  @Order(2)
  @RunAsClient
  void whenTheTermIsOverTheCoalitionsPagesCloseToItsManagerAtOnce() throws Exception {
    Browser manager = new Browser(base);
    manager.signIn(MANAGER, PASSWORD, "");
    HttpCalls script = HttpCalls.to(base.toURI()).as("term-of-office", PASSWORD);
    assertThat(manager.get("coalition/C-101/members").statusCode()).isEqualTo(200);
    assertThat(script.get("api/v1/coalitions/C-101/members").status()).isEqualTo(200);

    Browser admin = new Browser(base);
    admin.signIn("admin@example.org", "demonstration-only", "");
    Matcher link =
        Pattern.compile("campaign/accounts/\\d+/term\"[^>]*Terence")
            .matcher(admin.get("campaign/accounts").body());
    assertThat(link.find()).isTrue();
    String term = link.group().replaceFirst("\".*", "");
    admin.get(term);
    var backwards = Map.of("termFrom", "2026-02-01", "termUntil", "2026-01-01");
    assertThat(admin.post(term, backwards).statusCode()).isEqualTo(422);
    assertThat(admin.post(term, Map.of("termUntil", "2026-01-31")).statusCode()).isEqualTo(303);
    assertThat(admin.get("campaign/accounts").body()).contains("until January 31, 2026");
    assertThat(admin.get("campaign/audit").body()).contains("Term of office set");

    assertThat(manager.get("coalition/C-101/members").statusCode()).isEqualTo(403);
    assertThat(script.get("api/v1/coalitions/C-101/members").status()).isEqualTo(403);
  }
}
