/**
 * In what proportions things are drawn. Two tables are as printed: jobs of 2009 (Capable, Confident, Skilled, 2011, section 1) and
 * the qualifications of registered managers in 2007 (Leadership and Management Strategy update, 2008, section 4). How a printed
 * category divides into codes is assumed, in {@code assumed-shares.csv}.
 */
@NullMarked
package org.goldenthread.sampledata.proportion;

import org.jspecify.annotations.NullMarked;
