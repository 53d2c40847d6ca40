package org.goldenthread.rules.upload;

import java.util.Arrays;

/** The few workers who get another reference or another workplace, by number. */
final class WorkerMoves {

    private static final int NONE = -1;

    /** By a worker's own position here: the worker's number, the target workplace's, whether the new reference is taken. */
    private int[] workers = new int[16];

    private int[] targets = new int[16];
    private boolean[] repeated = new boolean[16];
    private final KeyIndex changed = new KeyIndex();
    private int[] changedBy = new int[16];
    private int[] changedKeys = new int[16];
    private int size;

    /**
     * @param changedReference "" if the worker keeps theirs
     * @param target number of the workplace the worker moves to, -1 if the worker stays
     */
    void add(int worker, int workplace, String changedReference, int target) {
        if (size == workers.length) {
            workers = Arrays.copyOf(workers, size * 2);
            targets = Arrays.copyOf(targets, size * 2);
            repeated = Arrays.copyOf(repeated, size * 2);
            changedKeys = Arrays.copyOf(changedKeys, size * 2);
        }
        workers[size] = worker;
        targets[size] = target;
        changedKeys[size] = NONE;
        if (!changedReference.isEmpty()) {
            int key = changed.add(workplace, changedReference);
            repeated[size] = key < 0;
            changedKeys[size] = key < 0 ? changed.find(workplace, changedReference) : key;
            if (key >= 0) {
                changedBy = key < changedBy.length ? changedBy : Arrays.copyOf(changedBy, key * 2);
                changedBy[key] = worker;
            }
        }
        size++;
    }

    int size() {
        return size;
    }

    int worker(int move) {
        return workers[move];
    }

    int target(int move) {
        return targets[move];
    }

    /** The move of a worker, -1 if there is none. */
    int of(int worker) {
        int move = Arrays.binarySearch(workers, 0, size, worker);
        return move < 0 ? NONE : move;
    }

    /** Whether a worker before gets the same new reference. */
    boolean isRepeated(int move) {
        return repeated[move];
    }

    /** The reference that the worker gets, "" if the worker keeps theirs. */
    String changedReference(int worker) {
        int move = of(worker);
        return move < 0 || changedKeys[move] < 0 ? "" : changed.reference(changedKeys[move]);
    }

    /** The worker who gets that reference in that workplace, -1 if nobody does. */
    int byChangedReference(int workplace, String reference) {
        int key = changed.find(workplace, reference);
        return key < 0 ? NONE : changedBy[key];
    }
}
