/** What national bodies endorse: providers, courses, programmes, materials, frameworks and qualifications, from when until when. */
@NullMarked
package org.goldenthread.competencecatalogue.endorsements;

import org.jspecify.annotations.NullMarked;
