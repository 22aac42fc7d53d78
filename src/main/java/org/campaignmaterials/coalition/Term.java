package org.campaignmaterials.coalition;

/** A term of office. A manager in post every day is several of these, one after the other. */
public record Term(long id, TermFacts facts, Recorded recorded)
    implements CoalitionRecord<TermFacts> {}
