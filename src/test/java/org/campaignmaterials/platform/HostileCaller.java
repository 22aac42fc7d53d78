package org.campaignmaterials.platform;

import java.util.Set;

/**
 * Who sends hostile requests.
 *
 * @param authorization the header of the name; empty for a stranger
 * @param formToken what the forms of this person carry
 * @param secrets what must not come back to this person
 */
record HostileCaller(String name, String authorization, String formToken, Set<String> secrets) {}
