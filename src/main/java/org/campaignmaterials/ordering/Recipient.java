package org.campaignmaterials.ordering;

import org.campaignmaterials.shared.PostalAddress;

/**
 * Whom a parcel goes to: for its label, and for nothing else.
 *
 * @param organization empty when there is none; and when the address is confidential, because the
 *     name of a shelter beside its street tells where it is
 */
public record Recipient(String name, String organization, PostalAddress address) {}
