/** How fast the searches of the competence catalogue are: a generated catalogue, and requests to it at a steady rate. */
@NullMarked
package org.goldenthread.benchmarks.catalogue;

import org.jspecify.annotations.NullMarked;
