package org.goldenthread.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.rules.file.FileFormat.CSV;
import static org.goldenthread.rules.file.FileFormat.DOCUMENT;
import static org.goldenthread.rules.file.FileFormat.NDJSON;
import static org.goldenthread.rules.file.FileKind.WORKERS;

import org.junit.jupiter.api.Test;

class FileFormatTest {

    @Test
    void pointsIntoADocumentFromItsRoot() {
        assertThat(DOCUMENT.pointer(WORKERS, 417, "SALARY")).isEqualTo("/workers/416/SALARY");
        assertThat(DOCUMENT.pointer(WORKERS, 417, null)).isEqualTo("/workers/416");
        assertThat(DOCUMENT.pointer(WORKERS, null, "SALARY")).isEqualTo("/workers");
    }

    @Test
    void pointsIntoALineOfNdjson() {
        assertThat(NDJSON.pointer(WORKERS, 417, "SALARY")).isEqualTo("/SALARY");
        assertThat(NDJSON.pointer(WORKERS, 417, null)).isEmpty();
        assertThat(NDJSON.pointer(WORKERS, null, "SALARY")).isEmpty();
    }

    @Test
    void hasNoPointersIntoCsv() {
        assertThat(CSV.pointer(WORKERS, 417, "SALARY")).isNull();
    }
}
