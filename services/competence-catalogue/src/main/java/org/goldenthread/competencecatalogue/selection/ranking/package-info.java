/**
 * Ranks competences for the lines of a job description: an index in memory and no server, so that it can be judged and timed by itself.
 * The decision and its figures: docs/adr/0009-selection-by-words-and-concepts.md.
 */
@NullMarked
package org.goldenthread.competencecatalogue.selection.ranking;

import org.jspecify.annotations.NullMarked;
