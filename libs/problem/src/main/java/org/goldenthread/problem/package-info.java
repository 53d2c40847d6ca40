/**
 * Errors for the person who gets them: RFC 9457 problem details from every path of a service, whatever answers it.
 *
 * <p>Domain code throws a {@link org.goldenthread.problem.ProblemException} made from a
 * {@link org.goldenthread.problem.ProblemType} and knows no more of HTTP than that. What the framework answers by itself
 * (unknown paths and methods, unreadable bodies, broken constraints, refused tokens, bodies over the limit, faults of our
 * own) is brought into the same form here: by exception mappers inside Quarkus REST, and by filters and failure handlers on
 * the router for what never gets there. A service needs to do nothing but depend on this module.
 */
@NullMarked
package org.goldenthread.problem;

import org.jspecify.annotations.NullMarked;
