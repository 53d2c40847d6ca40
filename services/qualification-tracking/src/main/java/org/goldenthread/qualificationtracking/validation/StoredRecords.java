package org.goldenthread.qualificationtracking.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.qualificationtracking.content.Contents;
import org.goldenthread.rules.upload.StoredKeys;
import org.goldenthread.rules.upload.StoredRecord;
import org.goldenthread.rules.upload.StoredRecord.StoredWorker;
import org.goldenthread.rules.upload.StoredRecord.StoredWorkplace;

/** What the rules ask about the record, in memory for one validation. */
@ApplicationScoped
class StoredRecords {

    private final Contents contents;

    StoredRecords(Contents contents) {
        this.contents = contents;
    }

    StoredRecord of(Optional<UUID> content) {
        var keys = new StoredKeys();
        content.ifPresent(id -> contents.read(id, new Contents.Reader() {
            @Override
            public void workplace(Contents.StoredRow row) {
                boolean regulated = row.cell("REGTYPE").equals("2");
                keys.addWorkplace(row.cell("LOCALESTID"), new StoredWorkplace(regulated, row.number("DHA")));
                if (!row.cell("LOCATIONID").isBlank()) {
                    keys.addLocation(row.cell("LOCATIONID"), row.cell("LOCALESTID"));
                }
            }

            @Override
            public void worker(Contents.StoredRow row) {
                // Days sick are compared with those of an earlier day: with the rules that ask for the day they were
                // saved.
                var known = new StoredWorker(row.number("MAINJOBROLE"), null, null);
                keys.addWorker(row.cell("LOCALESTID"), row.cell("UNIQUEWORKERID"), known);
            }
        }));
        return keys;
    }
}
