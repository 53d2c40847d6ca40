/** Returns: one per organisation and collection, its content in revisions, every change of state through one table of moves. */
@NullMarked
package org.goldenthread.qualificationtracking.returns;

import org.jspecify.annotations.NullMarked;
