/** What is wrong with a package and what has to be changed in it, found while it is read and told all at once. */
@NullMarked
package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import org.jspecify.annotations.NullMarked;
