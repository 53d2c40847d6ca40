/** A provider's catalogue in the UK standard for advertising courses, XCRI-CAP 1.2. */
@NullMarked
package org.goldenthread.competencecatalogue.coursefeeds.xcri;

import org.jspecify.annotations.NullMarked;
