/** The register as CSV: what comes with the program, what the operator loads, and the same out again. */
@NullMarked
package org.goldenthread.competencecatalogue.qualifications.files;

import org.jspecify.annotations.NullMarked;
