/**
 * How complete the records of workers are: of how many staff each answer that a collection asks for is recorded, over all
 * and in each workplace, measured against the collection's thresholds.
 */
@NullMarked
package org.goldenthread.rules.completeness;

import org.jspecify.annotations.NullMarked;
