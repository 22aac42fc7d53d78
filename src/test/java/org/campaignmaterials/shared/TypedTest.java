package org.campaignmaterials.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,500 | 1500",
        "-12,000 | -12000",
        "1,234,567 | 1234567",
        "15 | 15",
        "1,5 | 1,5",
        "1,00 | 1,00",
        "1,2345 | 1,2345",
        ",500 | ,500",
        "1.500 | 1.500"
      })
  void onlyCommasBetweenThousandsAreTakenOut(String typed, String read) {
    assertThat(Typed.ungrouped(typed)).isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("org.campaignmaterials.testing.Names#inManyLetters")
  void aNameMayBeWrittenInAllLettersThatPapersPrint(String name) {
    Problems problems = new Problems();
    assertThat(Typed.line(problems, "name", name + " 🎉 ½ №", true, 100)).startsWith(name);
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"प्रिया", "สมชาย", "ខ្មែរ", "தமிழ்", "\uD840\uDC00", "𝓐nna"})
  void lettersThatNoPaperPrintsAreRefusedWhereTheyAreTyped(String name) {
    Problems problems = new Problems();
    Typed.line(problems, "name", name, true, 100);
    assertThat(problems.all()).extracting(RuleViolation::code).containsExactly("letters_unprinted");
  }
}
