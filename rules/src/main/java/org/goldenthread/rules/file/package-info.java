/**
 * The three national files: which columns they have, in what order, and how their rows are read one at a time from a stream of
 * CSV or JSON.
 */
@NullMarked
package org.goldenthread.rules.file;

import org.jspecify.annotations.NullMarked;
