/** A whole upload: the three files in order, the rules that need more than one row, and what the validation hands over. */
@NullMarked
package org.goldenthread.rules.upload;

import org.jspecify.annotations.NullMarked;
