package org.goldenthread.competencecatalogue.casestandard.content;

import org.jspecify.annotations.Nullable;

/**
 * What the answer depends on beside the identifier.
 *
 * @param keeper the organisation whose drafts the caller may see
 */
public record Asked(CaseVersion version, @Nullable String keeper) {}
