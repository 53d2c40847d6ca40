package org.goldenthread.qualificationtracking.returns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whose return to which collection is to be opened, by code. */
public record ReturnRequest(
        @NotBlank @Size(max = 40) String collection,
        @NotBlank @Size(max = 40) String organisation) {}
