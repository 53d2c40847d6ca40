package org.goldenthread.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.goldenthread.rules.file.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NdjsonRowsTest {

    private static final String ROW = "{\"LOCALESTID\":\"WP1\",\"UNIQUEWORKERID\":\"S1\",\"SALARY\":30000}\n";
    private static final Layout LAYOUT = Layout.widest(FileKind.WORKERS);

    @Test
    void takesMembersInAnyOrderAndWhatIsLeftOutOrNullAsBlank() {
        List<Row> rows = rows("{\"SALARY\":\"30000\",\"LOCALESTID\":\"WP1\",\"DOB\":null}");

        assertThat(cell(rows.get(0), "LOCALESTID")).isEqualTo("WP1");
        assertThat(cell(rows.get(0), "SALARY")).isEqualTo("30000");
        assertThat(cell(rows.get(0), "DOB")).isEmpty();
        assertThat(cell(rows.get(0), "STATUS")).isEmpty();
        assertThat(rows.get(0).cells()).hasSize(LAYOUT.size());
    }

    @Test
    void doesNotCarryACellOverToTheNextRow() {
        assertThat(rows("{\"LOCALESTID\":\"WP1\",\"STATUS\":\"NEW\"}\n{\"LOCALESTID\":\"WP1\"}\n"))
                .extracting(row -> cell(row, "STATUS"))
                .containsExactly("NEW", "");
    }

    @Test
    void numbersRowsByTheirLineBlankLinesCounted() {
        assertThat(rows("\n" + ROW + "  \r\n\n" + ROW)).extracting(Row::line).containsExactly(2, 5);
    }

    @Test
    void readsAByteOrderMarkAndALastLineWithoutAnEnd() {
        assertThat(rows("\uFEFF" + ROW + ROW.strip())).hasSize(2);
    }

    @Test
    void takesNumbersAsTheyAreWritten() {
        for (String number : List.of("0", "1.50", "1e3", "-0.0", "12345678901234567890.12345", "1E+400")) {
            assertThat(cell(rows("{\"SALARY\":" + number + "}").get(0), "SALARY"))
                    .isEqualTo(number);
        }
    }

    @Test
    void hasRoomForEveryOptionalColumn() {
        Row row =
                rows("{\"CHGUNIQUEWRKID\":\"a\",\"TRANSFERSTAFFRECORD\":\"b\",\"QUALACH99\":\"c\",\"QUALACH99NOTES\":\"d\","
                                + "\"QUALWT01\":\"e\",\"QUALWT99\":\"f\",\"INDUCTION\":1}")
                        .get(0);

        assertThat(List.of(
                        "CHGUNIQUEWRKID",
                        "TRANSFERSTAFFRECORD",
                        "QUALACH99",
                        "QUALACH99NOTES",
                        "QUALWT01",
                        "QUALWT99",
                        "INDUCTION"))
                .extracting(column -> cell(row, column))
                .containsExactly("a", "b", "c", "d", "e", "f", "1");
        assertThat(Layout.of(FileKind.WORKERS, LAYOUT.columns()).columns()).isEqualTo(LAYOUT.columns());
    }

    @Test
    void readsEscapesAndCharactersOutsideTheBasicPlane() {
        assertThat(cell(
                        rows("{\"DISPLAYID\":\"\\u00e9\\ud83d\\ude00\uD83D\uDE00\\n\"}")
                                .get(0),
                        "DISPLAYID"))
                .isEqualTo("\u00e9\uD83D\uDE00\uD83D\uDE00\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \r\n", "\uFEFF"})
    void refusesAnEmptyFile(String text) {
        assertThat(refusal(text).reason()).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"LOCALESTID\":\"WP1\"",
                "{\"LOCALESTID\":\"WP1}",
                "{\"LOCALESTID\" \"WP1\"}",
                "{LOCALESTID:1}",
                "{\"SALARY\":007}",
                "{\"SALARY\":1.}",
                "{\"SALARY\":NaN}",
                "{\"SALARY\":\"a\tb\"}",
                "{\"SALARY\":1,}",
                "}",
                "nonsense"
            })
    void namesTheLineAndCharacterWhereAFileStopsBeingJson(String line) {
        UnreadableFileException refusal = refusal(ROW + line);

        assertThat(refusal.reason()).isEqualTo(Reason.BROKEN_JSON);
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.character()).isBetween(1, line.length() + 1);
        assertThat(refusal).hasMessageContaining("line 2, character " + refusal.character());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[" + "{}]", "\"text\"", "12", "null", "true", "{} {}", "{\"SALARY\":\n1}"})
    void refusesALineThatIsNotOneObject(String line) {
        UnreadableFileException refusal = refusal(ROW + line);

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_AN_OBJECT);
        assertThat(refusal.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "{}", "[]", "[1]", "{\"a\":{\"b\":1}}"})
    void refusesAValueThatIsNotACell(String value) {
        UnreadableFileException refusal = refusal(ROW + "{\"LOCALESTID\":\"WP1\",\"SALARY\":" + value + "}");

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_A_CELL);
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo("SALARY");
        assertThat(refusal.pointer()).isEqualTo("/SALARY");
    }

    @Test
    void namesEveryMemberOfARowThatIsUnknownOrThereTwice() {
        LayoutException refusal = layoutRefusal(ROW
                + "{\"LOCALESTID\":\"WP1\",\"SALRY\":1,\"salary\":2,\"a/b\":{\"deep\":[1]},\"LOCALESTID\":\"WP2\"}");

        assertThat(refusal.faults())
                .extracting(LayoutFault::kind, LayoutFault::column, LayoutFault::position, LayoutFault::pointer)
                .containsExactly(
                        tuple(LayoutFault.Kind.UNKNOWN, "SALRY", 2, "/SALRY"),
                        tuple(LayoutFault.Kind.UNKNOWN, "salary", 3, "/salary"),
                        tuple(LayoutFault.Kind.UNKNOWN, "a/b", 4, "/a~1b"),
                        tuple(LayoutFault.Kind.DUPLICATE, "LOCALESTID", 5, "/LOCALESTID"));
        assertThat(refusal).hasMessageContaining("line 2").hasMessageContaining("as SALARY");
    }

    @Test
    void tellsRowsOfAnotherKindFromAMisspeltMember() {
        String training = "{\"LOCALESTID\":\"WP1\",\"UNIQUEWORKERID\":\"S1\",\"CATEGORY\":8,\"TRAININGNAME\":\"Food\"}";

        assertThat(layoutRefusal(training).faults())
                .singleElement()
                .extracting(LayoutFault::kind, LayoutFault::pointer)
                .containsExactly(LayoutFault.Kind.WRONG_FILE, "");
    }

    @Test
    void refusesAValueOfMoreThanFourKilobytesAndNamesIt() {
        assertThat(rows("{\"DISPLAYID\":\"" + "\u00e9".repeat(2_048) + "\"}")).hasSize(1);
        for (String value : List.of(
                "\"" + "\u00e9".repeat(2_049) + "\"",
                "\"" + "x".repeat(70_000) + "\"",
                "\"" + "x".repeat(3_000_000) + "\"",
                "1".repeat(5_000))) {
            UnreadableFileException refusal = refusal(ROW + "{\"DISPLAYID\":" + value + "}");

            assertThat(refusal.reason()).isEqualTo(Reason.CELL_TOO_LONG);
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.pointer()).isEqualTo("/DISPLAYID");
        }
    }

    @Test
    void refusesNamesNumbersAndNestingWithoutEnd() {
        assertThat(refusal("{\"SALARY\":" + "1".repeat(1_000_000) + "}").reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal("{\"" + "x".repeat(1_000_000) + "\":1}").reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal("{\"x\":" + "[".repeat(1_000_000)).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal("[".repeat(1_000_000)).reason()).isEqualTo(Reason.NOT_AN_OBJECT);
        assertThat(refusal("{\"SALARY\":" + "[".repeat(1_000_000)).reason()).isEqualTo(Reason.NOT_A_CELL);
    }

    @Test
    void refusesNulAndHalfCharactersAlsoWhenTheyAreEscaped() {
        assertThat(refusal(ROW + "{\"DISPLAYID\":\"a\\u0000\"}"))
                .extracting(UnreadableFileException::reason, UnreadableFileException::line)
                .containsExactly(Reason.NUL, 2L);
        assertThat(refusal(ROW + "{\"DISPLAYID\":\"\\u0000\"}").reason()).isEqualTo(Reason.NUL);
        assertThat(refusal(ROW + "\u0000").reason()).isEqualTo(Reason.NUL);
        for (String half : List.of("\\ud83d", "\\ude00", "\\ud83dx", "\\ude00\\ud83d")) {
            assertThat(refusal("{\"DISPLAYID\":\"" + half + "\"}").reason()).isEqualTo(Reason.NOT_UTF_8);
        }
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((ROW + "{\"DISPLAYID\":\"Caf").getBytes(StandardCharsets.UTF_8));
        int offset = bytes.size();
        bytes.write(0xE9);
        bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));

        UnreadableFileException refusal = refusal(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_UTF_8);
        assertThat(refusal.byteOffset()).isEqualTo(offset);
    }

    @Test
    void letsFailuresOfTheStreamThrough() {
        InputStream cutOff = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut off");
            }
        };

        assertThatThrownBy(() -> NdjsonRows.open(FileKind.WORKERS, cutOff)).hasMessage("cut off");
    }

    private static String cell(Row row, String column) {
        return row.cell(LAYOUT.position(column));
    }

    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        try (NdjsonRows ndjson = NdjsonRows.open(FileKind.WORKERS, stream(text))) {
            for (Row row = ndjson.next(); row != null; row = ndjson.next()) {
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static UnreadableFileException refusal(String text) {
        return refusal(stream(text));
    }

    private static UnreadableFileException refusal(InputStream in) {
        return catchThrowableOfType(UnreadableFileException.class, counting(in));
    }

    private static LayoutException layoutRefusal(String text) {
        return catchThrowableOfType(LayoutException.class, counting(stream(text)));
    }

    private static ThrowingCallable counting(InputStream in) {
        return () -> {
            try (NdjsonRows rows = NdjsonRows.open(FileKind.WORKERS, in)) {
                rows.count();
            }
        };
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
