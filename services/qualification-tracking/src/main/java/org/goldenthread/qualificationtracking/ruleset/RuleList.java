package org.goldenthread.qualificationtracking.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules of one version of the rule set.
 *
 * @param version the one that receipts name as {@code rulesVersion}
 * @param next opaque cursor of the following piece, absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleList(
        String version, List<RuleResponse> items, @Nullable String next) {}
