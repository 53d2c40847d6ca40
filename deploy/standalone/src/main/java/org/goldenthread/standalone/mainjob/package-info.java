/**
 * The main job, done the way partners do it, through the gateway with their own tokens: a council's return goes in with
 * faults, comes back with issues, goes in again corrected, is submitted and signed off, and changes a national table.
 */
@NullMarked
package org.goldenthread.standalone.mainjob;

import org.jspecify.annotations.NullMarked;
