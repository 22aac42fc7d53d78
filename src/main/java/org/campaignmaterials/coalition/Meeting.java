package org.campaignmaterials.coalition;

/** A meeting of the coalition. */
public record Meeting(long id, MeetingFacts facts, Recorded recorded)
    implements CoalitionRecord<MeetingFacts> {}
