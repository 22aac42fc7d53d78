package org.campaignmaterials.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.EditionStatus;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.database.DuplicateKey;
import org.campaignmaterials.hotline.WrongFacts;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.stock.Availability;
import org.campaignmaterials.stock.AvailabilityWord;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Rate;
import org.campaignmaterials.web.RateLimited;
import org.campaignmaterials.web.TypedForm;

/**
 * "Tell me when it is back" and "tell me if this changes": a form with one field, and the page
 * behind the letter that it causes. Nothing happens to an address before its own reader has pressed
 * the button there; opening a link changes nothing, because mail programs open links too.
 */
@Controller
@RequestScoped
@Path("/tell-me")
@PermitAll
public class TellMePages {
  private static final String IF_IT_CHANGES = "if-it-changes";
  private static final String FORM = "storefront/tellMe.jte";
  private static final String DONE = "storefront/tellMeDone.jte";

  @Inject AskingToBeTold asking;
  @Inject WaitingReaders readers;
  @Inject ErasingReaders erasing;
  @Inject WrongFacts facts;
  @Inject Publications publications;
  @Inject ReadingRecalled recalled;
  @Inject CheckingKits kits;
  @Inject CheckingEditions checking;
  @Inject Availability availability;
  @Inject CurrentPage page;

  /** The form; what can be had now leads to its page instead. */
  @GET
  public Response form(@QueryParam("sku") String sku) {
    Edition edition = edition(sku);
    return isOut(edition)
        ? page.show(200, FORM, view(WaitingReader.Wish.BACK, edition, TypedForm.EMPTY))
        : page.goTo("/catalog/" + edition.sku().publication());
  }

  /** Answers alike, whatever is known of the address. */
  @POST
  @RateLimited(Rate.LETTERS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(@FormParam("sku") String sku, @FormParam("email") String email) {
    Edition edition = edition(sku);
    if (!isOut(edition)) {
      return page.goTo("/catalog/" + edition.sku().publication());
    }
    return ask(WaitingReader.Wish.BACK, edition, email);
  }

  /** The form of those who look after an edition on a wall; what is recalled already says so. */
  @GET
  @Path(IF_IT_CHANGES)
  public Response formIfItChanges(@QueryParam("mark") String mark) {
    Edition edition = marked(mark);
    return isLookedAfter(edition)
        ? page.show(200, FORM, view(WaitingReader.Wish.CHANGED, edition, TypedForm.EMPTY))
        : page.goTo(CheckPages.path(edition.sku().text()));
  }

  /** Answers alike, whatever is known of the address. */
  @POST
  @Path(IF_IT_CHANGES)
  @RateLimited(Rate.LETTERS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response askIfItChanges(@FormParam("mark") String mark, @FormParam("email") String email) {
    Edition edition = marked(mark);
    return isLookedAfter(edition)
        ? ask(WaitingReader.Wish.CHANGED, edition, email)
        : page.goTo(CheckPages.path(edition.sku().text()));
  }

  /** Whether it may hang somewhere and could change: what is recalled has changed already. */
  private boolean isLookedAfter(Edition edition) {
    boolean isAbout = edition.isPublished() || edition.status() == EditionStatus.SUPERSEDED;
    return isAbout && kits.recalledIn(edition).isEmpty();
  }

  private Response ask(WaitingReader.Wish wish, Edition edition, String email) {
    try {
      ask(wish, material(wish, edition), address(email));
      return page.goTo("/tell-me/asked");
    } catch (RuleViolations wrong) {
      page.answersForm(formPath(wish, edition));
      return page.show(
          422,
          FORM,
          view(wish, edition, new TypedForm(Map.of("email", Typed.trimmed(email)), wrong.all())));
    }
  }

  private static String material(WaitingReader.Wish wish, Edition edition) {
    return wish == WaitingReader.Wish.BACK ? edition.sku().open().text() : edition.sku().text();
  }

  private static String formPath(WaitingReader.Wish wish, Edition edition) {
    return wish == WaitingReader.Wish.BACK
        ? "/tell-me?sku=" + edition.sku().open()
        : "/tell-me/" + IF_IT_CHANGES + "?mark=" + edition.sku();
  }

  private Edition marked(String mark) {
    return publications.byMark(Typed.trimmed(mark)).orElseThrow(() -> new NotFound("publication"));
  }

  private void ask(WaitingReader.Wish wish, String material, EmailAddress address) {
    try {
      asking.ask(wish, material, address, page.language());
    } catch (RuntimeException failed) {
      if (!DuplicateKey.causes(failed)) {
        throw failed;
      }
      // The same was sent twice at once: the other one is as good.
    }
  }

  private static EmailAddress address(String typed) {
    Problems problems = new Problems();
    String line = Typed.line(problems, "email", typed, true, EmailAddress.MAX_LENGTH);
    problems.throwIfAny();
    return EmailAddress.parse(line).orElseThrow(() -> new RuleViolations("email", "email"));
  }

  @GET
  @Path("asked")
  public String asked() {
    return page.show(DONE, new DoneView("asked", WaitingReader.TO_CONFIRM.toDays()));
  }

  @GET
  @Path("erased")
  public String erased() {
    return page.show(DONE, new DoneView("erased", 0));
  }

  /** The page behind the letter's link. */
  @GET
  @Path("{number: [0-9]{1,18}}")
  public String link(@PathParam("number") String number, @QueryParam("key") String key) {
    WaitingReader reader = readers.openedBy(number, key);
    Edition edition = readers.editionOf(reader).orElseThrow(() -> new NotFound("publication"));
    return page.show(
        "storefront/tellMeLink.jte",
        new LinkView(
            edition.title(),
            edition.language(),
            "/tell-me/" + number,
            key,
            reader.isConfirmed(),
            words(reader.wish()),
            erasing.daysOf(reader.wish()),
            reader.wish() == WaitingReader.Wish.CHANGED
                    && (edition.isRecalled() || !kits.recalledIn(edition).isEmpty())
                ? Optional.of(checking.answer(edition))
                : Optional.empty(),
            facts.words(edition.sku(), page.texts()).orElse("")));
  }

  @POST
  @Path("{number: [0-9]{1,18}}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(
      @PathParam("number") String number,
      @FormParam("key") String key,
      @FormParam("answer") String answer) {
    if ("stop".equals(answer)) {
      asking.stop(number, key);
      return page.goTo("/tell-me/erased");
    }
    if ("yes".equals(answer)) {
      asking.confirm(number, key);
    }
    return page.goTo(readers.path(readers.openedBy(number, key)));
  }

  private Edition edition(String sku) {
    return publications
        .meant(sku)
        .filter(edition -> edition.isPublished() || recalled.isWhy(edition))
        .orElseThrow(() -> new NotFound("publication"));
  }

  private boolean isOut(Edition edition) {
    return !edition.isPublished() || availability.of(edition.sku()) == AvailabilityWord.OUT;
  }

  /** The beginning of the keys of the words of a wish. */
  private static String words(WaitingReader.Wish wish) {
    return wish == WaitingReader.Wish.BACK ? "storefront.tellMe" : "storefront.tellMeChanged";
  }

  private FormView view(WaitingReader.Wish wish, Edition edition, TypedForm form) {
    boolean back = wish == WaitingReader.Wish.BACK;
    return new FormView(
        form,
        words(wish),
        back ? "/tell-me" : "/tell-me/" + IF_IT_CHANGES,
        back ? "sku" : "mark",
        material(wish, edition),
        edition.title(),
        edition.language(),
        "/catalog/" + edition.sku().publication(),
        edition.isPublished() ? words(wish) + ".instead" : "storefront.tellMe.recalled",
        WaitingReader.TO_CONFIRM.toDays(),
        erasing.daysOf(wish));
  }

  /**
   * The form.
   *
   * @param words names the sentences of the wish
   * @param path where it is sent
   * @param field the name under which the material is sent
   * @param material as it stands in addresses
   * @param publication the address of its page
   * @param instead key of what its reader can do besides
   * @param daysToConfirm after which an address without an answer is erased
   * @param waitingDays after which any is
   */
  public record FormView(
      TypedForm form,
      String words,
      String path,
      String field,
      String material,
      String title,
      String titleLanguage,
      String publication,
      String instead,
      long daysToConfirm,
      int waitingDays) {}

  /**
   * What the letter's link opens.
   *
   * @param path where the buttons are sent
   * @param words names the sentences of the wish
   * @param changed what to say at once, because nobody waits for a letter to hear that it changed
   *     before the wish was confirmed; empty while the edition is right
   * @param wrong which number on it is wrong; empty when something else is, or nothing
   */
  public record LinkView(
      String title,
      String titleLanguage,
      String path,
      String key,
      boolean confirmed,
      String words,
      int waitingDays,
      Optional<CheckAnswer> changed,
      String wrong) {}

  /**
   * That something was done, the same for everybody.
   *
   * @param what names the sentences
   */
  public record DoneView(String what, long days) {}
}
