/** What the rules found, as files for people who work in a spreadsheet. */
@NullMarked
package org.goldenthread.rules.report;

import org.jspecify.annotations.NullMarked;
