/**
 * Disclosure control for tables of counts: decides which printed cells to hide so that no count of a few people can be read, worked out or
 * narrowed down. A {@link org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem} holds a table with everything a reader
 * knows about it, {@link org.goldenthread.qualificationtracking.statistics.disclosure.Protection} the pattern to hide, and
 * {@link org.goldenthread.qualificationtracking.statistics.disclosure.Audit} judges any pattern. Plain Java; knows nothing of the service.
 */
@NullMarked
package org.goldenthread.qualificationtracking.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
