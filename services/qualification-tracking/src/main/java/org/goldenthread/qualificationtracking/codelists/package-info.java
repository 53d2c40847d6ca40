/** The code lists of the workforce data set, as anyone may read them. */
@NullMarked
package org.goldenthread.qualificationtracking.codelists;

import org.jspecify.annotations.NullMarked;
