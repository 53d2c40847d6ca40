/**
 * Errors for the person who gets them: RFC 9457 problem details from every path of a service, whatever answers it.
 *
 * <p>Domain code throws {@link ProblemException}; nothing in it knows HTTP beyond the status of a {@link ProblemType}.
 */
@NullMarked
package org.goldenthread.problem;

import org.jspecify.annotations.NullMarked;
