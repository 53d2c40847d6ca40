package org.goldenthread.qualificationtracking.ruleset;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.rules.upload.RuleSet;
import org.jspecify.annotations.Nullable;

/** All rules in their order: by file, within a file those of a row before those of the whole upload. */
@ApplicationScoped
class PublishedRules {

    /** Which of them; null for all. */
    record Filter(
            @Nullable String file,
            @Nullable String severity,
            @Nullable String code,
            @Nullable String column) {

        private boolean lets(RuleResponse rule) {
            return (file == null || file.equals(rule.file()))
                    && (severity == null || severity.equals(rule.severity()))
                    && (code == null || code.equals(rule.code()))
                    && (column == null || rule.columns().contains(column));
        }
    }

    private final List<RuleResponse> rules;
    private final String version;
    private final String fingerprint;

    PublishedRules(RuleSet ruleSet) {
        rules = ruleSet.rules().stream().map(RuleResponse::from).toList();
        version = ruleSet.version();
        fingerprint = version + "-" + UUID.nameUUIDFromBytes(rules.toString().getBytes(UTF_8));
    }

    String version() {
        return version;
    }

    /** Changes with every word of a rule. */
    String fingerprint() {
        return fingerprint;
    }

    /** @param from position in the whole list, so that a cursor holds whatever the filter */
    List<RuleResponse> find(Filter filter, int from) {
        return rules.subList(from, rules.size()).stream().filter(filter::lets).toList();
    }

    /** The position after the rule with that id. */
    int after(String id) {
        return IntStream.range(0, rules.size())
                        .filter(position -> rules.get(position).id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such rule"))
                + 1;
    }
}
