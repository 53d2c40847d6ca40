package org.goldenthread.rules.training;

import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.CodeSet;

/** The code lists that the rules on training ask. */
final class TrainingCodes {

    final CodeSet categories;
    final CodeSet accreditations;
    final CodeSet deliverers;
    final CodeSet methods;
    final CodeSet providers;

    TrainingCodes(CodeLists lists) {
        categories = lists.codes("training-categories");
        accreditations = lists.codes("accreditations");
        deliverers = lists.codes("training-deliverers");
        methods = lists.codes("training-methods");
        providers = lists.codes("training-providers");
    }
}
