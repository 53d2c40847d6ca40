/** What the rules find in an upload, and how personal values in it are masked. */
@NullMarked
package org.goldenthread.rules.finding;

import org.jspecify.annotations.NullMarked;
