/**
 * What the product costs, beside what the same work costs without it: orders beside plain JDBC,
 * pages beside plain files, the start beside a bare server, a million orders beside a thousand.
 * Reference and product take turns in one run, because a figure alone says more about the machine
 * than about us. Run by {@code mvn -Pbench}, never by {@code mvn verify}; see
 * src/docs/performance.md.
 */
package org.campaignmaterials.bench;
