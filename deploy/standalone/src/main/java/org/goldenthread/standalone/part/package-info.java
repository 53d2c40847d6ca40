/**
 * The parts of a running installation whatever they are: child processes and the broker inside the launcher, how they
 * are waited for, ended, and found again after a crash.
 */
@NullMarked
package org.goldenthread.standalone.part;

import org.jspecify.annotations.NullMarked;
