package org.goldenthread.qualificationtracking.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.qualificationtracking.content.Contents;
import org.goldenthread.rules.upload.StoredKeys;
import org.goldenthread.rules.upload.StoredRecord;

/** What the rules ask about the record, in memory for one validation. */
@ApplicationScoped
class StoredRecords {

    private final Contents contents;

    StoredRecords(Contents contents) {
        this.contents = contents;
    }

    StoredRecord of(Optional<UUID> content) {
        var keys = new StoredKeys();
        content.ifPresent(id -> contents.readKeys(id, new Contents.KeyReader() {
            @Override
            public void workplace(String reference, String location) {
                keys.addWorkplace(reference);
                if (!location.isBlank()) {
                    keys.addLocation(location, reference);
                }
            }

            @Override
            public void worker(String workplace, String reference, String daysSick) {
                keys.addWorker(workplace, reference, null);
            }
        }));
        return keys;
    }
}
