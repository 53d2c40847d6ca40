package org.goldenthread.competencecatalogue.endorsements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an endorsement is taken back. Everybody can read it. */
public record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}
