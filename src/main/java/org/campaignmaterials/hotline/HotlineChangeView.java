package org.campaignmaterials.hotline;

import java.util.List;
import org.campaignmaterials.web.TypedForm;

/**
 * One change with what still has to be tried.
 *
 * @param editions how many editions would stop, or did
 * @param mayConfirm whether the reader could: another person than the one who proposed it
 * @param form holds what kept it from being confirmed
 */
public record HotlineChangeView(
    HotlineView.ChangeLine change,
    List<Needed> needed,
    int editions,
    boolean mayWork,
    boolean mayConfirm,
    TypedForm form) {

  /**
   * A test that must be there.
   *
   * @param what in words
   * @param found the newest one, in words; empty if there is none
   */
  public record Needed(String what, String found, boolean done, String logPath) {}

  /**
   * Whether it can still recall something, so that the page says how much: also when it is none.
   */
  public boolean wouldRecall() {
    return change.state().isOpen() && change.changeClass() == ChangeClass.DEAD_OR_WRONG;
  }

  public boolean isReady() {
    return needed.stream().allMatch(Needed::done);
  }
}
