/** The rules of the national files by themselves, measured by JMH. */
@NullMarked
package org.goldenthread.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
