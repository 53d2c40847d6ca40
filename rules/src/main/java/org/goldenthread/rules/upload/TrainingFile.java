package org.goldenthread.rules.upload;

import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.rule.RuleCheck;
import org.goldenthread.rules.training.TrainingRow;
import org.goldenthread.rules.training.TrainingRules;
import org.goldenthread.rules.training.TrainingStanding;

/** Takes the rows of the training file. */
final class TrainingFile implements FileCheck {

    private final Layout layout;
    private final TrainingRow view;
    private final Workplaces workplaces;
    private final Workers workers;
    private final RuleCheck check;
    private final UploadSink sink;

    TrainingFile(
            Layout layout,
            RuleSet rules,
            UploadContext context,
            Workplaces workplaces,
            Workers workers,
            RuleCheck check,
            UploadSink sink) {
        this.layout = layout;
        this.view = new TrainingRow(layout, rules.codeLists(), context.today());
        this.workplaces = workplaces;
        this.workers = workers;
        this.check = check;
        this.sink = sink;
    }

    @Override
    public void row(Row row) {
        if (new RowShape(layout, row).report(check)) {
            return;
        }
        view.read(row);
        int workplace = view.workplace().isEmpty() ? -1 : workplaces.number(view.workplace());
        boolean keyed = workplace >= 0 && !view.reference().isEmpty();
        view.standing(new TrainingStanding(
                workplace >= 0 && workplaces.entry(workplace) != null,
                keyed && workers.has(workplace, view.reference()),
                keyed ? workers.birthDate(workplace, view.reference()) : Integer.MIN_VALUE));
        TrainingRules.check(view, check);
        if (keyed) {
            sink.training(row);
        }
    }
}
