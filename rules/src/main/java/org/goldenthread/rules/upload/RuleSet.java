package org.goldenthread.rules.upload;

import java.util.List;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.rule.Rule;

/** All rules of one version, in the order in which they are applied. Immutable; build once and share. */
public final class RuleSet {

    private final CodeLists codeLists;

    private RuleSet(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    public static RuleSet of(CodeLists codeLists) {
        return new RuleSet(codeLists);
    }

    /** Goes into every receipt. Changes whenever an upload could be judged differently. */
    public String version() {
        return "2026.1";
    }

    public List<Rule<?>> rules() {
        throw new UnsupportedOperationException();
    }

    CodeLists codeLists() {
        return codeLists;
    }
}
