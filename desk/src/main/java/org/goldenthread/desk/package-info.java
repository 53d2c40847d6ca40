/**
 * The desk checker: the rules of the national files as a command-line program, without a server. This package is the command
 * line; {@code upload} reads the files and judges them, {@code report} writes what was found.
 */
@NullMarked
package org.goldenthread.desk;

import org.jspecify.annotations.NullMarked;
