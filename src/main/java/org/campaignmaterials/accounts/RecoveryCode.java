package org.campaignmaterials.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.campaignmaterials.shared.Secrets;

/**
 * What lets somebody in who has lost their phone, once. Sixteen letters and digits (80 random bits)
 * that nobody confuses; the row knows only the hash, and is deleted when the code is used.
 */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int IN_GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id
  @Column(name = "code_hash")
  private String hash;

  private long account;

  protected RecoveryCode() {}

  RecoveryCode(long account, String code) {
    this.hash = hash(account, code);
    this.account = account;
  }

  /** A new code as it is shown: {@code abcd-efgh-jkmn-pqrs}. */
  static String newCode() {
    return IntStream.range(0, GROUPS)
        .mapToObj(
            group ->
                RANDOM
                    .ints(IN_GROUP, 0, ALPHABET.length())
                    .mapToObj(at -> ALPHABET.substring(at, at + 1))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("-"));
  }

  /** The hash under which a typed code is kept, however its groups are written. */
  static String hash(long account, String typed) {
    String plain = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    return Secrets.sha256(account + ":" + plain);
  }

  /** Whether a typed text is as long as a code: what is shorter is one of the app's. */
  static boolean isLike(String typed) {
    return typed.replaceAll("[\\s-]", "").length() == GROUPS * IN_GROUP;
  }
}
