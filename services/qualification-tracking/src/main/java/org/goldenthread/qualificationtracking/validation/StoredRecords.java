package org.goldenthread.qualificationtracking.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.qualificationtracking.content.Contents;
import org.goldenthread.rules.upload.StoredKeys;
import org.goldenthread.rules.upload.StoredRecord.StoredWorker;
import org.goldenthread.rules.upload.StoredRecord.StoredWorkplace;
import org.goldenthread.rules.worker.WorkerRow;

/** What the rules ask about the record, in memory for one validation. */
@ApplicationScoped
class StoredRecords {

    private static final Integer REGULATED = 2;

    private final Contents contents;

    StoredRecords(Contents contents) {
        this.contents = contents;
    }

    StoredKeys of(Optional<UUID> content) {
        var keys = new StoredKeys();
        content.ifPresent(id -> contents.read(id, new Contents.Reader() {
            @Override
            public void workplace(Contents.StoredRow row) {
                boolean regulated = Objects.equals(row.number("REGTYPE"), REGULATED);
                keys.addWorkplace(row.cell("LOCALESTID"), new StoredWorkplace(regulated, row.number("DHA")));
                String location = row.cell("LOCATIONID").strip();
                if (regulated && !location.isEmpty()) {
                    keys.addLocation(location, row.cell("LOCALESTID"));
                }
            }

            @Override
            public void worker(Contents.StoredRow row) {
                int halfDaysSick = WorkerRow.halfDaysSick(row.cell("DAYSSICK"));
                var known = new StoredWorker(
                        row.number("MAINJOBROLE"), halfDaysSick < 0 ? null : halfDaysSick, row.daysSickSavedOn());
                keys.addWorker(row.cell("LOCALESTID"), row.cell("UNIQUEWORKERID"), known);
            }
        }));
        return keys;
    }
}
