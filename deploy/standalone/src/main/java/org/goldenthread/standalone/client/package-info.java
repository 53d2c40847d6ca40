/** A partner's side of the API: a token for a client, calls through the gateway, answers and problems to read. */
@NullMarked
package org.goldenthread.standalone.client;

import org.jspecify.annotations.NullMarked;
