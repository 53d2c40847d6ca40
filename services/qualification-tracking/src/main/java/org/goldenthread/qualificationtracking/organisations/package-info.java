/** The register of organisations: authorities, employers, software houses, training providers and national bodies. */
@NullMarked
package org.goldenthread.qualificationtracking.organisations;

import org.jspecify.annotations.NullMarked;
