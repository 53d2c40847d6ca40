/** Faults that are put into files on purpose, each with what a validator must find. */
@NullMarked
package org.goldenthread.sampledata.fault;

import org.jspecify.annotations.NullMarked;
