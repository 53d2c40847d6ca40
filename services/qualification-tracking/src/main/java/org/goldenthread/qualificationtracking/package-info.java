/**
 * The register of organisations, the collections they owe returns to, the returns themselves from file to sign-off, and the
 * statistics drawn from signed-off returns.
 */
@NullMarked
package org.goldenthread.qualificationtracking;

import org.jspecify.annotations.NullMarked;
