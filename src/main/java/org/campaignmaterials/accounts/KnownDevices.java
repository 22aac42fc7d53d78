package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.AppSecret;
import org.campaignmaterials.web.SiteCookies;

/**
 * Knows again a device on which somebody signed in before, by a cookie that says for which accounts
 * that was. It opens nothing: it only keeps what strangers try with the account from being held
 * against its person. The marks in it are signed, and name no account to whoever reads them.
 */
@ApplicationScoped
class KnownDevices {
  private static final String NAME = "device";
  private static final Duration LIFE = Duration.ofDays(180);

  @Inject private SiteCookies cookies;
  @Inject private AppSecret secret;

  /** The device's own name, if somebody signed in to this account on it. */
  Optional<String> knownFor(long account, HttpServletRequest request) {
    return sent(request)
        .filter(marks -> marks.has(mark(marks.device(), account)))
        .map(DeviceMarks::device);
  }

  /** The cookie by which this device is known from now on. */
  NewCookie remember(long account, HttpServletRequest request) {
    DeviceMarks marks = sent(request).orElseGet(() -> DeviceMarks.of(Secrets.newToken()));
    String written = marks.with(mark(marks.device(), account)).written();
    return cookies.with(NAME, written).maxAge((int) LIFE.toSeconds()).build();
  }

  private Optional<DeviceMarks> sent(HttpServletRequest request) {
    return cookies.in(request, NAME).flatMap(DeviceMarks::read);
  }

  private String mark(String device, long account) {
    return secret.keyed("device", device + ":" + account);
  }
}
