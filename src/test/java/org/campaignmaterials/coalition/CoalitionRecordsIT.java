package org.campaignmaterials.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.OwnCoalition;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the tests of a coalition's records begin with: a coalition of its own for each, and the
 * steps that several of them take. Named as they are, so that it comes with them into their
 * archive.
 */
@RunAsClient
abstract class CoalitionRecordsIT extends ContainerTest {
  @ArquillianResource private URL base;

  final LocalDate today = BusinessDay.today();
  HttpCalls anyone;
  HttpCalls staff;
  HttpCalls mine;
  String number;
  String home;

  @BeforeEach
  void aCoalitionWithAManager() {
    anyone = HttpCalls.to(URI.create(base.toString()));
    staff = anyone.as("staff");
    OwnCoalition own = OwnCoalition.listed(anyone);
    number = own.number();
    mine = own.manager();
    home = "coalition/" + number + "/";
  }

  Map<String, String> clinic(String name) {
    return new HashMap<>(
        Map.of(
            "name",
            name,
            "kind",
            "organization",
            "sector",
            "health_care",
            "joinedOn",
            today.minusYears(1).toString()));
  }

  long add(String name) {
    assertThat(mine.post(home + "members", clinic(name)).status()).isEqualTo(303);
    return members().stream()
        .map(each -> each.asJsonObject())
        .filter(each -> each.getString("name").equals(name))
        .findFirst()
        .orElseThrow()
        .getInt("id");
  }

  long meet(LocalDate day, long member) {
    Map<String, String> form = Map.of("heldOn", day.toString(), "attended-" + member, "true");
    assertThat(mine.post(home + "meetings", form).status()).isEqualTo(303);
    return list("meetings").getJsonObject(0).getInt("id");
  }

  Answer leave(long member, LocalDate day) {
    return mine.post(home + "members/" + member + "/leave", Map.of("leftOn", day.toString()));
  }

  JsonArray members() {
    return list("members");
  }

  JsonArray list(String part) {
    return json(mine.get(api(part))).getJsonArray("items");
  }

  String api(String part) {
    return "api/v1/coalitions/" + number + "/" + part;
  }

  static JsonObject json(Answer answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}
