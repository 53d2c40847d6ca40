/** The ranker of competences by itself, measured by JMH. */
@NullMarked
package org.goldenthread.benchmarks.selection;

import org.jspecify.annotations.NullMarked;
