package org.campaignmaterials.coalition;

/**
 * The page on which a member says that it is one.
 *
 * @param member its name
 * @param coalition the coalition's name
 * @param key sent back by the button
 * @param said whether it has just said so
 * @param signedIn whether somebody with an account reads, who can't say it for the member
 */
public record MembershipView(
    long id, String member, String coalition, String key, boolean said, boolean signedIn) {}
