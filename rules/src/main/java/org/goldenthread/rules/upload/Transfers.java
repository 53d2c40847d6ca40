package org.goldenthread.rules.upload;

import org.goldenthread.rules.file.RowStatus;
import org.jspecify.annotations.Nullable;

/** Works out, for the workers who move to another workplace, whether they can. */
final class Transfers {

    /** What comes of a transfer. */
    enum Outcome {
        NONE,
        POSSIBLE,
        NO_SUCH_WORKPLACE,
        REFERENCE_WANTED_TWICE,
        REFERENCE_TAKEN
    }

    private final Workplaces workplaces;
    private final Workers workers;
    private final UploadContext context;
    private final Outcome[] outcomes;

    Transfers(Workplaces workplaces, Workers workers, UploadContext context) {
        this.workplaces = workplaces;
        this.workers = workers;
        this.context = context;
        this.outcomes = new Outcome[workers.moves().size()];
        judge();
    }

    Outcome outcome(int worker) {
        int move = workers.moves().of(worker);
        return move < 0 ? Outcome.NONE : outcomes[move];
    }

    /** The workplace the worker moves to, null if the worker stays. */
    @Nullable
    String target(int worker) {
        int move = workers.moves().of(worker);
        return move < 0 || workers.moves().target(move) < 0
                ? null
                : workplaces.reference(workers.moves().target(move));
    }

    private void judge() {
        boolean[] targets = targets();
        KeyIndex newcomers = new KeyIndex();
        KeyIndex staying = new KeyIndex();
        for (int worker = 0; worker < workers.size(); worker++) {
            int workplace = workers.workplace(worker);
            if (targets[workplace] && target(worker) == null) {
                KeyIndex group = workers.table().isNew(worker) ? newcomers : staying;
                group.add(workplace, workers.reference(worker));
                group.add(workplace, workers.finalReference(worker));
            }
        }
        for (int move = 0; move < outcomes.length; move++) {
            outcomes[move] = judge(move, newcomers, staying);
        }
    }

    private boolean[] targets() {
        boolean[] targets = new boolean[workplaces.size()];
        for (int move = 0; move < workers.moves().size(); move++) {
            if (workers.moves().target(move) >= 0) {
                targets[workers.moves().target(move)] = true;
            }
        }
        return targets;
    }

    private Outcome judge(int move, KeyIndex newcomers, KeyIndex staying) {
        int target = workers.moves().target(move);
        if (target < 0) {
            return Outcome.NONE;
        }
        String workplace = workplaces.reference(target);
        if (!isThereAfterwards(target)) {
            return Outcome.NO_SUCH_WORKPLACE;
        }
        String reference = workers.finalReference(workers.moves().worker(move));
        if (newcomers.add(target, reference) < 0) {
            return Outcome.REFERENCE_WANTED_TWICE;
        }
        boolean taken = staying.find(target, reference) >= 0 || context.stored().worker(workplace, reference) != null;
        return taken ? Outcome.REFERENCE_TAKEN : Outcome.POSSIBLE;
    }

    /** A workplace that the file has and does not delete; one that it leaves out only where those stay on record. */
    private boolean isThereAfterwards(int workplace) {
        WorkplaceEntry entry = workplaces.entry(workplace);
        boolean onRecord = context.stored().workplace(workplaces.reference(workplace)) != null;
        if (entry == null) {
            return onRecord && context.keepsLeftOut();
        }
        return entry.status() == RowStatus.NEW || (onRecord && entry.status() != RowStatus.DELETE);
    }
}
