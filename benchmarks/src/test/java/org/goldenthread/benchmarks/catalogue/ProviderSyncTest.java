package org.goldenthread.benchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderSyncTest {

    private static final String BATCH = "/v1/providers/TP-001/courses/batch";

    private FakeCatalogue catalogue;

    @BeforeEach
    void start() throws IOException {
        catalogue = new FakeCatalogue();
    }

    @AfterEach
    void stop() {
        catalogue.close();
    }

    @Test
    void sendsAllCoursesThreeTimesAndChangesSomeAtLast() {
        assertThat(sync()).isZero();
        assertThat(catalogue.requests(BATCH)).isEqualTo(3 * 5);
        assertThat(catalogue.courses()).hasSize(45);
        assertThat(catalogue.courses().values())
                .filteredOn(course -> course.path("title").asText().endsWith(" revised"))
                .hasSize(5);
    }

    @Test
    void failsWhenTheCoursesWereThereBefore() {
        assertThat(sync()).isZero();
        assertThat(sync()).isEqualTo(1);
        assertThat(sync("--seed=2")).isZero();
    }

    @Test
    void failsWhenACourseIsRefused() {
        catalogue.refusesCourses();

        assertThat(sync()).isEqualTo(1);
    }

    private int sync(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--gateway=" + catalogue.address(),
                "--token-address=" + catalogue.address() + "/token",
                "--courses=45",
                "--batch=10",
                "--changed=10",
                "--connections=3"));
        arguments.addAll(List.of(options));
        return ProviderSync.run(arguments.toArray(String[]::new));
    }
}
