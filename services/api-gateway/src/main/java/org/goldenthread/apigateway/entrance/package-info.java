/**
 * What happens to every request before anything else, and to every answer last: the caller is known and counted, the
 * limits are told, and the headers that keep a browser from mischief are set.
 */
@NullMarked
package org.goldenthread.apigateway.entrance;

import org.jspecify.annotations.NullMarked;
