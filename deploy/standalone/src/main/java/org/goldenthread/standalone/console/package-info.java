/** What the person at the console reads. */
@NullMarked
package org.goldenthread.standalone.console;

import org.jspecify.annotations.NullMarked;
