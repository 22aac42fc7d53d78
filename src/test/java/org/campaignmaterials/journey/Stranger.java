package org.campaignmaterials.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;

/**
 * Somebody who tries doors that are another's, at addresses that were overheard or guessed, to read
 * and to write.
 *
 * @param who as a failure names them
 * @param refusals the statuses that mean that the door is closed
 */
record Stranger(String who, HttpCalls calls, Set<Integer> refusals) {

  /** What was not refused, with the answer that came. */
  List<String> getsInto(Set<String> addresses, Set<String> forms) {
    List<String> open = new ArrayList<>();
    for (String address : addresses) {
      note(open, "GET " + address, calls.get(address.substring(1)));
    }
    for (String form : forms) {
      note(open, "POST " + form, calls.post(form.substring(1), Map.of()));
    }
    return open;
  }

  private void note(List<String> open, String call, Answer answer) {
    boolean toSignIn = answer.status() == 303 && answer.location().contains("sign-in");
    if (!toSignIn && !refusals.contains(answer.status())) {
      open.add("%s: %s: %d".formatted(who, call, answer.status()));
    }
  }

  /** Those addresses that are below a coalition's, by page and by call. */
  static Set<String> ofCoalition(String number, Set<String> addresses) {
    Set<String> own = new TreeSet<>();
    for (String address : addresses) {
      if (address.matches("(/es)?(/coalition|/api/v1/coalitions)/" + number + "([/?].*)?")) {
        own.add(address);
      }
    }
    return own;
  }

  /** Those at which the warehouse and the campaign work: queues, orders, papers. */
  static Set<String> ofStaff(Set<String> addresses) {
    Set<String> own = new TreeSet<>();
    for (String address : addresses) {
      if (address.matches("(/es)?/(warehouse|campaign)([/?].*)?")) {
        own.add(address);
      }
    }
    return own;
  }

  /** The same doors in another's house, as somebody guesses them. */
  static Set<String> guessed(String number, String other, Set<String> addresses) {
    Set<String> guessed = new TreeSet<>();
    addresses.forEach(address -> guessed.add(address.replace(number, other)));
    return guessed;
  }
}
