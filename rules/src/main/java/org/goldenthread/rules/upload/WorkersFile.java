package org.goldenthread.rules.upload;

import java.time.LocalDate;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.rule.RuleCheck;
import org.goldenthread.rules.upload.StoredRecord.StoredWorker;
import org.goldenthread.rules.worker.WorkerRow;
import org.goldenthread.rules.worker.WorkerRules;
import org.goldenthread.rules.worker.WorkerStanding;
import org.goldenthread.rules.worker.WorkerStanding.Home;
import org.jspecify.annotations.Nullable;

/** Takes the rows of the workers file. */
final class WorkersFile implements FileCheck {

    private static final int NONE = -1;

    private final Layout layout;
    private final WorkerRow view;
    private final UploadContext context;
    private final Workplaces workplaces;
    private final Workers workers;
    private final RuleCheck check;
    private final UploadSink sink;
    private final Homes homes;

    /** Most rows are of the same workplace as the row before. */
    private String lastWorkplace = "";

    private int lastNumber = NONE;

    WorkersFile(
            Layout layout,
            RuleSet rules,
            UploadContext context,
            Workplaces workplaces,
            Workers workers,
            RuleCheck check,
            UploadSink sink) {
        this.layout = layout;
        this.view = new WorkerRow(layout, rules.codeLists(), context.today());
        this.context = context;
        this.workplaces = workplaces;
        this.workers = workers;
        this.check = check;
        this.sink = sink;
        this.homes = new Homes(rules, context, workplaces);
    }

    @Override
    public void row(Row row) {
        RowShape shape = new RowShape(layout, row);
        if (shape.report(check)) {
            addUnread(shape, row);
            return;
        }
        view.read(row);
        boolean keyed = !view.workplace().isEmpty() && !view.reference().isEmpty();
        int worker = add(view.workplace(), view.reference(), row.line());
        StoredWorker stored = keyed ? context.stored().worker(view.workplace(), view.reference()) : null;
        WorkplaceEntry workplace = entry(view.workplace());
        WorkplaceEntry after = view.isTransfer() ? workplaces.entry(view.transferTo()) : workplace;
        view.standing(standing(workplace, keyed && worker < 0, stored));
        WorkerRules.check(view, check);
        count(after, stored);
        meet(workplace);
        if (worker >= 0) {
            mention(workplace, stored);
            remember(worker);
            sink.worker(row, view.facts());
        } else if (!keyed && workplace != null) {
            workplace.meetKeylessWorker();
        }
    }

    /** A row whose cells can't be told apart is somebody's all the same: no other finding is to follow from it. */
    private void addUnread(RowShape shape, Row row) {
        WorkplaceEntry workplace = entry(shape.workplace());
        int worker = add(shape.workplace(), shape.worker(), row.line());
        if (workplace != null) {
            workplace.countStaff(false);
        }
        if (worker >= 0) {
            mention(workplace, context.stored().worker(shape.workplace(), shape.worker()));
        } else if (workplace != null && shape.worker().isEmpty()) {
            workplace.meetKeylessWorker();
        }
    }

    private @Nullable WorkplaceEntry entry(String workplace) {
        return workplace.isEmpty() ? null : workplaces.entry(number(workplace));
    }

    private void meet(@Nullable WorkplaceEntry workplace) {
        if (workplace != null) {
            workplace.meetWorker();
        } else if (!view.workplace().isEmpty()) {
            workers.meetHomeless();
        }
    }

    private static void mention(@Nullable WorkplaceEntry workplace, @Nullable StoredWorker stored) {
        if (workplace != null && stored != null) {
            workplace.countMentioned(stored.isRegisteredManager());
        }
    }

    /** The worker's number, -1 if the row has no key or a row before has it. */
    private int add(String workplace, String reference, int line) {
        boolean keyed = !workplace.isEmpty() && !reference.isEmpty();
        return keyed ? workers.add(number(workplace), reference, line) : NONE;
    }

    private int number(String workplace) {
        if (!workplace.equals(lastWorkplace)) {
            lastWorkplace = workplace;
            lastNumber = workplaces.number(workplace);
        }
        return lastNumber;
    }

    private WorkerStanding standing(
            @Nullable WorkplaceEntry workplace, boolean repeated, @Nullable StoredWorker stored) {
        return new WorkerStanding(
                workplace != null,
                repeated,
                stored != null,
                stored != null && isSicknessUnchanged(stored),
                home(workplace));
    }

    private Home home(@Nullable WorkplaceEntry workplace) {
        if (view.isTransfer()) {
            return homes.target(view.transferTo());
        }
        return workplace == null ? homes.missed() : workplace.home();
    }

    private boolean isSicknessUnchanged(StoredWorker stored) {
        Integer halfDays = stored.halfDaysSick();
        LocalDate savedOn = stored.sicknessSavedOn();
        return halfDays != null
                && savedOn != null
                && savedOn.isBefore(context.today())
                && view.halfDaysSick() == halfDays;
    }

    /** Where they work after the upload. Rows that are kept count by what is on record, as the rest of them is not looked at. */
    private void count(@Nullable WorkplaceEntry workplace, @Nullable StoredWorker stored) {
        if (workplace == null || view.status() == RowStatus.DELETE) {
            return;
        }
        if (stored != null && !view.isChecked()) {
            workplace.countStaff(stored.isRegisteredManager());
            return;
        }
        workplace.countStaff(view.mainJobRole() == JobRole.REGISTERED_MANAGER);
        if (!view.hasJobRole()) {
            workplace.meetUnknownRole();
        }
    }

    private void remember(int worker) {
        if (view.isChecked()) {
            workers.table().describe(view.figures(), view.isBirthImplausible());
        }
        workers.table().status(view.status());
        boolean changes = !view.changedReference().isEmpty();
        if (changes || view.isTransfer()) {
            int target = view.isTransfer() ? workplaces.number(view.transferTo()) : NONE;
            workers.moves().add(worker, workers.workplace(worker), view.changedReference(), target);
        }
    }
}
