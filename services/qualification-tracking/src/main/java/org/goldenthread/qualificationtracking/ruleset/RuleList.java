package org.goldenthread.qualificationtracking.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.rule.FaultlessRow;
import org.jspecify.annotations.Nullable;

/**
 * Rules of one version of the rule set.
 *
 * @param version the one that receipts name as {@code rulesVersion}
 * @param faultlessRows by file, the cells that a row of an example has where the example does not say otherwise; all others are blank
 * @param next opaque cursor of the following piece, absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleList(
        String version,
        List<RuleResponse> items,
        Map<String, Map<String, String>> faultlessRows,
        @Nullable String next) {

    static RuleList of(String version, List<RuleResponse> items, @Nullable String next) {
        Map<String, Map<String, String>> faultless = new LinkedHashMap<>();
        for (FileKind file : FileKind.values()) {
            faultless.put(file.pathName(), FaultlessRow.of(file));
        }
        return new RuleList(version, items, faultless, next);
    }
}
