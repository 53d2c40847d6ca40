/** What share of each class of competence fits a level of management in an agency of a size; every version is kept. */
@NullMarked
package org.goldenthread.competencecatalogue.selection.mixes;

import org.jspecify.annotations.NullMarked;
