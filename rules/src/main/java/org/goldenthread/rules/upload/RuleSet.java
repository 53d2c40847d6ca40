package org.goldenthread.rules.upload;

import java.util.List;
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

    private RuleSet(CodeLists codeLists) {
        this.codeLists = codeLists;
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
        return Stream.of(WorkplaceRules.all(), WorkerRules.all(), TrainingRules.all(), UploadRules.all())
                .flatMap(rules -> rules)
                .<Rule<?>>map(rule -> rule)
                .sorted((one, other) -> one.file().compareTo(other.file()))
                .toList();
    }

    CodeLists codeLists() {
        return codeLists;
    }
}
