/**
 * Competence frameworks and the public interface to them, guidance on which competences fit a role, the register of
 * qualifications and their units, and the courses of training providers.
 */
@NullMarked
package org.goldenthread.competencecatalogue;

import org.jspecify.annotations.NullMarked;
