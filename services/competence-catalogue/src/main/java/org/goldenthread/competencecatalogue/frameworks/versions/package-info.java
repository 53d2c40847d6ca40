/** The next version of a framework: begun from what is published, compared with it, and what it touches. */
@NullMarked
package org.goldenthread.competencecatalogue.frameworks.versions;

import org.jspecify.annotations.NullMarked;
