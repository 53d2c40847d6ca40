/** A row of the training file: its typed view and its rules. */
@NullMarked
package org.goldenthread.rules.training;

import org.jspecify.annotations.NullMarked;
