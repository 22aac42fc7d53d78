package org.campaignmaterials.durability;

import java.util.List;

/**
 * What came of one story.
 *
 * @param name what was done to the servers
 * @param trials how often
 * @param comparison of what was answered with what is there
 * @param seen what people saw meanwhile, and how long it took until all went on
 */
record Story(String name, int trials, Comparison comparison, List<String> seen) {}
