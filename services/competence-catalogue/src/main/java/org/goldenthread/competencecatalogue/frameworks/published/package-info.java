/** Published competences for everyone, whatever version of whatever framework they stand in. */
@NullMarked
package org.goldenthread.competencecatalogue.frameworks.published;

import org.jspecify.annotations.NullMarked;
