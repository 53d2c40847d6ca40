/** Random draws that repeat: each thing drawn has a stream of its own, so that nothing depends on what else was drawn before. */
@NullMarked
package org.goldenthread.sampledata.draw;

import org.jspecify.annotations.NullMarked;
