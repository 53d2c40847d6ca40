/** What is asked of the generator. */
@NullMarked
package org.goldenthread.sampledata.spec;

import org.jspecify.annotations.NullMarked;
