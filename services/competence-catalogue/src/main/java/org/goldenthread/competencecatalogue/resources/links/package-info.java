/** Looks whether the links of resources still lead somewhere: seldom, one at a time, and never into the network that it runs in. */
@NullMarked
package org.goldenthread.competencecatalogue.resources.links;

import org.jspecify.annotations.NullMarked;
