/** Units of qualifications, and which competences each covers. */
@NullMarked
package org.goldenthread.competencecatalogue.qualifications.units;

import org.jspecify.annotations.NullMarked;
