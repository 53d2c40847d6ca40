package org.goldenthread.rules.upload;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.training.TrainingRules;
import org.goldenthread.rules.worker.WorkerRules;
import org.goldenthread.rules.workplace.WorkplaceRules;

/** All rules of one version, with the code lists they ask. Immutable; build once and share. */
public final class RuleSet {

    private static final String VERSION = "2026.1";

    private final CodeLists codeLists;
    private final List<Rule<?>> rules;
    private final Map<String, Rule<?>> byId;
    private final Set<String> causes;

    private RuleSet(CodeLists codeLists) {
        this.codeLists = codeLists;
        rules = Stream.of(WorkplaceRules.all(), WorkerRules.all(), TrainingRules.all(), UploadRules.all())
                .flatMap(rules -> rules)
                .<Rule<?>>map(rule -> rule)
                .sorted(Comparator.comparing(Rule::file))
                .toList();
        byId = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
        causes = rules.stream().flatMap(rule -> rule.follows().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public static RuleSet of(CodeLists codeLists) {
        return new RuleSet(codeLists);
    }

    /** Goes into every receipt. Changes whenever the same upload with the same code lists could be judged differently. */
    public String version() {
        return VERSION;
    }

    /** In the order of the files; within a file the rules of a row before those of the whole upload. */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** The rules that share a code, in the order of {@link #rules}; none if no rule has it. */
    public List<Rule<?>> ofCode(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).toList();
    }

    /** The rule of that id, for example {@code worker.salary.range}. */
    public Optional<Rule<?>> ofId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Ids of the rules that others follow from. */
    Set<String> causes() {
        return causes;
    }

    /** That these rules are broken, as {@link org.goldenthread.rules.rule.RuleCheck#faults} tells it. */
    Map<String, String> faults(String... ids) {
        return Arrays.stream(ids)
                .collect(Collectors.toUnmodifiableMap(
                        id -> id, id -> Objects.requireNonNull(byId.get(id), id).code()));
    }

    CodeLists codeLists() {
        return codeLists;
    }
}
