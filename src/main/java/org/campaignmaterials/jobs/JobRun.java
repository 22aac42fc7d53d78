package org.campaignmaterials.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * What a chunk knows of the run it belongs to.
 *
 * @param startedAt when the first chunk of this run began
 * @param resumeFrom what the chunk before this one left behind; empty at the beginning of a run
 * @param done how much of the work the chunks before this one did, in the job's own unit
 */
public record JobRun(Instant startedAt, Optional<String> resumeFrom, long done) {}
