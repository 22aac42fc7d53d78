package org.campaignmaterials.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignmaterials.testing.WarehouseWork.ok;
import static org.campaignmaterials.testing.WarehouseWork.parcels;

import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.WarehouseWork;
import org.campaignmaterials.testing.WarehouseWork.Placed;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The work in the warehouse by its pages, as people in the house do it. */
@DatabaseTest
@RunAsClient
class WarehousePagesIT extends ContainerTest {
  private static final String PIECE = "RR-112-es";
  private static final String ODD_UPS = "1Z5R89390357567128";

  @ArquillianResource private URL base;

  private HttpCalls anyone;
  private HttpCalls worker;
  private WarehouseWork work;

  @BeforeEach
  void people() {
    anyone = HttpCalls.to(URI.create(base.toString()));
    worker = anyone.as("warehouse");
    work = new WarehouseWork(anyone);
  }

  /** Other tests order the same materials, and expect plenty of them. */
  @AfterEach
  void refillTheShelves() {
    work.leave(PIECE, "EAST", 5_000);
    work.leave(PIECE, "WEST", 5_000);
  }

  @Test
  void theWholeWayByPage() {
    Placed order = work.order("RR-114-en", 5);
    Answer released =
        worker.post("warehouse/orders/" + order.number() + "/release", Map.of("warehouse", "EAST"));
    assertThat(released.status()).isEqualTo(303);
    String list = released.location();
    assertThat(worker.get(list).body()).contains(order.number(), "Save what was picked");
    assertThat(worker.get("es/" + list).status()).isEqualTo(200);

    String sku = "RR-114-en-2026.1:";
    Answer short0 = worker.post(list + "/pick", Map.of(sku + "picked", "few"));
    assertThat(short0.status()).isEqualTo(422);
    assertThat(short0.body()).contains("value=\"few\"");
    assertThat(worker.post(list + "/give-back", Map.of()).status()).isEqualTo(303);
    assertThat(work.status(order)).isEqualTo("placed");
    list =
        worker
            .post("warehouse/orders/" + order.number() + "/release", Map.of("warehouse", "EAST"))
            .location();
    assertThat(worker.post(list + "/pick", Map.of(sku + "picked", "5")).status()).isEqualTo(303);

    Map<String, String> box =
        Map.of("box0:count", "1", "box0:line1", "5", "box0:weightLb", "heavy");
    assertThat(worker.post(list + "/pack", box).body()).contains("value=\"heavy\"");
    box = Map.of("box0:count", "1", "box0:line1", "5", "box0:weightLb", "1.25");
    assertThat(worker.post(list + "/pack", box).status()).isEqualTo(303);
    assertThat(worker.post(list + "/unpack", Map.of()).status()).isEqualTo(303);
    assertThat(worker.post(list + "/pack", box).status()).isEqualTo(303);
    String page = worker.get(list).body();
    String parcel = page.replaceAll("(?s).*?(SHP-[0-9]{7}).*", "$1");
    for (String paper : List.of("label", "slip")) {
      Answer pdf = worker.get("warehouse/papers/" + parcel + "/" + paper);
      assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
      assertThat(pdf.body()).startsWith("%PDF");
    }
    assertThat(worker.get("warehouse/find?q=" + parcel.toLowerCase()).location())
        .isEqualTo(list + "#" + parcel);

    Map<String, String> handover =
        Map.of(
            parcel + ":leaves", "true",
            parcel + ":carrier", "ups",
            parcel + ":trackingNumber", ODD_UPS);
    Answer asked = worker.post(list + "/dispatch", handover);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.body()).contains("seems to be wrong", "name=\"confirmed\"", ODD_UPS);
    Map<String, String> sure = new java.util.HashMap<>(handover);
    sure.put("confirmed", "true");
    assertThat(worker.post(list + "/dispatch", sure).status()).isEqualTo(303);
    assertThat(work.status(order)).isEqualTo("shipped");
    assertThat(worker.get("warehouse?warehouse=EAST&tab=sent").body()).contains(order.number());
    for (Tab tab : Tab.values()) {
      assertThat(worker.get("warehouse?tab=" + tab.code()).status()).isEqualTo(200);
    }
  }

  @Test
  void slipsOfTypingAreAskedAboutWhereTheyStand() {
    Placed order = work.order(PIECE, 20);
    String list = work.released(order);
    String field = PIECE + "-2026.1:";
    Answer empty = worker.post(list + "/pick", Map.of(field + "picked", ""));
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body()).contains("Type how many; 0 if none.");
    Answer all =
        worker.post(
            list + "/pick", Map.of(field + "picked", "20", field + "shortReason", "damaged"));
    assertThat(all.status()).isEqualTo(422);
    assertThat(all.body()).contains("You chose Damaged, but typed 20");
    for (String slip : List.of("1,5", "21", "-1", "1.000")) {
      assertThat(worker.post(list + "/pick", Map.of(field + "picked", slip)).status())
          .as(slip)
          .isEqualTo(422);
    }
    assertThat(worker.post(list + "/pick", Map.of(field + "picked", "20")).status()).isEqualTo(303);
    for (String slip : List.of("abc", "-5", "12.5", "99999999999", "diez", "1,5")) {
      Answer asked =
          worker.post(
              list + "/pack",
              Map.of("box0:count", "1", "box0:line1", slip, "box0:weightLb", "1.75"));
      assertThat(asked.status()).as(slip).isEqualTo(422);
      assertThat(asked.body())
          .contains("value=\"" + slip + "\"", "value=\"1.75\"", "Enter a whole number");
    }
  }

  @Test
  void aPickThatWasSavedTooHighIsCorrectedUntilTheParcelsLeave() {
    work.leave(PIECE, "EAST", 40);
    work.leave(PIECE, "WEST", 0);
    int before = work.balance(PIECE, "EAST").getInt("onHand");
    Placed order = work.order(PIECE, 20);
    String list = work.released(order);
    String picked = PIECE + "-2026.1:picked";
    assertThat(worker.post(list + "/pick", Map.of(picked, "20")).status()).isEqualTo(303);
    ok(work.step(order, "pack", parcels(PIECE, 20)));
    assertThat(worker.post(list + "/correct", Map.of()).status()).as("packed").isEqualTo(409);
    assertThat(worker.post(list + "/unpack", Map.of()).status()).isEqualTo(303);
    assertThat(worker.get(list).body()).contains("Correct what was picked");
    assertThat(worker.post(list + "/correct", Map.of()).status()).isEqualTo(303);
    Map<String, String> fewer = Map.of(picked, "14", PIECE + "-2026.1:shortReason", "not_found");
    assertThat(worker.post(list + "/pick", fewer).status()).isEqualTo(303);
    assertThat(work.balance(PIECE, "EAST").getInt("onHand")).isEqualTo(before - 6);
    work.theLedgerExplainsTheBalance(PIECE);
    assertThat(worker.post(list + "/correct", Map.of()).status()).isEqualTo(303);
    assertThat(worker.post(list + "/pick", Map.of(picked, "20")).status())
        .as("what was short is off the books")
        .isEqualTo(422);
    Map<String, String> evenFewer = Map.of(picked, "13", PIECE + "-2026.1:shortReason", "damaged");
    assertThat(worker.post(list + "/pick", evenFewer).status()).isEqualTo(303);
    ok(work.step(order, "pack", parcels(PIECE, 13)));
    ok(work.ship(order, "", PIECE, 13));
    assertThat(work.line(order).getInt("shipped")).isEqualTo(13);
    assertThat(work.line(order).getInt("allocated")).as("from what is left").isEqualTo(7);
    work.theLedgerExplainsTheBalance(PIECE);
  }

  @Test
  void eachStepIsConfirmedOnceOnThePageThatFollows() {
    Placed order = work.order(PIECE, 5);
    Answer released =
        worker.post("warehouse/orders/" + order.number() + "/release", Map.of("warehouse", "EAST"));
    String list = released.location();
    String number = list.replaceAll(".*/", "");
    assertThat(confirmed(released))
        .isEqualTo("Order " + order.number() + " is yours to fetch, by pick list " + number + ".");
    assertThat(worker.get(list).body()).as("read again").doesNotContain("is yours to fetch");
    assertThat(confirmed(worker.post(list + "/pick", Map.of(PIECE + "-2026.1:picked", "5"))))
        .isEqualTo("What was picked by " + number + " is saved.");
    assertThat(confirmed(worker.post(list + "/correct", Map.of())))
        .isEqualTo("Pick list " + number + " is open again: type how many lie on the table.");
    ok(work.step(order, "pick", "{'lines':[{'sku':'%s','picked':5}]}".formatted(PIECE)));
    Map<String, String> boxes =
        Map.of(
            "box0:count",
            "1",
            "box0:line1",
            "3",
            "box0:weightLb",
            "1",
            "box1:count",
            "1",
            "box1:line1",
            "2",
            "box1:weightLb",
            "1");
    Answer packed = worker.post(list + "/pack", boxes);
    assertThat(confirmed(packed)).startsWith("The parcels of " + number + " are saved.");
    String page = worker.get(list).body();
    String one = page.replaceAll("(?s).*?(SHP-[0-9]{7}).*", "$1");
    Map<String, String> first = Map.of(one + ":leaves", "true", one + ":carrier", "usps");
    assertThat(confirmed(worker.post(list + "/dispatch", first)))
        .isEqualTo("Parcel " + one + " is handed over. The requester is told by e-mail.");
    Answer delivered = worker.post("warehouse/parcels/" + one + "/delivered", Map.of("note", ""));
    assertThat(confirmed(delivered)).isEqualTo("Parcel " + one + " is noted as delivered.");
    assertThat(
            worker
                .with("Cookie", delivered.header("Set-Cookie").replace("news=", "news=x"))
                .get(list)
                .body())
        .as("a cookie of somebody else's making")
        .doesNotContain("role=\"status\"");
    assertThat(delivered.header("Set-Cookie"))
        .contains("HttpOnly", "SameSite=Lax", "Max-Age=60")
        .doesNotContain("example.org");
  }

  /** What the page says on which a form ends. */
  private String confirmed(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    Answer page = worker.follow(answer);
    assertThat(page.header("Set-Cookie")).as("told once").contains("Max-Age=0");
    return page.unescapedBody().replaceAll("(?s).*role=\"status\">.*?<p[^>]*>([^<]*)</p>.*", "$1");
  }

  @Test
  void theNumberOfAnOrderOpensItsPageHoweverFarItIs() {
    Placed order = work.order(PIECE, 3);
    String asked = "warehouse/find?q=" + order.number().toLowerCase();
    assertThat(worker.get(asked).location()).isEqualTo("warehouse/orders/" + order.number());
    String list = work.released(order);
    assertThat(worker.get(asked).location()).isEqualTo("warehouse/orders/" + order.number());
    assertThat(worker.get("warehouse/orders/" + order.number()).body()).contains("/" + list + "\"");
    assertThat(worker.get("warehouse/find?q=" + list.replaceAll(".*/", "")).location())
        .isEqualTo(list);
  }

  @Test
  void anOrderIsFoundBeforeAnybodyPicksItAndShowsNothingAboutWhoOrdered() {
    Placed order = work.order(PIECE, 3);
    String found = worker.get("warehouse/find?q=" + order.number()).location();
    assertThat(found).endsWith("warehouse/orders/" + order.number());
    assertThat(worker.get(found).body())
        .contains(order.number(), PIECE, "Nobody has begun")
        .doesNotContain("Test Person", "Test St", "@example.org");
    assertThat(worker.get("es/warehouse/orders/" + order.number()).status()).isEqualTo(200);
    assertThat(worker.get("warehouse/orders/RRO-2026-999999").status()).isEqualTo(404);
    assertThat(anyone.as("manager").get("warehouse/orders/" + order.number()).status())
        .isEqualTo(403);
    assertThat(worker.get("warehouse/find?q=SHP-9999999").body()).contains("that label is void");
  }

  @Test
  void ofTwoTabsWithBinsNeitherWipesWhatTheOtherWrote() {
    String bin = PIECE + "-2026.1:bin";
    String seen = PIECE + "-2026.1:seen";
    String before = worker.get("warehouse/bins?warehouse=WEST").body();
    String there =
        before.replaceAll(
            "(?s).*name=\"" + seen.replace(".", "\\.") + "\" value=\"([^\"]*)\".*", "$1");
    Map<String, String> mine = Map.of("warehouse", "WEST", bin, "W-77-1", seen, there);
    assertThat(worker.post("warehouse/bins", mine).status()).isEqualTo(303);
    Map<String, String> stale = Map.of("warehouse", "WEST", bin, there, seen, there);
    assertThat(worker.post("warehouse/bins", stale).status()).as("untouched there").isEqualTo(303);
    assertThat(worker.get("warehouse/bins?warehouse=WEST").body()).contains("W-77-1");
    Map<String, String> otherwise = Map.of("warehouse", "WEST", bin, "W-78-1", seen, there);
    Answer asked = worker.post("warehouse/bins", otherwise);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.body()).contains("Somebody wrote W-77-1", "value=\"W-78-1\"");
  }

  @Test
  void whoeverWasSignedOutMeanwhileIsToldSoAndComesBackToThePage() {
    Answer out = anyone.post("warehouse/pick-lists/PL-0000001/pick", Map.of());
    assertThat(out.location()).contains("unsaved=yes", "PL-0000001").doesNotContain("pick&");
    assertThat(anyone.get(out.location()).body())
        .contains("was not saved", "value=\"/warehouse/pick-lists/PL-0000001\"");
  }
}
