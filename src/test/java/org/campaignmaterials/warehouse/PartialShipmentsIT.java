package org.campaignmaterials.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignmaterials.testing.WarehouseWork.ok;
import static org.campaignmaterials.testing.WarehouseWork.parcels;
import static org.campaignmaterials.testing.WarehouseWork.shipment;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.WarehouseWork;
import org.campaignmaterials.testing.WarehouseWork.Placed;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What papers and letters say of an order that does not leave all at once. */
@DatabaseTest
class PartialShipmentsIT extends ContainerTest {
  private static final String PIECE = "RR-112-en";
  private static final String NUMBER = "(RR-112-en)";

  @Inject private HttpServletRequest request;
  @Inject private Papers papers;
  @Inject private PickLists lists;
  @Inject @Any private Instance<Letter> letters;
  @Inject private InTransaction inTransaction;

  private WarehouseWork work;

  @BeforeEach
  void open() {
    work =
        new WarehouseWork(
            HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/")));
  }

  /** Other tests order the same material, and expect plenty of it. */
  @AfterEach
  void refillTheShelves() {
    work.leave(PIECE, "EAST", 5_000);
    work.leave(PIECE, "WEST", 5_000);
  }

  @Test
  void papersAndLetterSayWhatIsInThisShipmentAndHowTheRestComes() {
    work.leave(PIECE, "EAST", 12);
    work.leave(PIECE, "WEST", 12);
    Placed order = work.order(PIECE, 30);
    work.release(order, "EAST");
    ok(work.step(order, "pick", "{'lines':[{'sku':'%s','picked':12}]}".formatted(PIECE)));
    List<String> packed = packed(ok(work.step(order, "pack", parcels(PIECE, 5, 7))).body());

    assertThat(label(packed.get(0)))
        .contains("Parcel 1 of 2 in this shipment", "Part of an order: the rest is sent");
    assertThat(label(packed.get(1))).contains("Parcel 2 of 2 in this shipment");
    assertThat(slip(packed.get(0)))
        .contains("parcel 1 of 2 in this shipment from our East warehouse")
        .containsPattern(" 5 [^·]* · RR-112-en-2026.1 Quantity")
        .containsPattern(" 7 [^·]* · RR-112-en-2026.1 · with another parcel from our East")
        .containsPattern(" 12 [^·]* · RR-112-en-2026.1 · separately from our West warehouse")
        .containsPattern(" 6 [^·]* · RR-112-en-2026.1 · not in stock now");

    String first = shipment(ok(work.ship(order, "", PIECE, 5)));
    LetterDraft english = letter(first, Language.EN);
    assertThat(english.textBody().replaceAll("(?m)^  (\\d+) × .*? (\\(RR)", "  $1 $2"))
        .contains(
            "On its way now:\n  5 " + NUMBER + "\n",
            "Still to come; you need not do anything:\n  7 " + NUMBER,
            "7 " + NUMBER + ", sent separately from our East warehouse",
            "12 " + NUMBER + ", sent separately from our West warehouse",
            "6 " + NUMBER + ", not in stock now: sent when more comes in")
        .doesNotContain("30");
    assertThat(english.htmlBody())
        .contains("<p>On its way now:</p>", "<li>5 ×", "<li>6 ×", "not in stock now");
    assertThat(letter(first, Language.ES).textBody())
        .contains(
            "En camino ahora:\n  5 ×", "Falta por llegar", "(West warehouse)", "ahora no hay");

    String second = shipment(ok(work.ship(order, "", PIECE, 7)));
    assertThat(letter(second, Language.EN).textBody())
        .contains("  7 ×", "  12 ×", "  6 ×")
        .doesNotContain("  5 ×", "East warehouse");
    assertThat(slip(second)).contains("which left our East warehouse on");

    work.release(order, "WEST");
    ok(work.step(order, "pick", "{'lines':[{'sku':'%s','picked':12}]}".formatted(PIECE)));
    String last = packed(ok(work.step(order, "pack", parcels(PIECE, 12))).body()).get(0);
    assertThat(label(last))
        .as("alone in its shipment, and not all of the order")
        .contains("Parcel 1 of 1 in this shipment", "West warehouse", "Part of an order");
  }

  @Test
  void whereNothingFollowsThatIsSaid() {
    Placed order = work.order(PIECE, 4);
    work.release(order, "EAST");
    ok(work.step(order, "pick", "{'lines':[{'sku':'%s','picked':4}]}".formatted(PIECE)));
    String packed = packed(ok(work.step(order, "pack", parcels(PIECE, 4))).body()).get(0);
    assertThat(label(packed)).contains("Parcel 1 of 1").doesNotContain("Part of an order");
    assertThat(slip(packed)).contains("Nothing: this is all that you ordered");
    String parcel = shipment(ok(work.ship(order, "", PIECE, 4)));
    assertThat(letter(parcel, Language.EN).textBody())
        .contains("  4 ×", "Nothing more follows: this completes your order.")
        .doesNotContain("Still to come");
    assertThat(letter(parcel, Language.ES).htmlBody()).contains("con esto su pedido está completo");
  }

  private LetterDraft letter(String firstParcel, Language language) {
    return letters.stream()
        .filter(each -> each.kind().equals("ordering.shipped"))
        .findFirst()
        .orElseThrow()
        .compose(firstParcel, language)
        .orElseThrow();
  }

  private static List<String> packed(String answer) {
    return Pattern.compile("SHP-[0-9]{7}")
        .matcher(answer)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private String label(String parcel) {
    return text(parcel, shipment -> papers.label(shipment, new Texts(Language.EN)));
  }

  private String slip(String parcel) {
    return text(parcel, papers::slip);
  }

  private String text(String parcel, Function<Shipment, byte[]> paper) {
    List<String> text = new ArrayList<>();
    inTransaction.run(
        () -> {
          try (PDDocument document = Loader.loadPDF(paper.apply(lists.shipment(parcel)))) {
            text.add(new PDFTextStripper().getText(document));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return text.get(0).replaceAll("\\s+", " ");
  }
}
