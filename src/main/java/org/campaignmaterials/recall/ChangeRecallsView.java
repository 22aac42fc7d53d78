package org.campaignmaterials.recall;

import java.time.ZonedDateTime;
import java.util.List;
import org.campaignmaterials.web.TypedForm;

/**
 * All that one change of the hotline's facts recalled.
 *
 * @param change its number
 * @param wrong what is wrong on the editions, in as many sentences as there are kinds of it
 * @param ends pieces by outcome, in their order
 */
public record ChangeRecallsView(
    TypedForm form,
    boolean mayWork,
    String change,
    List<String> wrong,
    ZonedDateTime openedAt,
    int recalls,
    int pieces,
    List<Integer> ends,
    int open,
    RecallMessagesView messages,
    RecallListView.Rows rows) {}
