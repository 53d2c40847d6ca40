/**
 * The national workforce data set: its files, code lists and rules, without a server.
 *
 * <p>Read in this order: {@code file} (what a file looks like and how it is read), {@code codelist}, {@code value} (dates,
 * numbers, postcodes), {@code rule} and {@code finding} (what a rule is and what it finds), {@code workplace}, {@code worker}
 * and {@code training} (the rules of one row, a list a subject), {@code upload} (what only the whole upload shows).
 */
@NullMarked
package org.goldenthread.rules;

import org.jspecify.annotations.NullMarked;
