/**
 * Work that nobody waits for: sending mail, reconciling, erasing on schedule. Each job is a row
 * with a lease, not a persistent timer of the server, so that two nodes need nothing but their
 * database to share the work, a killed process loses at most one chunk, and staff can read on one
 * page what ran when. See {@link org.campaignmaterials.jobs.Job}.
 */
package org.campaignmaterials.jobs;
