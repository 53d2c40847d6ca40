/**
 * Awards put together for a manager: whether a set of units fulfils a qualification's rules, or covers a mix of skills, and what is missing. The rules are
 * values; nothing here knows the database but the service.
 */
@NullMarked
package org.goldenthread.competencecatalogue.qualifications.tailored;

import org.jspecify.annotations.NullMarked;
