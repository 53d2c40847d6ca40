package org.goldenthread.desk.upload;

import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.rules.upload.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of which nothing is known, answering so that no rule finds what the record might explain: whoever a row mentions is on
 * record, so that kept rows count as staff, and may be the registered manager, so that none is missed. Once the rows are read
 * nobody else is there whose reference somebody who moves could take.
 */
final class UnknownRecord implements StoredRecord {

    private static final StoredWorker ANYONE = new StoredWorker(JobRole.REGISTERED_MANAGER, null, null);

    private boolean rowsRead;

    void rowsRead() {
        rowsRead = true;
    }

    @Override
    public StoredWorkplace workplace(String reference) {
        return StoredWorkplace.UNKNOWN;
    }

    @Override
    public @Nullable StoredWorker worker(String workplace, String reference) {
        return rowsRead ? null : ANYONE;
    }

    @Override
    public StoredStaff staff(String workplace) {
        return StoredStaff.NONE;
    }

    @Override
    public boolean ownedElsewhere(String workplace) {
        return false;
    }

    @Override
    public boolean locationUsedElsewhere(String location, String workplace) {
        return false;
    }
}
