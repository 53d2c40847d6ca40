/**
 * The catalogue as a provider of the Competencies and Academic Standards Exchange (CASE) of 1EdTech: every operation of version 1.1 and the same in the
 * shapes of 1.0, its query language, and the import of packages.
 */
@NullMarked
package org.goldenthread.competencecatalogue.casestandard;

import org.jspecify.annotations.NullMarked;
