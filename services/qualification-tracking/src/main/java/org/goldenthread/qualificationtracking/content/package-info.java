/** What revisions contain, row by row; the record of an organisation is the content of its latest signed-off revision. */
@NullMarked
package org.goldenthread.qualificationtracking.content;

import org.jspecify.annotations.NullMarked;
