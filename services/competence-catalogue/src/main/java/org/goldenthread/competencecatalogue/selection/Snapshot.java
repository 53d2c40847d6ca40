package org.goldenthread.competencecatalogue.selection;

import java.time.Instant;
import org.goldenthread.competencecatalogue.selection.ranking.CatalogueIndex;

/**
 * The index of one moment.
 *
 * @param stamp of the catalogue that it was made of
 * @param madeAt when it was read
 */
record Snapshot(String stamp, Instant madeAt, CatalogueIndex index) {}
