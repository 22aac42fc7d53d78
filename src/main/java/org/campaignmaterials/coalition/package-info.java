/**
 * The local coalitions: groups that carry the campaign into their communities. The agency
 * <em>recognizes</em> a coalition, at its own discretion; nothing here says that one is certified,
 * because the standards are guidance and nobody is. Their roster, meetings and activities come
 * later; what stands here is who they are and which of them the public may find.
 *
 * <p>The public sees a number, a name and a place. Who manages a coalition is known to accounts
 * only.
 */
package org.campaignmaterials.coalition;
