/** Courses that lead to what has ended, looked for as time goes on. */
@NullMarked
package org.goldenthread.competencecatalogue.coursefeeds.warnings;

import org.jspecify.annotations.NullMarked;
