/** Competences searched, and statements that say nearly the same. */
@NullMarked
package org.goldenthread.competencecatalogue.search.competences;

import org.jspecify.annotations.NullMarked;
