/** What is on record for an organisation, in the national format. */
@NullMarked
package org.goldenthread.qualificationtracking.download;

import org.jspecify.annotations.NullMarked;
