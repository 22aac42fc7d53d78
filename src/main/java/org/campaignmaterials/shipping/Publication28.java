package org.campaignmaterials.shipping;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.PostalAddress;
import org.campaignmaterials.shared.ZipCode;

/**
 * The basics of USPS Publication 28, Postal Addressing Standards: capital letters A to Z and
 * digits, no punctuation but what separates digits, the usual abbreviations in their places. It is
 * not the Postal Service's own address database: it never corrects a street, it only spells it
 * alike.
 */
final class Publication28 {
  /** Appendix C1, the suffixes that most streets have. */
  private static final Map<String, String> SUFFIXES =
      pairs(
          "ALLEY ALY, AV AVE, AVENUE AVE, BEND BND, BOULEVARD BLVD, BRANCH BR, BRIDGE BRG,"
              + " BYPASS BYP, CAUSEWAY CSWY, CENTER CTR, CIRCLE CIR, COURT CT, COVE CV, CREEK CRK,"
              + " CRESCENT CRES, CROSSING XING, DRIVE DR, EXPRESSWAY EXPY, EXTENSION EXT,"
              + " FREEWAY FWY, GARDENS GDNS, GLEN GLN, GREEN GRN, GROVE GRV, HEIGHTS HTS,"
              + " HIGHWAY HWY, HILL HL, HILLS HLS, HOLLOW HOLW, JUNCTION JCT, LANDING LNDG,"
              + " LANE LN, LOOP LOOP, MANOR MNR, MEADOWS MDWS, PARK PARK, PARKWAY PKWY, PASS PASS,"
              + " PATH PATH, PIKE PIKE, PLACE PL, PLAZA PLZ, POINT PT, RIDGE RDG, ROAD RD, ROW ROW,"
              + " RUN RUN, SQUARE SQ, STREET ST, TERRACE TER, TRACE TRCE, TRAIL TRL, TURNPIKE TPKE,"
              + " VALLEY VLY, VIEW VW, VILLAGE VLG, VISTA VIS, WALK WALK, WAY WAY");

  private static final Map<String, String> DIRECTIONS =
      pairs(
          "NORTH N, SOUTH S, EAST E, WEST W, NORTHEAST NE, NORTHWEST NW, SOUTHEAST SE,"
              + " SOUTHWEST SW");

  /** Appendix C2. */
  private static final Map<String, String> UNITS =
      pairs(
          "APARTMENT APT, BUILDING BLDG, DEPARTMENT DEPT, FLOOR FL, LOT LOT, ROOM RM, SUITE STE,"
              + " UNIT UNIT, # #");

  /** Letters that no Unicode decomposition takes apart. */
  private static final Map<Integer, String> WHOLE_LETTERS =
      Map.of(
          (int) 'Æ', "AE", (int) 'Œ', "OE", (int) 'Ø', "O", (int) 'Ł', "L", (int) 'Đ', "D",
          (int) 'Þ', "TH", (int) 'Ð', "D", (int) '&', " AND ", (int) '⁄', "/");

  private static final Pattern NAMED_BOX =
      Pattern.compile(
          "(?<![A-Z0-9])(?:P ?[O0] ?(?:BOX|BX)|POST(?:AL)?(?: OFFICE)? BOX)(?![A-Z]) ?#? ?");

  /**
   * Other names of a post office box (section 282), which streets may bear too: only with a number.
   */
  private static final Pattern NUMBERED_BOX =
      Pattern.compile(
          "(?<![A-Z0-9])(?:P ?O ?B|P ?O DRAWER|DRAWER|LOCKBOX|(?:FIRM )?CALLER(?: SERVICE)?|CALL BOX"
              + "|APARTADO(?: POSTAL)?|APDO(?: POSTAL)?) ?#? ?(?=[0-9])");

  private static final Pattern ONLY_A_BOX = Pattern.compile("BOX ?#? ?([0-9]+[A-Z]?)");
  private static final Pattern POST_OFFICE_PICKUP =
      Pattern.compile("(?:.* )?PO BOX(?: .*)?|(?:.* )?GENERAL DELIVERY(?: .*)?");
  private static final Pattern RURAL_ROUTE =
      Pattern.compile(
          "^(?:RURAL (?:ROUTE|RTE|RT)|RFD|R R|RR|ROUTE|RTE|RT) ?#? ?([0-9]+)(?: RFD)? BOX ?#? ?");
  private static final Pattern HIGHWAY_CONTRACT =
      Pattern.compile(
          "^(?:HIGHWAY CONTRACT(?: ROUTE)?|STAR ROUTE|H C|HC|HCR) ?#? ?([0-9]+) BOX ?#? ?");

  private Publication28() {}

  /** The address in standard form. */
  static PostalAddress standardised(PostalAddress typed) {
    return new PostalAddress(
        cut(deliveryLine(plain(typed.line1())), ShippingCheck.LINE_MAX),
        cut(deliveryLine(plain(typed.line2())), ShippingCheck.LINE_MAX),
        cut(plain(typed.city()), ShippingCheck.CITY_MAX),
        typed.state().toUpperCase(Locale.ROOT),
        ZipCode.parse(typed.zip()).map(ZipCode::toString).orElse(typed.zip()));
  }

  /** Whether a standardised line names a post office box or general delivery. */
  static boolean isPostOfficePickup(String standardised) {
    return POST_OFFICE_PICKUP.matcher(standardised).matches();
  }

  /**
   * Capital letters A to Z, digits and single spaces: accents fall off (PEÑA is PENA), apostrophes
   * and periods vanish (O'Brien is OBRIEN, N.W. is NW), other marks become a space, except where
   * they stand beside digits and mean something (112-10, 39.2, 1/2, #4). Empty when nothing of the
   * text can stand on a U.S. envelope.
   */
  static String plain(String text) {
    String marked = text.replace("¼", " 1/4").replace("½", " 1/2").replace("¾", " 3/4");
    String whole =
        Normalizer.normalize(marked, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toUpperCase(Locale.ROOT)
            .codePoints()
            .collect(
                StringBuilder::new,
                (letters, letter) -> {
                  String spelled = WHOLE_LETTERS.get(letter);
                  if (spelled == null) {
                    letters.appendCodePoint(letter);
                  } else {
                    letters.append(spelled);
                  }
                },
                StringBuilder::append)
            .toString();
    StringBuilder plain = new StringBuilder(whole.length());
    for (int at = 0; at < whole.length(); at++) {
      char letter = whole.charAt(at);
      if (isLetterOrDigit(letter) || meansSomething(whole, at)) {
        plain.append(letter);
      } else if (letter != '.' && letter != '\'' && letter != '’') {
        plain.append(' ');
      }
    }
    return plain.toString().strip().replaceAll(" {2,}", " ");
  }

  /**
   * Whether each letter has one of A to Z in its place. What was written in other letters would
   * leave a hole on the envelope: of "улица Ленина 5" the 5 would remain.
   */
  static boolean spells(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .allMatch(script -> script == UnicodeScript.LATIN || script == UnicodeScript.COMMON);
  }

  private static boolean meansSomething(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at == text.length() - 1 ? ' ' : text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '#' -> isLetterOrDigit(after) || (after == ' ' && at < text.length() - 2);
      case '.', '/' -> isDigit(before) && isDigit(after);
      case '-' ->
          isLetterOrDigit(before) && isLetterOrDigit(after) && (isDigit(before) || isDigit(after));
      default -> false;
    };
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isLetterOrDigit(char character) {
    return isDigit(character) || (character >= 'A' && character <= 'Z');
  }

  private static String deliveryLine(String plain) {
    if (ONLY_A_BOX.matcher(plain).matches()) {
      return ONLY_A_BOX.matcher(plain).replaceFirst("PO BOX $1");
    }
    String boxed = NAMED_BOX.matcher(plain).replaceFirst("PO BOX ").strip();
    boxed = NUMBERED_BOX.matcher(boxed).replaceFirst("PO BOX ");
    boxed = RURAL_ROUTE.matcher(boxed).replaceFirst("RR $1 BOX ");
    boxed = HIGHWAY_CONTRACT.matcher(boxed).replaceFirst("HC $1 BOX ");
    return abbreviated(boxed);
  }

  /** Abbreviates words where they have their postal meaning: 5 NORTH STREET keeps its name. */
  private static String abbreviated(String line) {
    List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
    if (words.get(0).equals("ATTENTION")) {
      words.set(0, "ATTN");
    }
    boolean numbered = isDigit((words.get(0) + " ").charAt(0));
    int street = numbered ? streetLength(words) : 0;
    for (int at = street; at < words.size(); at++) {
      words.set(at, UNITS.getOrDefault(words.get(at), words.get(at)));
    }
    if (street >= 3) {
      abbreviateStreet(words.subList(0, street));
    }
    return String.join(" ", words);
  }

  /** How many of the words are number and street, before apartment, suite or floor. */
  private static int streetLength(List<String> words) {
    for (int at = 2; at < words.size(); at++) {
      String word = words.get(at);
      if (UNITS.containsKey(word) || UNITS.containsValue(word) || word.startsWith("#")) {
        return at;
      }
    }
    return words.size();
  }

  private static void abbreviateStreet(List<String> street) {
    int last = street.size() - 1;
    int suffix = last;
    if (last >= 3 && isDirection(street.get(last)) && isSuffix(street.get(last - 1))) {
      street.set(last, DIRECTIONS.getOrDefault(street.get(last), street.get(last)));
      suffix = last - 1;
    }
    if (suffix >= 3 && DIRECTIONS.containsKey(street.get(1))) {
      street.set(1, DIRECTIONS.get(street.get(1)));
    }
    street.set(suffix, SUFFIXES.getOrDefault(street.get(suffix), street.get(suffix)));
  }

  private static boolean isSuffix(String word) {
    return SUFFIXES.containsKey(word) || SUFFIXES.containsValue(word);
  }

  private static boolean isDirection(String word) {
    return DIRECTIONS.containsKey(word) || DIRECTIONS.containsValue(word);
  }

  /** A ligature or an ampersand may make a line longer than what was typed; columns are not. */
  private static String cut(String line, int longest) {
    return line.length() <= longest ? line : line.substring(0, longest).strip();
  }

  private static Map<String, String> pairs(String list) {
    Map<String, String> pairs = new HashMap<>();
    for (String pair : list.split(", ?")) {
      String[] words = pair.strip().split(" ");
      pairs.put(words[0], words[1]);
    }
    return Map.copyOf(pairs);
  }
}
