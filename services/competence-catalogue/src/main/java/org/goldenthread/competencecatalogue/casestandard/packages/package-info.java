/** CASE packages on their way in: checked as a whole, with everything told that is wrong with them or changes in them, then stored or not at all. */
@NullMarked
package org.goldenthread.competencecatalogue.casestandard.packages;

import org.jspecify.annotations.NullMarked;
