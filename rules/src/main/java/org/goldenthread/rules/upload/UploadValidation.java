package org.goldenthread.rules.upload;

import java.io.IOException;
import java.util.Map;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.Rows;
import org.goldenthread.rules.rule.RuleCheck;
import org.jspecify.annotations.Nullable;

/**
 * One validation of one upload, from the first row to the last. Not thread-safe; memory grows by some tens of bytes a worker.
 *
 * <pre>{@code
 * var validation = new UploadValidation(rules, context, sink);
 * validation.start(workplaces.layout());
 * for (Row row = workplaces.next(); row != null; row = workplaces.next()) {
 *     validation.row(row);
 * }
 * ... the same for workers, then for training if there is such a file ...
 * validation.finish();
 * }</pre>
 */
public final class UploadValidation {

    private final RuleSet rules;
    private final UploadContext context;
    private final UploadSink sink;
    private final RuleCheck check;
    private final Workplaces workplaces = new Workplaces();
    private final Workers workers = new Workers(workplaces);
    private @Nullable FileKind current;
    private @Nullable FileCheck file;

    public UploadValidation(RuleSet rules, UploadContext context, UploadSink sink) {
        this.rules = rules;
        this.context = context;
        this.sink = sink;
        this.check = new RuleCheck(sink::finding);
    }

    /** The next file begins. Workplaces, workers, training; a file that is not part of the upload is left out. */
    public void start(Layout layout) {
        if (current != null && layout.kind().compareTo(current) <= 0) {
            throw new IllegalStateException(
                    "the " + layout.kind().pathName() + " file can't come after " + current.pathName());
        }
        current = layout.kind();
        file = switch (layout.kind()) {
            case WORKPLACES -> new WorkplacesFile(layout, rules, context, workplaces, check, sink);
            case WORKERS -> new WorkersFile(layout, rules, context, workplaces, workers, check, sink);
            case TRAINING -> new TrainingFile(layout, rules, context, workplaces, workers, check, sink);
        };
    }

    public void row(Row row) {
        if (file == null) {
            throw new IllegalStateException("no file has been started");
        }
        check.nextRow();
        file.row(row);
    }

    /** Starts the file and takes all its rows. */
    public void file(Rows rows) throws IOException {
        start(rows.layout());
        for (Row row = rows.next(); row != null; row = rows.next()) {
            row(row);
        }
    }

    /** After the last row of the last file: applies the rules that need the whole upload. */
    public void finish() {
        file = null;
        check.nextRow();
        check.apply(UploadRules.UPLOAD, wholeUpload());
        for (WorkplaceEntry entry : workplaces.entries()) {
            if (entry != null && entry.isCompared()) {
                compare(entry);
            }
        }
        WorkerInUpload worker = new WorkerInUpload(workers, new Transfers(workplaces, workers, context), context);
        for (int number = 0; number < workers.size(); number++) {
            check.nextRow();
            worker.turnTo(number);
            check.apply(UploadRules.WORKERS, worker);
        }
    }

    private WholeUpload wholeUpload() {
        boolean keyless = workplaces.hasKeylessRows();
        String primary = context.account().primaryWorkplace();
        boolean repeated = primary != null && workplaces.wasRepeated(primary);
        return new WholeUpload(
                context.account(),
                workplaces,
                repeated
                        ? rules.faults("workplace.reference.repeated")
                        : keyless ? rules.faults("workplace.reference.missing") : Map.of());
    }

    private void compare(WorkplaceEntry entry) {
        if (context.keepsLeftOut()) {
            entry.addLeftOut(context.stored().staff(entry.reference()));
        }
        entry.workerFaults(workerFaults(entry));
        check.nextRow();
        check.apply(UploadRules.WORKPLACES, entry);
    }

    private Map<String, String> workerFaults(WorkplaceEntry entry) {
        if (!entry.hasWorkers() && workers.hasHomeless()) {
            return rules.faults("worker.workplace.not-in-file");
        }
        return entry.hasUnknownRole() ? rules.faults("worker.job-role.unknown") : Map.of();
    }
}
