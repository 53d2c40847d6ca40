/** What was found, for people (grouped) and for programs (every finding). */
@NullMarked
package org.goldenthread.desk.report;

import org.jspecify.annotations.NullMarked;
