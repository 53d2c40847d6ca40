/** The frameworks and competences that the catalogue starts with, from the data files in {@code seed/} of the resources. */
@NullMarked
package org.goldenthread.competencecatalogue.seed;

import org.jspecify.annotations.NullMarked;
