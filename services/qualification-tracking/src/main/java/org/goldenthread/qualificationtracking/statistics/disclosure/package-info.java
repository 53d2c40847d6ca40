/**
 * Disclosure control for tables of counts: decides which cells to hide so that no count of a few people can be read, worked out or narrowed
 * down from what is printed. A {@link org.goldenthread.qualificationtracking.statistics.disclosure.CellSystem} holds a table with everything
 * a reader knows about it, {@link org.goldenthread.qualificationtracking.statistics.disclosure.Protection} says what may be printed. How it is
 * found: {@code Publication}; what makes it safe: {@code Witnesses}, checked by {@code Proof}. Plain Java; knows nothing of the service.
 */
@NullMarked
package org.goldenthread.qualificationtracking.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
