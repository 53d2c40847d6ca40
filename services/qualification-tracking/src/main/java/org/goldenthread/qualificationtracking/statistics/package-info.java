/** Statistics on managers' qualifications, a projection of signed-off returns, protected before anyone sees them. */
@NullMarked
package org.goldenthread.qualificationtracking.statistics;

import org.jspecify.annotations.NullMarked;
