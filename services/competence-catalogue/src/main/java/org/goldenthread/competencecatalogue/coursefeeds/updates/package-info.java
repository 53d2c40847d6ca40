/** The feed of changes to courses. */
@NullMarked
package org.goldenthread.competencecatalogue.coursefeeds.updates;

import org.jspecify.annotations.NullMarked;
