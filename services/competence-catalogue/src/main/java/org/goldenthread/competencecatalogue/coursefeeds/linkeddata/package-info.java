/** Courses as schema.org describes them. */
@NullMarked
package org.goldenthread.competencecatalogue.coursefeeds.linkeddata;

import org.jspecify.annotations.NullMarked;
