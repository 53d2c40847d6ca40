/** What ties competences and frameworks to each other and to what is outside the catalogue, with the types of the CASE standard and our own. */
@NullMarked
package org.goldenthread.competencecatalogue.frameworks.associations;

import org.jspecify.annotations.NullMarked;
