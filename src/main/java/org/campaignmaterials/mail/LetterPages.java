package org.campaignmaterials.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.Visitor;

/** The letters that did not arrive: which, why, and the button that has them sent once more. */
@Controller
@RequestScoped
@Path("/campaign/letters")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class LetterPages {
  private static final String PATH = "/campaign/letters";

  /** More of one sort is one story: the mail server's, not the letters'. */
  private static final int MOST = 100;

  @Inject private LetterHistory history;
  @Inject private SendingAgain sendingAgain;
  @Inject private MailSettings settings;
  @Inject private CurrentPage page;
  @Inject private Visitor visitor;
  @Inject private Clock clock;

  @GET
  public String list() {
    Texts t = page.texts();
    return page.show(
        "mail/letters.jte",
        new LettersView(
            settings.host(),
            history.standstill().map(trouble -> t.get(trouble.messageKey())),
            history.count(LetterState.WAITING),
            history.sentSince(clock.instant().minus(Duration.ofDays(1))),
            history.count(LetterState.DEAD),
            history.in(LetterState.DEAD, MOST, t),
            history.in(LetterState.RETURNED, MOST, t),
            history.triedInVain(MOST, t),
            visitor.holds(Roles.STAFF)));
  }

  @POST
  @Path("{letter: [0-9]{1,18}}/again")
  @RolesAllowed(Roles.STAFF)
  public Response again(@PathParam("letter") long number) {
    return sendingAgain.one(number)
        ? page.goTo(PATH, "mail.letters.again.done")
        : page.goTo(PATH, "mail.letters.again.late");
  }

  @POST
  @Path("again")
  @RolesAllowed(Roles.STAFF)
  public Response allAgain() {
    return page.goTo(PATH, "mail.letters.again.all.done", sendingAgain.allGivenUp());
  }

  /**
   * How mail stands.
   *
   * @param host the mail server; empty where letters are files
   * @param standstill why no letter leaves at present, in words
   * @param waiting how many have not left yet
   * @param sent how many left within the last day
   * @param givenUp how many there are; the list has the newest
   * @param maySendAgain whether this reader may; an auditor reads only
   */
  public record LettersView(
      Optional<String> host,
      Optional<String> standstill,
      long waiting,
      long sent,
      long givenUp,
      List<LetterLine> dead,
      List<LetterLine> returned,
      List<LetterLine> inVain,
      boolean maySendAgain) {}
}
