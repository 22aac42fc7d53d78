package org.campaignmaterials.coalition;

/**
 * What every record of a coalition has.
 *
 * @param <F> what it says
 */
interface CoalitionRecord<F> {
  /** The number that names it among all records. */
  long id();

  F facts();

  Recorded recorded();
}
