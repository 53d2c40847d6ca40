/** Courses of training providers with their runs and venues: what they cover, what they lead to. */
@NullMarked
package org.goldenthread.competencecatalogue.courses;

import org.jspecify.annotations.NullMarked;
