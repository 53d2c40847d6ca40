/** The national code lists: versioned data files, and quick look-ups by code for the rules. */
@NullMarked
package org.goldenthread.rules.codelist;

import org.jspecify.annotations.NullMarked;
