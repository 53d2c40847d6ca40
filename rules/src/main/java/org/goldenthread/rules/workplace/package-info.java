/** A row of the workplaces file: its typed view, the facts taken from it and its rules, a list a subject. */
@NullMarked
package org.goldenthread.rules.workplace;

import org.jspecify.annotations.NullMarked;
