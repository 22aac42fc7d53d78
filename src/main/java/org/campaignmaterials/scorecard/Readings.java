package org.campaignmaterials.scorecard;

/**
 * Where the text gives a word, the number that we read for it. They are settings ({@code
 * app.standards.*}) and part of the records of a scorecard, so that a changed setting changes no
 * figure of a frozen report. Two stand in the text itself and are named so: 10 members, and one
 * meeting in each quarter.
 *
 * @param members "at least 10 members": the text
 * @param sectors "several of these sectors"
 * @param parties "distinct parties": as many parent organizations at least
 * @param meetingOrganizations from how many member organizations on a meeting, and the
 *     participation of members, counts
 * @param reviewDays "maintaining a list of current members": reviewed within so many days
 * @param trainingMonths within how many months the training of members must have covered all topics
 * @param lateDays recorded more than so many days after it occurred, an entry is marked late
 * @param fewActivities below so many activities the plain fraction is shown instead of percent
 * @param attentionPercent a share above this draws attention to one organization
 */
public record Readings(
    int members,
    int sectors,
    int parties,
    int meetingOrganizations,
    int reviewDays,
    int trainingMonths,
    int lateDays,
    int fewActivities,
    int attentionPercent) {}
