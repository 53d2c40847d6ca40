/**
 * Which service answers what, who may ask it, and how a request gets there and its answer back: streamed, never held, and
 * given up when it is too large or nothing moves.
 */
@NullMarked
package org.goldenthread.apigateway.routing;

import org.jspecify.annotations.NullMarked;
