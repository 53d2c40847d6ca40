/** The postcodes there are and the authority each is in, where the operator has loaded such a table: the national one is licensed. */
@NullMarked
package org.goldenthread.qualificationtracking.postcodes;

import org.jspecify.annotations.NullMarked;
