/**
 * Access tokens: who calls, or why the token is refused. The issuer's keys are fetched when needed, kept while it is away,
 * and asked for again at a bounded rate. The services check tokens too; the gateway does so first, so that a bad one costs
 * them nothing, and limits count against the client it names.
 */
@NullMarked
package org.goldenthread.apigateway.tokens;

import org.jspecify.annotations.NullMarked;
