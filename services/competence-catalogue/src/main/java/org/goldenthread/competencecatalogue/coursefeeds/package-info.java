/** What others take from the courses: the feed of changes, linked data, catalogues for aggregators, and what providers have to mend. */
@NullMarked
package org.goldenthread.competencecatalogue.coursefeeds;

import org.jspecify.annotations.NullMarked;
