/** Frameworks and their competences: written as drafts, published, and replaced by their next version; nothing published is ever changed or lost. */
@NullMarked
package org.goldenthread.competencecatalogue.frameworks;

import org.jspecify.annotations.NullMarked;
