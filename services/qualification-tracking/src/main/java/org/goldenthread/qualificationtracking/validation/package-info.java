/** Validating a revision against the national rules: the job, its findings and how they are read. */
@NullMarked
package org.goldenthread.qualificationtracking.validation;

import org.jspecify.annotations.NullMarked;
