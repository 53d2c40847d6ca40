package org.goldenthread.competencecatalogue.frameworks.csv;

/**
 * What a file came to, or would come to.
 *
 * @param rows of the file, without the header
 * @param replaced whose meaning changed: others with new identifiers took their place
 * @param removed what the file leaves out, in the mode replace
 * @param dryRun whether nothing was changed, because nothing was to be
 */
record CompetenceFileResponse(
        int rows, int added, int changed, int replaced, int removed, int unchanged, boolean dryRun) {}
