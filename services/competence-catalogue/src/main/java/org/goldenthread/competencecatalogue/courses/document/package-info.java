/** A course as it is kept and answered with: the shape of {@code course.document}. */
@NullMarked
package org.goldenthread.competencecatalogue.courses.document;

import org.jspecify.annotations.NullMarked;
