package org.campaignmaterials.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.campaignmaterials.web.CurrentPage;

/** Opens the door, for the device from which this request comes. */
@RequestScoped
class LettingIn {
  @Inject private SignIns signIns;
  @Inject private SecondFactors factors;
  @Inject private SessionCookie cookie;
  @Inject private KnownDevices devices;
  @Inject private CurrentUser user;
  @Inject private CurrentPage page;
  @Inject private HttpServletRequest request;

  /**
   * The password was right: leads on to where the person wanted to go, or first to what the account
   * owes beside it.
   *
   * @param next a path of this site, if one was asked for
   */
  Response afterPassword(Account account, String next) {
    SignInStage stage = factors.stageAfterPassword(account);
    if (stage == SignInStage.WHOLE) {
      return wholly(account, next);
    }
    URI owed =
        UriBuilder.fromPath(page.texts().path(stage.path()))
            .queryParam("next", "{next}")
            .build(LocalPath.parse(next).orElse(""));
    return Response.seeOther(owed).cookie(sessionCookie(account, stage)).build();
  }

  /** Nothing is owed any more. */
  Response wholly(Account account, String next) {
    return Response.seeOther(URI.create(page.texts().path(pathFor(account, next))))
        .cookie(wholeCookies(account))
        .build();
  }

  /** Where the person goes on. */
  static String pathFor(Account account, String next) {
    return LocalPath.parse(next).orElseGet(() -> Place.deskOf(account.roles()));
  }

  /** Begins the sign-in and makes the device a known one. */
  NewCookie[] wholeCookies(Account account) {
    return new NewCookie[] {
      sessionCookie(account, SignInStage.WHOLE), devices.remember(account.id(), request)
    };
  }

  /** Each stage has a token of its own: one that was overheard before is worth nothing after. */
  private NewCookie sessionCookie(Account account, SignInStage stage) {
    user.begun().ifPresent(session -> signIns.end(session.account(), session.id()));
    String device = Device.of(request.getHeader("User-Agent"));
    return cookie.with(signIns.begin(account.id(), device, stage));
  }
}
