package org.goldenthread.qualificationtracking.returns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a submission is sent back. */
public record RefusalRequest(@NotBlank @Size(max = 1000) String reason) {}
