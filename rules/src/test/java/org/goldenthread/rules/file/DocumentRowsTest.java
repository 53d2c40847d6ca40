package org.goldenthread.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.rules.file.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentRowsTest {

    private static final String DOCUMENT = """
            {"training": [{"LOCALESTID": "WP1", "UNIQUEWORKERID": "S1", "CATEGORY": 8}],
             "workers": [
                {"LOCALESTID": "WP1", "UNIQUEWORKERID": "S1", "SALARY": 30000},
                {"LOCALESTID": "WP1", "UNIQUEWORKERID": "S2", "SALARY": 30000}
             ],
             "workplaces": [{"LOCALESTID": "WP1"}]}
            """;

    @Test
    void givesTheRowsOfOneKindWhateverTheOrderOfTheArrays() throws IOException {
        assertThat(rows(FileKind.WORKPLACES, DOCUMENT)).extracting(Row::line).containsExactly(1);
        assertThat(rows(FileKind.WORKERS, DOCUMENT)).extracting(Row::line).containsExactly(1, 2);
        assertThat(rows(FileKind.WORKERS, DOCUMENT))
                .extracting(row -> row.cell(1))
                .containsExactly("S1", "S2");
        assertThat(rows(FileKind.TRAINING, DOCUMENT)).extracting(Row::line).containsExactly(1);
    }

    @Test
    void countsTheRowsOfEachArrayAndTellsALeftOutOneFromAnEmptyOne() throws IOException {
        assertThat(DocumentRows.count(stream(DOCUMENT)))
                .isEqualTo(Map.of(FileKind.WORKPLACES, 1L, FileKind.WORKERS, 2L, FileKind.TRAINING, 1L));

        String without = "{\"workplaces\":[{}],\"workers\":[]}";
        assertThat(DocumentRows.count(stream(without)))
                .isEqualTo(Map.of(FileKind.WORKPLACES, 1L, FileKind.WORKERS, 0L));
        assertThat(rows(FileKind.TRAINING, without)).isEmpty();
        assertThat(rows(FileKind.WORKERS, without)).isEmpty();
    }

    @Test
    void pointsAtWhatIsNotACell() {
        UnreadableFileException refusal =
                refusal("{\"workplaces\":[],\"workers\":[{},\n{\"LOCALESTID\":\"WP1\",\"SALARY\":[1]}]}");

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_A_CELL);
        assertThat(refusal.pointer()).isEqualTo("/workers/1/SALARY");
        assertThat(refusal.line()).isEqualTo(2);
    }

    @Test
    void pointsAtARowThatIsNotAnObject() {
        UnreadableFileException refusal = refusal("{\"workplaces\":[],\"workers\":[{},5]}");

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_AN_OBJECT);
        assertThat(refusal.pointer()).isEqualTo("/workers/1");
    }

    @Test
    void pointsAtEveryUnknownMemberOfARow() {
        LayoutException refusal = catchThrowableOfType(
                LayoutException.class,
                () -> DocumentRows.count(
                        stream("{\"workplaces\":[{\"ESTNAM\":1,\"LOCALESTID\":1,\"LOCALESTID\":2}]}")));

        assertThat(refusal.faults())
                .extracting(LayoutFault::pointer)
                .containsExactly("/workplaces/0/ESTNAM", "/workplaces/0/LOCALESTID");
        assertThat(refusal.expected()).isEqualTo(FileKind.WORKPLACES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "5",
                "{}",
                "{\"workplaces\":[{}]}",
                "{\"workers\":[{}]}",
                "{\"workplaces\":[{}],\"workers\":{}}",
                "{\"workplaces\":[{}],\"workers\":null}",
                "{\"workplaces\":[{}],\"workers\":[],\"workers\":[]}",
                "{\"workplaces\":[{}],\"workers\":[],\"staff\":[]}",
                "{\"workplaces\":[{}],\"workers\":[]} {}"
            })
    void refusesADocumentOfAnotherShape(String text) {
        assertThat(refusal(text).reason()).isEqualTo(Reason.WRONG_DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{\"workplaces\":[],\"workers\":[],\"training\":[]}"})
    void refusesADocumentWithoutARow(String text) {
        assertThat(refusal(text).reason()).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"workplaces\":[{}],\"workers\":[]",
                "{\"workplaces\":[{}],\"workers\":[}",
                "{\"workplaces\":[{}] \"workers\":[]}",
                "{\"workplaces\":[{}],\"workers\":[]}}"
            })
    void namesTheLineAndCharacterOfBrokenJson(String text) {
        UnreadableFileException refusal = refusal("\n" + text);

        assertThat(refusal.reason()).isEqualTo(Reason.BROKEN_JSON);
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.character()).isBetween(20, text.length() + 1);
    }

    @Test
    void refusesADocumentThatIsBrokenBehindTheRowsAskedFor() {
        assertThat(catchThrowableOfType(
                        UnreadableFileException.class,
                        () -> rows(FileKind.WORKPLACES, "{\"workplaces\":[{}],\"workers\":[1,2")))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(Reason.BROKEN_JSON);
    }

    private static List<Row> rows(FileKind kind, String text) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Rows document = FileFormat.DOCUMENT.open(kind, stream(text))) {
            for (Row row = document.next(); row != null; row = document.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static UnreadableFileException refusal(String text) {
        return catchThrowableOfType(UnreadableFileException.class, () -> DocumentRows.count(stream(text)));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
