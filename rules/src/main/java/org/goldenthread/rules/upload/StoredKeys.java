package org.goldenthread.rules.upload;

import org.jspecify.annotations.Nullable;

/** A stored record in memory, compact: filled once, workplaces before their workers, then only asked. */
public final class StoredKeys implements StoredRecord {

    public void addWorkplace(String workplace) {
        throw new UnsupportedOperationException();
    }

    /** @param sickness null if no days sick are on record */
    public void addWorker(String workplace, String worker, @Nullable Sickness sickness) {
        throw new UnsupportedOperationException();
    }

    /** The workplace is on record for another organisation that has not handed its data over. */
    public void addOwnedElsewhere(String workplace) {
        throw new UnsupportedOperationException();
    }

    /** @param workplace reference of the organisation's own workplace that has it; null if another organisation's has */
    public void addLocation(String location, @Nullable String workplace) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasWorkplace(String workplace) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasWorker(String workplace, String worker) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Sickness sickness(String workplace, String worker) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean ownedElsewhere(String workplace) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean locationUsedElsewhere(String location, String workplace) {
        throw new UnsupportedOperationException();
    }
}
