package org.goldenthread.rules.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.goldenthread.rules.upload.StoredRecord.StoredWorker;
import org.goldenthread.rules.upload.StoredRecord.StoredWorkplace;
import org.junit.jupiter.api.Test;

class StoredKeysTest {

    private final StoredKeys stored = new StoredKeys();

    @Test
    void givesBackWhatItWasGiven() {
        StoredWorker worker = new StoredWorker(4, 7, LocalDate.of(2026, 3, 1));
        stored.addWorkplace("WP 1", new StoredWorkplace(true, 2));
        stored.addWorker("WP1", "S1", worker);
        stored.addWorker("WP1", "S2", null);

        assertThat(stored.workplace("WP1")).isEqualTo(new StoredWorkplace(true, 2));
        assertThat(stored.worker("WP1", "S 1")).isEqualTo(worker);
        assertThat(stored.worker("WP1", "S2")).isEqualTo(StoredWorker.UNKNOWN);
        assertThat(stored.worker("WP1", "S3")).isNull();
        assertThat(stored.worker("WP2", "S1")).isNull();
        assertThat(stored.workplace("WP2")).isNull();
    }

    @Test
    void growsWithItsWorkers() {
        stored.addWorkplace("WP1");
        for (int i = 0; i < 10_000; i++) {
            stored.addWorker("WP1", "S" + i, new StoredWorker(i % 50, i % 700, null));
        }

        assertThat(stored.worker("WP1", "S9999")).isEqualTo(new StoredWorker(49, 199, null));
    }

    @Test
    void aWorkerNeedsAWorkplace() {
        assertThatThrownBy(() -> stored.addWorker("WP1", "S1", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhoUsesALocation() {
        stored.addLocation("1-2000000001", "WP 1");
        stored.addLocation("1-2000000002", null);
        stored.addLocation("1-2000000002", "WP1");

        assertThat(stored.locationUsedElsewhere("1-2000000001", "WP1")).isFalse();
        assertThat(stored.locationUsedElsewhere("1-2000000001", "WP2")).isTrue();
        assertThat(stored.locationUsedElsewhere("1-2000000002", "WP1")).isTrue();
        assertThat(stored.locationUsedElsewhere("1-2000000003", "WP1")).isFalse();
    }

    @Test
    void knowsWhatOthersKeep() {
        stored.addOwnedElsewhere("WP 1");

        assertThat(stored.ownedElsewhere("WP1")).isTrue();
        assertThat(stored.ownedElsewhere("WP2")).isFalse();
    }
}
