/** The competences of a framework: written while it is a draft, one by one, as a batch or as a file; ended, and no more, once it is published. */
@NullMarked
package org.goldenthread.competencecatalogue.frameworks.competences;

import org.jspecify.annotations.NullMarked;
