package org.campaignmaterials.catalog;

/**
 * Whom publications are written for, for example health care.
 *
 * @param code the word in addresses and JSON, like health_care
 * @param invitation one sentence to that audience, like "You may be able to speak with a patient
 *     alone."
 */
public record Audience(String code, Words name, Words invitation) {}
