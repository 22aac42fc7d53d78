package org.campaignmaterials.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.campaignmaterials.shared.CsvTable;
import org.campaignmaterials.shared.PostalAddress;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippingCheckTest {
  private final Problems problems = new Problems();

  @Test
  void anOrdinaryAddressPassesAndIsKeptAsTyped() {
    ShippingAddress address =
        check("200 Independence Avenue, S.W.", "Room 4", "Washington", "dc", "20201-0004")
            .orElseThrow();

    assertThat(address.typed().line1()).isEqualTo("200 Independence Avenue, S.W.");
    assertThat(address.standardised())
        .isEqualTo(
            new PostalAddress("200 INDEPENDENCE AVE SW", "RM 4", "WASHINGTON", "DC", "20201-0004"));
    assertThat(address.zip3()).isEqualTo("202");
    assertThat(address.isPoBox()).isFalse();
    assertThat(address.customsFormMayBeNeeded()).isFalse();
    assertThat(address.allowedCarriers()).containsExactlyInAnyOrder(Carrier.values());
  }

  @Test
  void anEmptyAddressHearsOfEveryFieldAtOnce() {
    check(null, null, null, null, null);

    assertThat(found())
        .containsExactlyInAnyOrder(
            "shipTo.line1 required",
            "shipTo.city required",
            "shipTo.state required",
            "shipTo.zip required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "202011", "ABCDE", "20201-12", "１２３４５", "20201 <b>", "-20201"})
  void aZipCodeHasFiveDigitsOrNine(String zip) {
    check("1 Main St", "", "Washington", "DC", zip);
    assertThat(found()).containsExactly("shipTo.zip zip_format");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20201", "20201-1234", "202011234", "20201 1234", " 20201 "})
  void aZipCodeMayCarryFourDigitsMore(String zip) {
    assertThat(check("1 Main St", "", "Washington", "DC", zip)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000", "00412", "42801", "42999", "56801", "88601", "88888"})
  void anUnassignedPrefixCanNotBeConfirmed(String zip) {
    assertThat(check("1 Main St", "", "Somewhere", "MD", zip, "zip_state", "zip_unassigned"))
        .isEmpty();
    assertThat(problems.all())
        .containsExactly(new RuleViolation("shipTo.zip", "zip_unassigned", zip.substring(0, 3)));
  }

  @Test
  void aZipCodeOfAnotherStateIsNamedAndMayBeConfirmed() {
    assertThat(check("1 Main St", "", "Rockville", "VA", "20850")).isEmpty();
    assertThat(problems.all())
        .containsExactly(
            new RuleViolation("shipTo.zip", "zip_state", "20850", "Maryland", "Virginia"));

    assertThat(check("1 Main St", "", "Rockville", "VA", "20850", "zip_state")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "Maryland", "M", "😀", "<script>", "M D"})
  void anUnknownStateIsSaidAtTheState(String state) {
    check("1 Main St", "", "Rockville", state, "20850");
    assertThat(found()).containsExactly("shipTo.state state_unknown");
  }

  static List<CsvTable.Row> prefixes() {
    return CsvTable.load("/data/zip3-to-state.csv").rows();
  }

  @Test
  void everyPrefixIsDecidedByTheTable() {
    assertThat(prefixes()).hasSize(1000);
    for (CsvTable.Row row : prefixes()) {
      String zip = row.get("zip3") + "47";
      Optional<State> state = States.ofCode(row.get("state"));
      if (state.isEmpty()) {
        check("1 Main St", "", "Somewhere", "MD", zip);
      } else if (state.get().isMilitary()) {
        assertThat(check("PSC 1 BOX 2", "", "APO", row.get("state"), zip)).isPresent();
        check("PSC 1 BOX 2", "", "APO", row.get("state").equals("AE") ? "AP" : "AE", zip);
      } else {
        assertThat(check("1 Main St", "", "Somewhere", row.get("state"), zip)).isPresent();
        check("1 Main St", "", "Somewhere", row.get("state").equals("MD") ? "VA" : "MD", zip);
      }
    }
    assertThat(found().stream().filter(one -> one.equals("shipTo.zip zip_unassigned"))).hasSize(11);
    assertThat(found().stream().filter(one -> one.equals("shipTo.zip zip_military"))).hasSize(16);
    assertThat(found().stream().filter(one -> one.equals("shipTo.zip zip_state"))).hasSize(973);
  }

  static List<CsvTable.Row> exceptions() {
    return CsvTable.load("/data/zip5-exceptions.csv").rows();
  }

  @Test
  void sharedPrefixesAreDecidedByFiveDigits() {
    assertThat(exceptions()).hasSize(17);
    for (CsvTable.Row row : exceptions()) {
      String zip = row.get("zip5_or_range");
      assertThat(check("1 Main St", "", row.get("place"), row.get("state"), zip)).isPresent();
      assertThat(check("1 Main St", "", row.get("place"), row.get("prefix_primary_state"), zip))
          .isEmpty();
    }
    assertThat(found()).containsOnly("shipTo.zip zip_state");
  }

  @ParameterizedTest
  @CsvSource({
    "PSC 1234 BOX 5678, APO, AE, 09012",
    "CMR 420 Box 1, A.P.O., AE, 09098",
    "Unit 2050 Box 4190, apo, AP, 96278",
    "USS Example, FPO, AP, 96601",
    "Unit 9900 Box 12, DPO, AA, 34022"
  })
  void militaryMailGoesByThePostalServiceOnly(String line, String city, String state, String zip) {
    ShippingAddress address = check(line, "", city, state, zip).orElseThrow();
    assertThat(address.isMilitary()).isTrue();
    assertThat(address.isOverseas()).isFalse();
    assertThat(address.allowedCarriers()).containsExactly(Carrier.USPS);
    assertThat(address.carrier(Carrier.UPS)).isEqualTo(Carrier.USPS);
    assertThat(address.customsFormMayBeNeeded()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "APO, AE, 96278, shipTo.zip zip_military",
    "APO, AP, 20850, shipTo.zip zip_military",
    "APO, MD, 09012, shipTo.state military_state",
    "FPO, MD, 20850, shipTo.state military_state",
    "Ramstein, AE, 09012, shipTo.city military_city",
    "APO Germany, AE, 09012, shipTo.city military_city"
  })
  void militaryMailAgreesInCityRegionAndZipCodeAndCanNotBeConfirmed(
      String city, String state, String zip, String problem) {
    assertThat(check("PSC 1234 BOX 5678", "", city, state, zip, "zip_state")).isEmpty();
    assertThat(found()).containsExactly(problem);
  }

  @Test
  void aPlaceWithAMilitaryZipCodeHearsOfStateAndCity() {
    check("1 Main St", "", "Rockville", "MD", "09012", "zip_state");
    assertThat(found()).containsExactly("shipTo.state military_state", "shipTo.city military_city");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Germany", "GERMANY.", "Building 5, Germany", "Alemania", "Korea", "U.K."})
  void aMilitaryAddressNamesNoCountry(String line2) {
    check("PSC 1234 BOX 5678", line2, "APO", "AE", "09012");
    assertThat(found()).containsExactly("shipTo.line2 military_country");
  }

  @Test
  void elsewhereACountrysNameIsOnlyAName() {
    assertThat(check("5 Cuba Road", "Jordan", "Georgia", "VT", "05468")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P.O. Box 12", "PO Box 12", "POBOX 12", "P O BOX #12", "p.o.box 12A", "Post Office Box 12",
        "Postal Box 12", "P.0. Box 12", "POB 12", "Box 12", "Drawer 12", "P.O. Drawer 12",
        "Lockbox 12", "Caller 12", "Call Box 12", "Apartado 12", "General Delivery"
      })
  void aPostOfficeBoxIsServedByThePostalServiceOnly(String line) {
    ShippingAddress address = check(line, "", "Rockville", "MD", "20850").orElseThrow();
    assertThat(address.isPoBox()).isTrue();
    assertThat(address.allowedCarriers()).containsExactly(Carrier.USPS);
  }

  @Test
  void aBoxInTheSecondLineCountsToo() {
    assertThat(check("1 Main St", "P.O. Box 7", "Rockville", "MD", "20850").orElseThrow().isPoBox())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 Boxwood Lane",
        "5 Box Elder Rd",
        "RR 2 Box 18",
        "HC 1 Box 5",
        "123 Main St PMB 12",
        "12 Drawer Court",
        "77 Po Boxer St",
        "9 Caller St"
      })
  void aStreetThatSoundsLikeABoxIsNone(String line) {
    assertThat(check(line, "", "Rockville", "MD", "20850").orElseThrow().isPoBox()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PR, 00901", "VI, 00802", "GU, 96910", "AS, 96799", "MP, 96950"})
  void territoriesAreOverseasAndGoByThePostalServiceUnlessStaffChoose(String state, String zip) {
    ShippingAddress address = check("1 Calle Luna", "", "Town", state, zip).orElseThrow();
    assertThat(address.isOverseas()).isTrue();
    assertThat(address.isFreelyAssociated()).isFalse();
    assertThat(address.carrier(Carrier.FEDEX)).isEqualTo(Carrier.USPS);
    assertThat(address.allowedCarriers()).contains(Carrier.FEDEX);
    assertThat(address.customsFormMayBeNeeded()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"FM, 96941", "MH, 96960", "PW, 96940"})
  void freelyAssociatedStatesHaveOnlyThePostalService(String state, String zip) {
    ShippingAddress address = check("1 Main Rd", "", "Town", state, zip).orElseThrow();
    assertThat(address.isFreelyAssociated()).isTrue();
    assertThat(address.allowedCarriers()).containsExactly(Carrier.USPS);
  }

  @Test
  void tooLongALineIsSaidWithItsLength() {
    check(
        "x".repeat(10_000), "y".repeat(101), "z".repeat(61), "m".repeat(10_000), "1".repeat(9999));
    assertThat(problems.all())
        .contains(
            new RuleViolation("shipTo.line1", "too_long", 100, 10_000),
            new RuleViolation("shipTo.line2", "too_long", 100, 101),
            new RuleViolation("shipTo.city", "too_long", 60, 61))
        .hasSize(5);
  }

  @Test
  void aLineOfAHundredCharactersWithAccentsPasses() {
    String line = "12 " + "ñ".repeat(97);
    assertThat(check(line, "", "Mayagüez", "PR", "00680").orElseThrow().standardised().city())
        .isEqualTo("MAYAGUEZ");
  }

  @Test
  void theStandardFormIsNeverLongerThanWhatMayBeTyped() {
    PostalAddress standardised =
        check("&".repeat(100), "ﬃ".repeat(100), "ß".repeat(60), "MD", "20850")
            .orElseThrow()
            .standardised();
    assertThat(standardised.line1()).hasSizeLessThanOrEqualTo(100).startsWith("AND AND");
    assertThat(standardised.line2()).hasSize(100);
    assertThat(standardised.city()).hasSize(60);
  }

  @Test
  void controlCharactersAreRefusedWhereTheyStand() {
    check("1 Main\u0000 St", "Apt\n4", "Rock\u0007ville", "MD", "20850");
    assertThat(found())
        .containsExactly(
            "shipTo.line1 control_characters",
            "shipTo.line2 control_characters",
            "shipTo.city control_characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀😀", "東京都", "!!!", "—", "улица Ленина 5", "5 ถนน Main"})
  void aLineNeedsSomethingThatCanStandOnAnEnvelope(String text) {
    check(text, text, text, "MD", "20850");
    assertThat(found())
        .containsExactly(
            "shipTo.line1 address_letters",
            "shipTo.line2 address_letters",
            "shipTo.city address_letters");
  }

  @Test
  void marksOfLatinLettersFallOff() {
    assertThat(check("5 Kaʻahumanu Ave", "1ª planta", "Łódź", "MD", "20850")).isPresent();
  }

  @Test
  void markupIsOnlyText() {
    ShippingAddress address =
        check("<b>1 Main St</b>", "<script>alert(1)</script>", "Rockville", "MD", "20850")
            .orElseThrow();
    assertThat(address.typed().line2()).isEqualTo("<script>alert(1)</script>");
    assertThat(address.standardised().line2()).isEqualTo("SCRIPT ALERT 1 SCRIPT");
  }

  static Stream<String> anything() {
    Random random = new Random(20261121);
    return random
        .ints(300, 0, 12_000)
        .mapToObj(
            length -> {
              int wanted = random.nextInt(3) == 0 ? length : length % 140;
              StringBuilder text = new StringBuilder();
              random
                  .ints(wanted, 0, random.nextBoolean() ? 0x10FFFF : 0x250)
                  .forEach(text::appendCodePoint);
              return text.toString();
            });
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("anything")
  void nothingThatCanBeTypedMakesItThrow(String text) {
    Optional<ShippingAddress> address = check(text, text, text, "MD", "20850");
    address.ifPresent(passed -> assertThat(passed.standardised().line1()).hasSizeBetween(1, 100));
    check("1 Main St", "", "Rockville", text, text);
    check(text, text, "APO", "AE", "09012");
    assertThat(problems.isEmpty()).isFalse();
  }

  @Test
  void whatWasFoundBeforeStaysAndDoesNotSpoilAGoodAddress() {
    problems.add("contact.email", "required");
    assertThat(check("1 Main St", "", "Rockville", "MD", "20850")).isPresent();
    assertThat(found()).containsExactly("contact.email required");
  }

  private Optional<ShippingAddress> check(
      String line1, String line2, String city, String state, String zip, String... confirmed) {
    return ShippingCheck.check(
        new PostalAddress(line1, line2, city, state, zip), Set.of(confirmed), problems);
  }

  private List<String> found() {
    return problems.all().stream().map(one -> one.field() + " " + one.code()).toList();
  }
}
