package org.goldenthread.qualificationtracking.codelists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.upload.RuleSet;

/** The lists and rules this version of the service works with, read once. */
@ApplicationScoped
class ReferenceData {

    @Produces
    @Singleton
    CodeLists codeLists() {
        return CodeLists.bundled();
    }

    @Produces
    @Singleton
    RuleSet rules(CodeLists codeLists) {
        return RuleSet.of(codeLists);
    }
}
