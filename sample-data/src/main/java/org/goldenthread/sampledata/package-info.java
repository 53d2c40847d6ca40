/**
 * Workforce returns that nobody sent: the three national files, generated from a seed. The same specification always gives the
 * same bytes, every row keeps every national rule unless faults are asked for, and nothing in them belongs to a person.
 */
@NullMarked
package org.goldenthread.sampledata;

import org.jspecify.annotations.NullMarked;
