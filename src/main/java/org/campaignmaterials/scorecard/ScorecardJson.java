package org.campaignmaterials.scorecard;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.campaignmaterials.shared.Secrets;

/** A scorecard as JSON, for the API; and what tells whether a finding's figures have changed. */
final class ScorecardJson {
  private static final double HALVES = 2;

  private ScorecardJson() {}

  static JsonObjectBuilder of(Finding finding) {
    JsonArrayBuilder limbs = Json.createArrayBuilder();
    finding.limbs().forEach(limb -> limbs.add(of(limb)));
    JsonArrayBuilder attention = Json.createArrayBuilder();
    finding.attention().forEach(hint -> attention.add(of(hint)));
    return Json.createObjectBuilder()
        .add("standard", finding.standard().number())
        .add("code", finding.standard().code())
        .add("finding", finding.standing().code())
        .add("limbs", limbs)
        .add("attention", attention);
  }

  /**
   * Names the figures of a finding: two findings with the same records and figures have the same
   * name. A judgement keeps it, so that a reader sees whether anything was recorded since.
   */
  static String fingerprint(Finding finding) {
    JsonObject json = of(finding).build();
    return Secrets.sha256(json.toString());
  }

  private static JsonObjectBuilder of(LimbFinding limb) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("limb", limb.limb().code());
    limb.criterion()
        .ifPresent(
            criterion ->
                json.add(
                    "criterion",
                    amount(
                            Json.createObjectBuilder().add("state", criterion.state().code()),
                            "needed",
                            criterion.needed())
                        .add("from", criterion.ofTheText() ? "text" : "our_reading")));
    JsonArrayBuilder figures = Json.createArrayBuilder();
    limb.figures().forEach(figure -> figures.add(of(figure)));
    return json.add("figures", figures);
  }

  private static JsonObjectBuilder of(Figure figure) {
    JsonObjectBuilder json =
        amount(
            Json.createObjectBuilder().add("measure", figure.measure().code()),
            "amount",
            figure.amount());
    figure.whole().ifPresent(whole -> amount(json, "of", whole));
    JsonArrayBuilder parts = Json.createArrayBuilder();
    for (Figure.Part part : figure.parts()) {
      parts.add(
          amount(
                  Json.createObjectBuilder().add("by", part.by().code()).add("key", part.key()),
                  "amount",
                  part.amount())
              .add("records", lines(part.additions())));
    }
    return json.add("enteredLate", figure.late())
        .add("records", lines(figure.additions()))
        .add("parts", parts);
  }

  private static JsonObjectBuilder of(Attention hint) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("reason", hint.reason().code()).add("key", hint.key());
    amount(json, "amount", hint.amount());
    return amount(json, "of", hint.whole()).add("records", ids(hint.records()));
  }

  /** Whole numbers as such, and halves with their .5. */
  private static JsonObjectBuilder amount(JsonObjectBuilder json, String name, double amount) {
    if (amount == Math.rint(amount)) {
      return json.add(name, (long) amount);
    }
    return json.add(name, Math.rint(amount * HALVES) / HALVES);
  }

  /** What each record adds: how much, and which things, where it names them. */
  private static JsonArrayBuilder lines(List<Addition> additions) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Addition addition : additions) {
      JsonObjectBuilder line =
          amount(
              Json.createObjectBuilder().add("record", addition.record().toString()),
              "adds",
              addition.adds());
      if (!addition.counted().isEmpty()) {
        line.add("counted", things(addition.counted()));
      }
      if (!addition.already().isEmpty()) {
        line.add("alreadyCounted", things(addition.already()));
      }
      array.add(line);
    }
    return array;
  }

  private static JsonArrayBuilder things(List<Counted> things) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    things.forEach(thing -> array.add(thing.toString()));
    return array;
  }

  private static JsonArrayBuilder ids(List<RecordId> records) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    records.forEach(id -> array.add(id.toString()));
    return array;
  }
}
