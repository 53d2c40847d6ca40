/** The workplaces of a return and their rows. */
@NullMarked
package org.goldenthread.sampledata.workplace;

import org.jspecify.annotations.NullMarked;
