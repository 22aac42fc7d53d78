package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.campaignmaterials.testing.Browser;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Another site makes the browser of somebody who is signed in call the API. What the calls bring is
 * wrong on purpose (422), so that nothing is changed where they are let through.
 */
@RunAsClient
class ForgedCallIT extends ContainerTest {
  private static final String MEMBERS = "api/v1/coalitions/C-101/members";

  @ArquillianResource private URL base;

  private HttpCalls manager;

  @BeforeEach
  void signIn() throws Exception {
    Browser browser = new Browser(base);
    browser.signIn("manager@example.org", "demonstration-only", "");
    manager =
        HttpCalls.to(base.toURI())
            .with("Cookie", "session=" + browser.cookie("session").getValue());
  }

  @Test
  void anotherSitesPageCallsNothingInTheNameOfWhoIsSignedIn() {
    for (String site : new String[] {"cross-site", "same-site"}) {
      assertThat(manager.with("Sec-Fetch-Site", site).postJson(MEMBERS, "k", "{}").status())
          .as(site)
          .isEqualTo(403);
    }
    assertThat(manager.with("Origin", "https://evil.example").postJson(MEMBERS, "k", "{}").status())
        .isEqualTo(403);
    assertThat(manager.with("Origin", "null").postJson(MEMBERS, "k", "{}").status()).isEqualTo(403);
    assertThat(manager.with("Sec-Fetch-Site", "same-origin").postJson(MEMBERS, "k", "{}").status())
        .as("our own page")
        .isEqualTo(422);
    assertThat(manager.postJson(MEMBERS, "k", "{}").status()).as("a program").isEqualTo(422);
  }

  @Test
  void aBodyThatDoesNotSayThatItIsJsonIsNotRead() {
    assertThat(manager.send("POST", MEMBERS, "{}").status()).isEqualTo(415);
    assertThat(manager.with("Content-Type", "text/plain").send("POST", MEMBERS, "{}").status())
        .isEqualTo(415);
  }
}
