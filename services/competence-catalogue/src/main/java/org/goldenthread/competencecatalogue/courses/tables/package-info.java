/** The tables that the operator loads, because they are licensed or large: learning aims, and where postcodes are. */
@NullMarked
package org.goldenthread.competencecatalogue.courses.tables;

import org.jspecify.annotations.NullMarked;
