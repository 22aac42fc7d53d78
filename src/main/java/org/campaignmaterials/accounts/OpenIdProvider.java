package org.campaignmaterials.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.Site;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The organization's own sign-in, by OpenID Connect's authorization code flow with PKCE. Asks where
 * it is (discovery), sends readers there, and takes its signed answer in. See ADR 0027.
 */
@ApplicationScoped
class OpenIdProvider {
  static final String RETURN_PATH = "/sign-in/provider/return";

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration KNOWN_FOR = Duration.ofHours(1);
  private static final int MOST_BYTES = 200_000;

  /** How far the provider's clock may differ. */
  private static final Duration SKEW = Duration.ofMinutes(1);

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  @Inject private Site site;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "app.oidc.issuer")
  private Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "app.oidc.clientId")
  private Optional<String> clientId;

  @Inject
  @ConfigProperty(name = "app.oidc.clientSecret")
  private Optional<String> clientSecret;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private Known known;

  /** What discovery said, and the keys under which answers are signed. */
  private record Known(
      URI authorization, URI token, JWKSource<SecurityContext> keys, Instant until) {}

  /** Whether there is one. */
  boolean isOffered() {
    return issuer.filter(address -> !address.isBlank()).isPresent()
        && clientId.filter(id -> !id.isBlank()).isPresent();
  }

  /** Where the reader is sent. */
  URI authorizationAddress(PendingProviderSignIn pending) throws ProviderTrouble {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", clientId.orElseThrow());
    query.put("redirect_uri", returnAddress());
    query.put("scope", "openid email");
    query.put("state", pending.state());
    query.put("nonce", pending.nonce());
    query.put("code_challenge", pending.challenge());
    query.put("code_challenge_method", "S256");
    URI page = known().authorization();
    return URI.create(page + (page.getRawQuery() == null ? "?" : "&") + encoded(query));
  }

  /** Takes the answer in that the reader brought. */
  ProviderClaims claims(PendingProviderSignIn pending, String code) throws ProviderTrouble {
    Known provider = known();
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", returnAddress());
    form.put("client_id", clientId.orElseThrow());
    form.put("code_verifier", pending.verifier());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(provider.token())
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(encoded(form)));
    clientSecret
        .filter(secret -> !secret.isBlank())
        .ifPresent(secret -> request.header("Authorization", basic(secret)));
    JsonObject answer = json(request.build());
    return checked(provider, answer.getString("id_token", ""), pending.nonce());
  }

  private ProviderClaims checked(Known provider, String token, String nonce)
      throws ProviderTrouble {
    try {
      DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
      processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, provider.keys()));
      processor.setJWTClaimsSetVerifier((claims, unused) -> {});
      JWTClaimsSet claims = processor.process(token, null);
      check(claims, nonce);
      Optional<EmailAddress> email =
          Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))
              ? Optional.ofNullable(claims.getStringClaim("email")).flatMap(EmailAddress::parse)
              : Optional.empty();
      List<String> methods = claims.getStringListClaim("amr");
      return new ProviderClaims(
          claims.getIssuer(),
          claims.getSubject(),
          email,
          methods != null && methods.contains("mfa"));
    } catch (ParseException | BadJOSEException e) {
      throw ProviderTrouble.untrusted(String.valueOf(e.getMessage()));
    } catch (JOSEException e) {
      throw ProviderTrouble.away(e);
    }
  }

  /** As OpenID Connect Core, 3.1.3.7, wants an ID token to be. */
  private void check(JWTClaimsSet claims, String nonce) throws ProviderTrouble, ParseException {
    String ours = clientId.orElseThrow();
    Date until = claims.getExpirationTime();
    boolean isForUs =
        claims.getAudience().contains(ours)
            && (claims.getAudience().size() == 1 || ours.equals(claims.getStringClaim("azp")));
    boolean isCurrent = until != null && until.toInstant().plus(SKEW).isAfter(clock.instant());
    boolean isFresh =
        claims.getIssueTime() == null
            || !claims.getIssueTime().toInstant().minus(SKEW).isAfter(clock.instant());
    if (!issuer.orElseThrow().equals(claims.getIssuer())) {
      throw ProviderTrouble.untrusted("another issuer");
    }
    if (!isForUs) {
      throw ProviderTrouble.untrusted("another audience");
    }
    if (!isCurrent || !isFresh) {
      throw ProviderTrouble.untrusted("not of this time");
    }
    if (!Secrets.same(nonce, claims.getStringClaim("nonce"))) {
      throw ProviderTrouble.untrusted("another nonce");
    }
    if (claims.getSubject() == null || claims.getSubject().isBlank()) {
      throw ProviderTrouble.untrusted("no subject");
    }
  }

  /** Whether an answer that names its issuer (RFC 9207) comes from ours. */
  boolean isOurs(String answeringIssuer) {
    return answeringIssuer == null || answeringIssuer.equals(issuer.orElseThrow());
  }

  private synchronized Known known() throws ProviderTrouble {
    if (known == null || !known.until().isAfter(clock.instant())) {
      known = discover();
    }
    return known;
  }

  private Known discover() throws ProviderTrouble {
    URI address = URI.create(issuer.orElseThrow() + "/.well-known/openid-configuration");
    JsonObject said = json(HttpRequest.newBuilder(address).timeout(PATIENCE).build());
    if (!issuer.orElseThrow().equals(said.getString("issuer", ""))) {
      throw ProviderTrouble.untrusted("discovery names another issuer");
    }
    try {
      int patience = (int) PATIENCE.toMillis();
      JWKSource<SecurityContext> keys =
          JWKSourceBuilder.create(
                  address(said, "jwks_uri").toURL(),
                  new DefaultResourceRetriever(patience, patience, MOST_BYTES) {
                    @Override
                    protected HttpURLConnection openHTTPConnection(URL address) throws IOException {
                      HttpURLConnection connection = super.openHTTPConnection(address);
                      connection.setInstanceFollowRedirects(false);
                      return connection;
                    }
                  })
              .build();
      return new Known(
          address(said, "authorization_endpoint"),
          address(said, "token_endpoint"),
          keys,
          clock.instant().plus(KNOWN_FOR));
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw ProviderTrouble.untrusted("discovery names no addresses");
    }
  }

  private static URI address(JsonObject said, String name) {
    String address = said.getString(name, "");
    if (address.isEmpty()) {
      throw new IllegalArgumentException("No " + name);
    }
    return URI.create(address);
  }

  private JsonObject json(HttpRequest request) throws ProviderTrouble {
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 500) {
        throw ProviderTrouble.away(new IOException("Status " + answer.statusCode()));
      }
      if (answer.statusCode() != 200 || answer.body().length() > MOST_BYTES) {
        throw ProviderTrouble.untrusted("status " + answer.statusCode());
      }
      try (var reader = Json.createReader(new StringReader(answer.body()))) {
        return reader.readObject();
      }
    } catch (JsonException e) {
      throw ProviderTrouble.untrusted("not JSON");
    } catch (IOException e) {
      throw ProviderTrouble.away(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ProviderTrouble.away(e);
    }
  }

  private String returnAddress() {
    return site.url() + RETURN_PATH;
  }

  private String basic(String secret) {
    String pair = encoded(clientId.orElseThrow()) + ":" + encoded(secret);
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
