/**
 * The local coalitions: groups that carry the campaign into their communities. The agency
 * <em>recognizes</em> a coalition, at its own discretion; nothing here says that one is certified,
 * because the standards are guidance and nobody is.
 *
 * <p>Here stands who they are, which of them the public may find, and what they write down about
 * themselves: roster, offices, meetings, activities, papers. A record is a {@code …Facts} value,
 * read from a form or from JSON by the same rules, in a row that is corrected or withdrawn and
 * never removed. What the records show is said by {@code scorecard}, which reads {@link
 * org.campaignmaterials.coalition.CoalitionRecords}.
 *
 * <p>The public sees a number, a name and a place. People are named on the roster and in offices
 * only, without any address; those whom an activity reached are counted by role. Who manages a
 * coalition is known to accounts.
 */
package org.campaignmaterials.coalition;
