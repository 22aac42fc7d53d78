package org.campaignmaterials.coalition;

/** A text of the coalition about itself or its place. A newer one does not replace the older. */
public record Statement(long id, StatementFacts facts, Recorded recorded)
    implements CoalitionRecord<StatementFacts> {}
