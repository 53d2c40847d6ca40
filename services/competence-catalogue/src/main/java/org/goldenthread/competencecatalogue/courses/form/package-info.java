/** The national form of courses: its columns, rows of it read into drafts, and courses written as rows. */
@NullMarked
package org.goldenthread.competencecatalogue.courses.form;

import org.jspecify.annotations.NullMarked;
