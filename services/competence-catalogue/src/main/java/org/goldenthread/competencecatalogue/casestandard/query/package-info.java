/** The list of frameworks: paged, sorted, filtered and cut down to single members, as CASE has it. */
@NullMarked
package org.goldenthread.competencecatalogue.casestandard.query;

import org.jspecify.annotations.NullMarked;
