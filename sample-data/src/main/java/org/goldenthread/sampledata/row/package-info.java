/** Rows while they are filled in: their columns, and the codes and postcodes that go into them. */
@NullMarked
package org.goldenthread.sampledata.row;

import org.jspecify.annotations.NullMarked;
