package org.campaignmaterials.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.accounts.CurrentUser.Way;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;

/** Lines of the trail as somebody reads them. */
@RequestScoped
class AuditWords {
  private static final Pattern ACCOUNT = Pattern.compile("account ([0-9]{1,18})");
  private static final Pattern ORDER = Pattern.compile("order (RRO-[0-9]{4}-[0-9]{1,9})");
  private static final Pattern COALITION = Pattern.compile("coalition (C-[0-9]{1,10})( .*)?");

  @Inject private Accounts accounts;
  @Inject private CurrentPage page;
  @Inject private Clock clock;

  AuditPages.Line line(AuditLine line) {
    Texts t = page.texts();
    return new AuditPages.Line(
        line.id(),
        line.recordedAt().atZone(clock.getZone()),
        line.account().map(this::account).orElseGet(() -> way(line.way())),
        AuditedAction.inWords(line.action(), t),
        subject(line.subject()),
        AuditedState.inWords(line.before(), t),
        AuditedState.inWords(line.after(), t));
  }

  AuditPages.LineView view(AuditLine line) {
    return new AuditPages.LineView(
        line(line),
        way(line.way()),
        line.action(),
        AuditQuery.of(List.of(), Map.of(), "subject", line.subject()),
        place(line.subject()),
        AuditedState.fields(line.before(), line.after(), page.texts()));
  }

  private String way(Way way) {
    return page.texts().get("audit.way." + way.code());
  }

  private String account(long id) {
    return page.texts().get("audit.account", String.valueOf(id), accounts.nameOf(id).orElse(""));
  }

  /** An account is known by its name; orders and materials by their numbers. */
  private String subject(String recorded) {
    Matcher account = ACCOUNT.matcher(recorded);
    return account.matches()
        ? page.texts()
            .get(
                "audit.subject.account",
                account.group(1),
                accounts.nameOf(Long.parseLong(account.group(1))).orElse(""))
        : AuditedState.subjectInWords(recorded, page.texts());
  }

  /** Where every reader of the trail may go; the page of accounts is closed to campaign staff. */
  private static String place(String recorded) {
    Matcher order = ORDER.matcher(recorded);
    if (order.matches()) {
      return "/campaign/orders/" + order.group(1);
    }
    Matcher coalition = COALITION.matcher(recorded);
    if (coalition.matches()) {
      return "/campaign/coalitions/" + coalition.group(1);
    }
    return "";
  }
}
