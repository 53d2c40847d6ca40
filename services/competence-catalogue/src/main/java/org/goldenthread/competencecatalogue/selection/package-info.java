/** Guidance on selection: which competences answer the lines of a job description, and how the choice compares with the mix that the level needs. */
@NullMarked
package org.goldenthread.competencecatalogue.selection;

import org.jspecify.annotations.NullMarked;
