/** Long work as leased rows: any replica takes one, a crashed one's is taken over, a caller can watch or cancel. */
@NullMarked
package org.goldenthread.qualificationtracking.jobs;

import org.jspecify.annotations.NullMarked;
