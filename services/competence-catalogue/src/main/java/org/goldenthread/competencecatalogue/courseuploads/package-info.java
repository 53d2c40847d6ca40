/** The national files of courses and venues: uploaded, put right row by row, and published all at once. */
@NullMarked
package org.goldenthread.competencecatalogue.courseuploads;

import org.jspecify.annotations.NullMarked;
