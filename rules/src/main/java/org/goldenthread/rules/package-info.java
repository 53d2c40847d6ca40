/** The national workforce data set: its files, code lists and rules, without a server. */
@NullMarked
package org.goldenthread.rules;

import org.jspecify.annotations.NullMarked;
