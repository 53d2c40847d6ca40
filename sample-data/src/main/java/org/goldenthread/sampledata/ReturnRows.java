package org.goldenthread.sampledata;

import java.util.List;
import java.util.function.BiConsumer;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.fault.FaultInjector;
import org.goldenthread.sampledata.fault.InjectedFault;
import org.goldenthread.sampledata.fault.Spot;
import org.goldenthread.sampledata.proportion.Proportions;
import org.goldenthread.sampledata.row.CodeChoices;
import org.goldenthread.sampledata.row.SampleColumns;
import org.goldenthread.sampledata.row.SampleRow;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.goldenthread.sampledata.training.TrainingRows;
import org.goldenthread.sampledata.worker.Worker;
import org.goldenthread.sampledata.worker.WorkerRows;
import org.goldenthread.sampledata.worker.Workers;
import org.goldenthread.sampledata.workplace.Workplace;
import org.goldenthread.sampledata.workplace.WorkplaceRows;
import org.goldenthread.sampledata.workplace.Workplaces;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a return one after another, and spoils some of them where the specification asks for it. */
final class ReturnRows {

    private static final CodeLists CODES = CodeLists.bundled();
    private static final Proportions PROPORTIONS = new Proportions();
    private static final CodeChoices CHOICES = new CodeChoices(CODES);

    private final SampleSpec spec;
    private final Workplaces workplaces;
    private final Workers workers;
    private final WorkplaceRows workplaceRows;
    private final WorkerRows workerRows;
    private final TrainingRows trainingRows;

    ReturnRows(SampleSpec spec) {
        this.spec = spec;
        this.workplaces = new Workplaces(spec, CODES, PROPORTIONS);
        this.workers = new Workers(spec, CODES, PROPORTIONS);
        this.workplaceRows = new WorkplaceRows(spec, CODES, CHOICES);
        this.workerRows = new WorkerRows(spec, CODES, CHOICES);
        this.trainingRows = new TrainingRows(spec, CHOICES);
    }

    List<String> header(FileKind file) {
        return SampleColumns.of(file, spec).names();
    }

    /** Hands over each row of the file, with its fault if it was given one. */
    void forEach(FileKind file, BiConsumer<SampleRow, @Nullable InjectedFault> taker) {
        Spoiling out = new Spoiling(file, taker);
        switch (file) {
            case WORKPLACES -> workplaces(out);
            case WORKERS -> workers(out);
            case TRAINING -> training(out);
        }
    }

    private void workplaces(Spoiling out) {
        for (int place = 0; place < spec.workplaces(); place++) {
            Workplace workplace = workplaces.at(place);
            out.take(workplaceRows.of(workplace), workplace);
        }
    }

    private void workers(Spoiling out) {
        for (int place = 0; place < spec.workplaces(); place++) {
            Workplace workplace = workplaces.at(place);
            for (int worker = 0; worker < workplace.staff(); worker++) {
                out.take(workerRows.of(workers.at(workplace, worker)), workplace);
            }
        }
    }

    private void training(Spoiling out) {
        long before = 0;
        for (int place = 0; place < spec.workplaces(); place++) {
            Workplace workplace = workplaces.at(place);
            for (int i = 0; i < workplace.staff(); i++, before++) {
                Worker worker = workers.at(workplace, i);
                long rows = rowsUpTo(before + 1) - rowsUpTo(before);
                for (int row = 0; row < rows; row++) {
                    out.take(trainingRows.of(worker, row), workplace);
                }
            }
        }
    }

    private long rowsUpTo(long workersSoFar) {
        return workersSoFar * spec.trainingRows() / spec.workers();
    }

    private final class Spoiling {
        private final FaultInjector injector;
        private final BiConsumer<SampleRow, @Nullable InjectedFault> taker;
        private int line = 1;
        private @Nullable SampleRow before;

        Spoiling(FileKind file, BiConsumer<SampleRow, @Nullable InjectedFault> taker) {
            this.injector = new FaultInjector(spec, file);
            this.taker = taker;
        }

        void take(SampleRow row, Workplace workplace) {
            line++;
            InjectedFault fault = injector.spoil(new Spot(row, before, workplace.manager() != null), line);
            before = fault == null ? row : null;
            taker.accept(row, fault);
        }
    }
}
