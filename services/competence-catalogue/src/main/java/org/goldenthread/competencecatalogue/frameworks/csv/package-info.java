/** The competences of a framework as a CSV file, out and in again. */
@NullMarked
package org.goldenthread.competencecatalogue.frameworks.csv;

import org.jspecify.annotations.NullMarked;
