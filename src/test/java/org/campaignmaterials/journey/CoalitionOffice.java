package org.campaignmaterials.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.campaignmaterials.web.Texts;

/** A coalition's own pages, as its manager uses them: the roster, meetings and activities. */
final class CoalitionOffice {
  private final Tab tab;
  private final Page page;
  private final Texts t;
  private final String coalition;

  CoalitionOffice(Tab tab, String coalition) {
    this.tab = tab;
    this.coalition = coalition;
    page = tab.page();
    t = tab.texts();
  }

  /** Opens a part of the coalition's pages by its address: {@code members}. */
  CoalitionOffice open(String part) {
    tab.open("/coalition/" + coalition + "/" + part);
    return this;
  }

  CoalitionOffice newMember(String name, String sector, String since) {
    open("members/new");
    field("name").fill(name);
    field("sector").selectOption(sector);
    field("kind").selectOption("organization");
    field("joinedOn").fill(since);
    return press("coalition.members.add");
  }

  CoalitionOffice sinceWhen(String day) {
    field("joinedOn").fill(day);
    return press("coalition.members.add");
  }

  /** The page that a member opens by the link that its manager sends, with its path and query. */
  String linkForMember(String name) {
    open("members");
    follow(name);
    URI link = URI.create(page.locator("code.address").innerText());
    return link.getRawPath() + "?" + link.getRawQuery();
  }

  /** As a member does who opened the link: no account, one tap. */
  static void sayYes(Tab member, String link) {
    member.follow(link);
    Locator button =
        member
            .page()
            .getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                    .setName(member.texts().get("coalition.membership.yes")));
    member.go(button::click);
    assertThat(member.page().locator("main"))
        .containsText(member.texts().get("coalition.membership.thanks"));
  }

  /** Begins a meeting; those who came to the one before are ticked already. */
  CoalitionOffice newMeeting(String day) {
    open("meetings/new");
    field("heldOn").fill(day);
    return this;
  }

  CoalitionOffice taught(String topic) {
    return tick(t.get("coalition.topic." + topic));
  }

  CoalitionOffice saveMeeting() {
    return press("coalition.meetings.record");
  }

  CoalitionOffice newActivity(String title, String day, String method) {
    open("activities/new");
    field("title").fill(title);
    field("occurredOn").fill(day);
    field("method").selectOption(method);
    field("purpose").selectOption("both");
    field("type").selectOption("both");
    field("concerns").selectOption("general");
    return this;
  }

  /** By number and role, never by name. */
  CoalitionOffice reached(String people, String role, String sector, String organization) {
    Locator group =
        page.getByRole(
            AriaRole.GROUP,
            new Page.GetByRoleOptions().setName(t.get("coalition.activities.reached.line", 1)));
    group.getByLabel(t.get("coalition.field.people")).fill(people);
    group.getByLabel(t.get("coalition.field.role")).fill(role);
    group.getByLabel(t.get("coalition.field.sector")).selectOption(sector);
    group.getByLabel(t.get("coalition.field.organization")).fill(organization);
    return this;
  }

  CoalitionOffice gave(String limb) {
    return tick(t.get("coalition.limb." + limb));
  }

  CoalitionOffice saveActivity() {
    return press("coalition.activities.record");
  }

  /** The page says all of this somewhere. */
  CoalitionOffice shows(String... words) {
    for (String each : words) {
      assertThat(page.locator("main")).containsText(each);
    }
    return this;
  }

  /** The page answers with a sentence beside what is wrong. */
  CoalitionOffice isAsked(String sentence) {
    tab.hasAnswered(422);
    assertThat(page.locator(".error-summary")).containsText(sentence);
    return this;
  }

  private CoalitionOffice tick(String words) {
    page.locator(".usa-checkbox__label")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first()
        .click();
    return this;
  }

  private CoalitionOffice follow(String words) {
    Locator link =
        page.locator("main")
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words).setExact(true));
    tab.go(link::click);
    return this;
  }

  private CoalitionOffice press(String words) {
    Locator button =
        page.locator("main")
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(t.get(words)));
    tab.go(button::click);
    return this;
  }

  private Locator field(String name) {
    return page.locator("main")
        .getByLabel(
            t.get("coalition.field." + name), new Locator.GetByLabelOptions().setExact(false))
        .first();
  }
}
