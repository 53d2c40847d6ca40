/** A row of the workers file: its typed view, the facts taken from it and its rules, a list a subject. */
@NullMarked
package org.goldenthread.rules.worker;

import org.jspecify.annotations.NullMarked;
