/** The venues of a provider, where its courses in classrooms are given. */
@NullMarked
package org.goldenthread.competencecatalogue.courses.venues;

import org.jspecify.annotations.NullMarked;
