package org.campaignmaterials.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.TypedForm;

/**
 * The page on which an app learns the secret: a picture for its camera, and the same as text for
 * whoever has none or can't see it. The secret travels with the form, sealed for this account, so
 * that nothing is kept of those who don't finish.
 */
@RequestScoped
class SharingSecrets {
  private static final int GROUP = 4;

  @Inject private SecondFactors factors;
  @Inject private Sealed sealed;
  @Inject private Site site;
  @Inject private CurrentPage page;

  /** With a new secret. */
  SetUpView begin(Account account, SetUpView.Way way) {
    return view(account, factors.newSecret(), way, TypedForm.EMPTY);
  }

  /** Once more, with the secret that the app may have learnt already. */
  SetUpView again(Account account, String sent, SetUpView.Way way, List<RuleViolation> problems) {
    byte[] secret =
        sealed
            .open(Typed.trimmed(sent), SecondFactors.subject(account.id()))
            .orElseGet(factors::newSecret);
    return view(account, secret, way, new TypedForm(Map.of(), problems));
  }

  /** The same after too many tries. */
  Response tooMany(
      Account account,
      String sent,
      SetUpView.Way way,
      TooManyTries e,
      String template,
      RuleViolation wait) {
    return Response.fromResponse(page.show(429, template, again(account, sent, way, List.of(wait))))
        .header("Retry-After", e.againInSeconds())
        .build();
  }

  private SetUpView view(Account account, byte[] secret, SetUpView.Way way, TypedForm form) {
    String text = Base32.write(secret);
    return new SetUpView(
        form,
        way,
        sealed.seal(secret, SecondFactors.subject(account.id())),
        QrCode.of(address(account, text)),
        text.replaceAll("(.{" + GROUP + "})(?!$)", "$1 "),
        account.email(),
        factors.isRequiredOf(account.roles()));
  }

  /** What apps read: https://github.com/google/google-authenticator/wiki/Key-Uri-Format. */
  private String address(Account account, String secret) {
    String issuer = encoded(site.campaign());
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=%d"
        .formatted(issuer, encoded(account.email()), secret, issuer, Totp.STEP_SECONDS);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
