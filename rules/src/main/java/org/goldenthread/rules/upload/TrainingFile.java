package org.goldenthread.rules.upload;

import java.util.Map;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.rule.RuleCheck;
import org.goldenthread.rules.training.TrainingRow;
import org.goldenthread.rules.training.TrainingRules;
import org.goldenthread.rules.training.TrainingStanding;
import org.goldenthread.rules.value.CalendarDate;
import org.jspecify.annotations.Nullable;

/** Takes the rows of the training file. */
final class TrainingFile implements FileCheck {

    private static final int NONE = -1;

    private final Layout layout;
    private final TrainingRow view;
    private final Workplaces workplaces;
    private final Workers workers;
    private final RuleCheck check;
    private final UploadSink sink;
    private final Map<String, String> workplaceMissed;
    private final Map<String, String> workplaceUnnamed;
    private final Map<String, String> workerUnnamed;
    private final Map<String, String> birthImplausible;

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
        workplaceMissed = rules.faults("worker.workplace.not-in-file");
        workplaceUnnamed = rules.faults("workplace.reference.missing");
        workerUnnamed = rules.faults("worker.reference.missing");
        birthImplausible = rules.faults("worker.birth-date.age");
    }

    @Override
    public void row(Row row) {
        if (new RowShape(layout, row).report(check)) {
            return;
        }
        view.read(row);
        int workplace = view.workplace().isEmpty() ? NONE : workplaces.number(view.workplace());
        boolean keyed = workplace >= 0 && !view.reference().isEmpty();
        int worker = keyed ? workers.findOldOrNew(workplace, view.reference()) : NONE;
        WorkplaceEntry entry = workplace < 0 ? null : workplaces.entry(workplace);
        view.standing(new TrainingStanding(
                entry != null,
                worker >= 0,
                worker < 0 ? CalendarDate.BLANK : workers.table().birthDate(worker),
                faults(entry, worker)));
        TrainingRules.check(view, check);
        if (keyed) {
            sink.training(row);
        }
    }

    /** What is wrong elsewhere that would explain why the worker is missed or seems too young. */
    private Map<String, String> faults(@Nullable WorkplaceEntry workplace, int worker) {
        if (workplace == null) {
            return worker >= 0 ? workplaceMissed : workplaces.hasKeylessRows() ? workplaceUnnamed : Map.of();
        }
        if (worker < 0) {
            boolean elsewhere = !workplace.hasWorkers() && workers.hasHomeless();
            return workplace.hasKeylessWorkers() ? workerUnnamed : elsewhere ? workplaceMissed : Map.of();
        }
        return workers.table().isBirthImplausible(worker) ? birthImplausible : Map.of();
    }
}
