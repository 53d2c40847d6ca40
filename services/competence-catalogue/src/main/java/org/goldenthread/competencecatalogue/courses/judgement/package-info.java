/**
 * What may be said of a course, whether it comes as JSON or as rows of the national form: one list of rules, so that the same
 * fault has the same code. A rule looks at a draft, in which everything is still as it was sent.
 */
@NullMarked
package org.goldenthread.competencecatalogue.courses.judgement;

import org.jspecify.annotations.NullMarked;
