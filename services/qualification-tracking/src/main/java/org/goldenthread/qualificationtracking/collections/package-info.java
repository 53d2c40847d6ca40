/** What is collected and by when, and who owes a return to it. */
@NullMarked
package org.goldenthread.qualificationtracking.collections;

import org.jspecify.annotations.NullMarked;
