package org.goldenthread.rules.upload;

import org.goldenthread.rules.finding.RowKey;

/** Every worker of the workers file, numbered in the order of their rows; their references and what the upload's rules need. */
final class Workers {

    private final Workplaces workplaces;
    private final KeyIndex keys = new KeyIndex();
    private final WorkerTable table = new WorkerTable();
    private final WorkerMoves moves = new WorkerMoves();
    private boolean homeless;

    Workers(Workplaces workplaces) {
        this.workplaces = workplaces;
    }

    /** The worker's number, or -1 if a row before is about the same worker. */
    int add(int workplace, String reference, int line) {
        int number = keys.add(workplace, reference);
        if (number >= 0) {
            table.add(line);
        }
        return number;
    }

    void meetHomeless() {
        homeless = true;
    }

    /** Whether a row is about a worker of a workplace that the workplaces file does not have. */
    boolean hasHomeless() {
        return homeless;
    }

    WorkerTable table() {
        return table;
    }

    WorkerMoves moves() {
        return moves;
    }

    int size() {
        return keys.size();
    }

    int find(int workplace, String reference) {
        return keys.find(workplace, reference);
    }

    int workplace(int worker) {
        return keys.group(worker);
    }

    String reference(int worker) {
        return keys.reference(worker);
    }

    RowKey key(int worker) {
        return new RowKey(workplaces.reference(keys.group(worker)), keys.reference(worker));
    }

    /** The reference the worker has after the upload. */
    String finalReference(int worker) {
        String changed = moves.changedReference(worker);
        return changed.isEmpty() ? keys.reference(worker) : changed;
    }

    /** The number of the worker with that reference, old or new; -1 if the file has none. */
    int findOldOrNew(int workplace, String reference) {
        int worker = find(workplace, reference);
        return worker >= 0 ? worker : moves.byChangedReference(workplace, reference);
    }
}
