/**
 * How fast the competence catalogue is: a generated catalogue and searches in it at a steady rate, and packages of competences that are sent and asked for.
 */
@NullMarked
package org.goldenthread.benchmarks.catalogue;

import org.jspecify.annotations.NullMarked;
