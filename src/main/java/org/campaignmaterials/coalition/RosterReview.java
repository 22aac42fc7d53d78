package org.campaignmaterials.coalition;

import java.time.LocalDate;

/** Somebody went through the list of members and found it right. */
public record RosterReview(long id, LocalDate reviewedOn, Recorded recorded) {}
