package org.campaignmaterials.coalition;

/** Something that the coalition did: a training, a table at a fair, a visit. */
public record Activity(long id, ActivityFacts facts, Recorded recorded)
    implements CoalitionRecord<ActivityFacts> {}
