/**
 * What a coalition's records show under the eight General Standards, and how it is known.
 *
 * <p>The decision that makes this a package of its own: a scorecard is a pure function. {@link
 * org.campaignmaterials.scorecard.Records} holds everything that it looks at, as ids, codes, dates
 * and quantities, without a name; {@link org.campaignmaterials.scorecard.Scorecard} computes
 * findings from it and from nothing else. So the same records give the same figures for ever,
 * whatever is recorded later, and a frozen report needs to keep nothing but its records.
 *
 * <p>Findings are worded with care, because the standards are guidance and HHS "exercises full
 * discretion". Only standards 1 and 6 hold numbers, and only they read <em>shown</em> or <em>not
 * recorded yet</em>. The others read <em>recorded</em>, with their figures, until a named person
 * judges them; a judgement stands beside the figures and changes none. There is no total, no rank,
 * and no word that says that somebody failed.
 */
package org.campaignmaterials.scorecard;
