/** The searches: what the one for competences and the one for courses share. Each is a package of its own below this one. */
@NullMarked
package org.goldenthread.competencecatalogue.search;

import org.jspecify.annotations.NullMarked;
