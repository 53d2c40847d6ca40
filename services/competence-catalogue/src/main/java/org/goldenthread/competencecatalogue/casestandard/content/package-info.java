/** Frameworks and what belongs to them as CASE objects: read from the tables and written as JSON. */
@NullMarked
package org.goldenthread.competencecatalogue.casestandard.content;

import org.jspecify.annotations.NullMarked;
