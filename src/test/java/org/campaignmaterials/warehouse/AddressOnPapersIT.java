package org.campaignmaterials.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.campaignmaterials.ordering.OrderDesk;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.OrderDraft;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Addresses on the papers of parcels: those of hidden places, and those that nobody has any more.
 */
class AddressOnPapersIT extends ContainerTest {
  private static final String SKU = "RR-114-es";

  @Inject private HttpServletRequest request;
  @Inject private OrderDesk desk;
  @Inject private Papers papers;
  @Inject private PickLists lists;
  @Inject private InTransaction inTransaction;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  private HttpCalls worker;

  @BeforeEach
  void open() {
    worker =
        HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"))
            .as("warehouse");
  }

  @Test
  void aHiddenPlaceIsNotNamedBesideItsStreet() {
    Packed hidden = packed(true);
    assertThat(label(hidden)).contains("TEST PERSON", "7 HIDDEN LN").doesNotContain("SHELTER");
    assertThat(label(packed(false))).contains("TEST PERSON", "7 HIDDEN LN", "SAFE SHELTER");
    assertThat(slip(hidden))
        .doesNotContainIgnoringCase("hidden")
        .doesNotContainIgnoringCase("shelter")
        .doesNotContain("Test Person");
    assertThat(worker.get(hidden.page()).body()).doesNotContain("HIDDEN", "Hidden", "Shelter");
  }

  @Test
  void anAddressThatWasErasedWhileTheParcelWaitsIsMissedInWordsAndTheParcelCanStillLeave() {
    Packed packed = packed(false);
    inTransaction.run(
        () ->
            entities
                .createQuery("DELETE FROM OrderContact c WHERE c.orderNumber = :number")
                .setParameter("number", packed.order().text())
                .executeUpdate());
    Answer label = worker.get("warehouse/papers/" + packed.parcel() + "/label");
    assertThat(label.status()).isEqualTo(422);
    assertThat(label.body())
        .contains("The address of order " + packed.order() + " was erased", "No label can be");
    assertThat(worker.get(packed.page()).body()).contains("was erased");
    assertThat(worker.get("warehouse/papers/" + packed.parcel() + "/slip").status()).isEqualTo(200);
    Answer left =
        json(
            "shipments",
            "{'orderNumber':'%s','parcels':[{'carrier':'ups','service':'','trackingNumber':'',"
                    .formatted(packed.order())
                + "'lines':[{'sku':'%s','quantity':3}]}]}".formatted(SKU));
    assertThat(left.status()).as(left.body()).isEqualTo(201);
  }

  /** A parcel that lies packed. */
  private record Packed(OrderNumber order, String list, String parcel) {
    String page() {
      return "warehouse/pick-lists/" + list;
    }
  }

  private String label(Packed packed) {
    return text(packed, shipment -> papers.label(shipment, new Texts(Language.EN)));
  }

  private String slip(Packed packed) {
    return text(packed, papers::slip);
  }

  private String text(Packed packed, Function<Shipment, byte[]> paper) {
    List<String> text = new ArrayList<>();
    inTransaction.run(
        () -> {
          try (PDDocument document = Loader.loadPDF(paper.apply(lists.shipment(packed.parcel())))) {
            text.add(new PDFTextStripper().getText(document));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return text.get(0);
  }

  private Packed packed(boolean confidential) {
    OrderDraft draft =
        OrderDraft.of("7 Hidden Ln", SKU, 3)
            .by("Safe Shelter", "Test Person", "papers@example.org");
    OrderNumber order = (confidential ? draft.confidential() : draft).placedAt(desk);
    String list = part(json("orders/" + order + "/release", "{'warehouse':'EAST'}"), "PL-[0-9]{7}");
    json("orders/" + order + "/pick", "{'lines':[{'sku':'%s','picked':3}]}".formatted(SKU));
    Answer packed =
        json(
            "orders/" + order + "/pack",
            "{'parcels':[{'lines':[{'sku':'%s','quantity':3}],'weightLb':1}]}".formatted(SKU));
    return new Packed(order, list, part(packed, "SHP-[0-9]{7}"));
  }

  private Answer json(String path, String body) {
    return worker.postJson("api/v1/warehouse/" + path, "k", body.replace('\'', '"'));
  }

  private static String part(Answer answer, String pattern) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    return answer.body().replaceAll("(?s).*?(" + pattern + ").*", "$1");
  }
}
