/** What a rule is: a value with a code, words for the person who broke it, and a condition. */
@NullMarked
package org.goldenthread.rules.rule;

import org.jspecify.annotations.NullMarked;
