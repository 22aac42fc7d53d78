package org.campaignmaterials.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.testing.HttpCalls.Answer;

/**
 * A coalition of a test's own with a manager of its own, made as campaign staff and administrators
 * make them: what a test writes down of it changes nothing that others keep.
 *
 * @param number like C-912345
 * @param name Test and the number
 * @param login of its manager, without {@code @example.org}
 * @param manager calls as its manager
 */
public record OwnCoalition(String number, String name, String login, HttpCalls manager) {
  private static final Pattern TOKEN = Pattern.compile("choose-password\\?token=([\\w-]+)");

  /** Of every such manager. */
  public static final String PASSWORD = "lamps along the quiet quay 7";

  /** Registers one, which readers find on the list of coalitions once it is recognized. */
  public static OwnCoalition listed(HttpCalls anyone) {
    String number = "C-9" + ThreadLocalRandom.current().nextInt(10_000, 99_999);
    String name = "Test " + number;
    Map<String, String> about = new HashMap<>();
    about.put("number", number);
    about.put("name", name);
    about.put("city", "Town");
    about.put("state", "OH");
    about.put("listed", "true");
    Answer registered = anyone.as("staff").post("campaign/coalitions", about);
    assertThat(registered.status()).as(registered.body()).isEqualTo(303);
    String login = "manager-" + number.toLowerCase(Locale.ROOT);
    return new OwnCoalition(number, name, login, managerOf(number, login, anyone));
  }

  /** Opens an account and chooses its password, as the person who is invited does. */
  private static HttpCalls managerOf(String number, String login, HttpCalls anyone) {
    Map<String, String> account = new HashMap<>();
    account.put("email", login + "@example.org");
    account.put("name", "Manager " + number);
    account.put("role_manager", "true");
    account.put("coalition", number);
    Answer opened = anyone.as("admin").post("campaign/accounts", account);
    Matcher token = TOKEN.matcher(opened.body());
    assertThat(token.find()).as(opened.body()).isTrue();
    Map<String, String> chosen = Map.of("token", token.group(1), "password", PASSWORD);
    assertThat(anyone.post("choose-password", chosen).status()).isEqualTo(303);
    return anyone.as(login, PASSWORD);
  }
}
