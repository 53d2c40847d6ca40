/** The files of an upload on this machine, what is on record, and the run of the rules over them. */
@NullMarked
package org.goldenthread.desk.upload;

import org.jspecify.annotations.NullMarked;
