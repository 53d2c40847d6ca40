package org.goldenthread.rules.workplace;

import org.goldenthread.rules.file.RowStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a workplace row says, in types. A value that is missing, or that a rule refuses or ignores, is null.
 *
 * @param status null only when the row's status is an error
 * @param employerType ESTTYPE, a code of the list {@code employer-types}
 * @param mainService MAINSERVICE, a code of the list {@code services}
 * @param regulated whether it provides a regulated service (REGTYPE 2, and a main service that allows it)
 * @param delegatedHealthcare DHA: 1 yes, 2 no, 999 not known
 */
public record WorkplaceFacts(
        String reference,
        @Nullable RowStatus status,
        @Nullable String name,
        @Nullable Integer employerType,
        @Nullable Integer mainService,
        boolean regulated,
        @Nullable String postcode,
        @Nullable Integer delegatedHealthcare) {}
