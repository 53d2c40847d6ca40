/** Values as the files write them: whole numbers, half-day and money amounts, dates, postcodes, National Insurance numbers. */
@NullMarked
package org.goldenthread.rules.value;

import org.jspecify.annotations.NullMarked;
