/** The strategy's products with what became of them, and links to others, both looked at for being out of date. */
@NullMarked
package org.goldenthread.competencecatalogue.resources;

import org.jspecify.annotations.NullMarked;
