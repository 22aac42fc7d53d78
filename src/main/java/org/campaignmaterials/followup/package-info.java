/**
 * What became of the materials, by the word of those who got them. A month after an order arrived
 * its requester, who agreed to it, gets one letter with three links; whoever answers confirms as
 * the recipient. Above the warehouse's stock and orders' lives, it changes neither: it keeps the
 * answer by the order's number and tells others with {@link
 * org.campaignmaterials.followup.FollowUpAnswered}.
 */
package org.campaignmaterials.followup;
