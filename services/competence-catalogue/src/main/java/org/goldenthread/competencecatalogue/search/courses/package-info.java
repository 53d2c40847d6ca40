/** Courses searched: by words, by what their runs are, by how far away they are. */
@NullMarked
package org.goldenthread.competencecatalogue.search.courses;

import org.jspecify.annotations.NullMarked;
