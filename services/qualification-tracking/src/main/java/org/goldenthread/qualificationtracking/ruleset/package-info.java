/** The rules that returns are validated by, as anyone may read them. */
@NullMarked
package org.goldenthread.qualificationtracking.ruleset;

import org.jspecify.annotations.NullMarked;
