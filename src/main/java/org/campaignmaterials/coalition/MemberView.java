package org.campaignmaterials.coalition;

import java.util.Optional;

/**
 * A member's page: what is written of it, and what else can be done.
 *
 * @param member empty for a new one
 * @param link by which the member can say for itself that it is one
 */
public record MemberView(RecordFormView form, Optional<Member> member, String link) {}
