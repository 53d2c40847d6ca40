package org.goldenthread.competencecatalogue.qualifications.files;

/**
 * What became of a file, or would become of it.
 *
 * @param dryRun whether nothing was stored
 */
public record LoadResponse(boolean dryRun, int rows, int added, int changed, int unchanged) {}
