/**
 * What every endpoint owes its callers, once: cursor paging with {@code Link}, strong entity tags and preconditions,
 * requests that can be repeated with an {@code Idempotency-Key}, the caller behind a token, ids and the clock.
 *
 * <p>Promises: a list is bounded and stable under writes; an answered request repeated with its key is answered the same and has
 * no second effect, also when two arrive at once or the service dies between effect and answer; time has the precision
 * the database keeps.
 */
@NullMarked
package org.goldenthread.web;

import org.jspecify.annotations.NullMarked;
