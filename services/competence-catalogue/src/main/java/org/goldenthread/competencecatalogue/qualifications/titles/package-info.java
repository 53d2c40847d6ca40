/** Titles of the workforce data set, by their national codes, and which qualifications each stands for. */
@NullMarked
package org.goldenthread.competencecatalogue.qualifications.titles;

import org.jspecify.annotations.NullMarked;
