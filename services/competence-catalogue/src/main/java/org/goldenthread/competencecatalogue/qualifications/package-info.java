/** The register of qualifications, their units, the rules of their combination, and what competences a unit covers. */
@NullMarked
package org.goldenthread.competencecatalogue.qualifications;

import org.jspecify.annotations.NullMarked;
