package org.goldenthread.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.rules.file.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    private static final String HEADER =
            String.join(",", Layout.national(FileKind.TRAINING).columns()) + "\n";
    private static final String ROW = "WP1,S1,8,Course,1,1,,1,,01/03/2023,01/03/2027,\n";

    @Test
    void givesTheCellsOfEachRowAndTheLineOnWhichItStarts() {
        List<Row> rows = rows(HEADER + ROW + ROW.replace("S1", "S2"));

        assertThat(rows).extracting(Row::line).containsExactly(2, 3);
        assertThat(rows.get(1).cells())
                .containsExactly("WP1", "S2", "8", "Course", "1", "1", "", "1", "", "01/03/2023", "01/03/2027", "");
    }

    @Test
    void readsTheSameWithAByteOrderMarkAndWithEitherLineEnd() {
        String text = HEADER + ROW + ROW;

        assertThat(rows("\uFEFF" + text)).isEqualTo(rows(text));
        assertThat(rows(text.replace("\n", "\r\n"))).isEqualTo(rows(text));
    }

    @Test
    void countsTheLinesInsideAQuotedCell() {
        List<Row> rows = rows(HEADER + ROW.replace("Course", "\"First\r\nsecond, \"\"third\"\"\"") + ROW);

        assertThat(rows.get(0).cell(3)).isEqualTo("First\r\nsecond, \"third\"");
        assertThat(rows).extracting(Row::line).containsExactly(2, 4);
    }

    @Test
    void passesBlankLinesOverButCountsThem() {
        assertThat(rows(HEADER + "\n\n" + ROW + "\n")).extracting(Row::line).containsExactly(4);
    }

    @Test
    void keepsEmojiAndCombiningCharactersAsTheyAre() {
        String name = "Zoe\u0308 \uD83D\uDE00 O\u2019Neil";

        assertThat(rows(HEADER + ROW.replace("Course", name)).get(0).cell(3)).isEqualTo(name);
    }

    @Test
    void readsCharactersThatLieAcrossTheEdgeOfABuffer() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 3_000; i++) {
            text.append(ROW.replace("Course", "\uD83D\uDE00".repeat(1 + i % 7)));
        }

        assertThat(rows(text.toString()))
                .hasSize(3_000)
                .last()
                .satisfies(row -> assertThat(row.cell(3)).isEqualTo("\uD83D\uDE00".repeat(1 + 2_999 % 7)));
    }

    @Test
    void handsOverRowsWithTooFewOrTooManyCellsAsTheyAre() {
        List<Row> rows = rows(HEADER + "WP1,S1\n" + ROW.strip() + ",more,and more\n" + ROW);

        assertThat(rows).extracting(row -> row.cells().size()).containsExactly(2, 14, 12);
        assertThat(rows.get(1).cells()).endsWith("more", "and more");
    }

    @Test
    void tellsAnEmptyFileFromOneWithOnlyAHeader() throws IOException {
        assertThat(refusal("")).extracting(UnreadableFileException::reason).isEqualTo(Reason.EMPTY);
        assertThat(refusal("\n\n")).extracting(UnreadableFileException::reason).isEqualTo(Reason.EMPTY);
        assertThat(refusal("\uFEFF"))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(Reason.EMPTY);
        assertThat(CsvRows.count(FileKind.TRAINING, stream(HEADER))).isZero();
        assertThat(CsvRows.count(FileKind.TRAINING, stream(HEADER + ROW + ROW))).isEqualTo(2);
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        byte[] before = (HEADER + "WP1,S1,8,Caf").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before);
        bytes.write(0xE9);
        bytes.writeBytes(",1\n".getBytes(StandardCharsets.UTF_8));

        var refusal = refusal(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_UTF_8);
        assertThat(refusal.byteOffset()).isEqualTo(before.length);
        assertThat(refusal).hasMessageContaining("byte " + before.length);
    }

    @Test
    void namesTheByteThatIsNotUtf8FarIntoTheFile() {
        byte[] rows = (HEADER + "\u00e9" + ROW.repeat(2_000)).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(rows);
        bytes.writeBytes(new byte[] {(byte) 0xC3, '(', '\n'});

        assertThat(refusal(new ByteArrayInputStream(bytes.toByteArray())).byteOffset())
                .isEqualTo(rows.length);
    }

    @Test
    void refusesAnEndInTheMiddleOfACharacter() {
        byte[] whole = (HEADER + "WP1,caf\u00e9").getBytes(StandardCharsets.UTF_8);

        var refusal = refusal(new ByteArrayInputStream(whole, 0, whole.length - 1));

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_UTF_8);
        assertThat(refusal.byteOffset()).isEqualTo(whole.length - 2);
    }

    @Test
    void refusesUtf16() {
        var refusal = refusal(new ByteArrayInputStream((HEADER + ROW).getBytes(StandardCharsets.UTF_16)));

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_UTF_8);
        assertThat(refusal.byteOffset()).isZero();
    }

    @Test
    void refusesANulAndSaysWhere() {
        var refusal = refusal(HEADER + "WP1,\u00e9S\0001\n");

        assertThat(refusal.reason()).isEqualTo(Reason.NUL);
        assertThat(refusal.byteOffset()).isEqualTo(HEADER.length() + "WP1,".length() + 2 + 1);
        assertThat(refusal.line()).isEqualTo(2);
    }

    @Test
    void namesTheLineOfAQuoteThatIsNeverClosed() {
        var refusal = refusal(HEADER + ROW + "WP1,\"S1,8,Course\n" + ROW);

        assertThat(refusal.reason()).isEqualTo(Reason.UNBALANCED_QUOTE);
        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal).hasMessageContaining("line 3");
    }

    @Test
    void namesTheLineOfAQuoteThatIsClosedFarTooLate() {
        for (int rows : List.of(200, 5_000)) {
            var refusal = refusal(HEADER + ROW + "WP1,\"S1,8,Course\n" + ROW.repeat(rows));

            assertThat(refusal.reason()).isEqualTo(Reason.UNBALANCED_QUOTE);
            assertThat(refusal.line()).isEqualTo(3);
        }
    }

    @Test
    void refusesTextAfterAClosingQuote() {
        var refusal = refusal(HEADER + "WP1,\"S1\"x,8\n");

        assertThat(refusal.reason()).isEqualTo(Reason.UNBALANCED_QUOTE);
        assertThat(refusal.line()).isEqualTo(2);
    }

    @Test
    void refusesACellOfMoreThanFourKilobytesAndNamesItsColumn() {
        for (int length : List.of(4_097, 70_000, 1_000_000)) {
            var refusal = refusal(HEADER + ROW + ROW.replace("Course", "x".repeat(length)));

            assertThat(refusal.reason()).isEqualTo(Reason.CELL_TOO_LONG);
            assertThat(refusal.line()).isEqualTo(3);
            assertThat(refusal.position()).isEqualTo(4);
            assertThat(refusal.column()).isEqualTo("TRAININGNAME");
        }
    }

    @Test
    void countsTheBytesOfACellNotItsCharacters() {
        assertThat(rows(HEADER + ROW.replace("Course", "\u00e9".repeat(2_048)))).hasSize(1);
        assertThat(refusal(HEADER + ROW.replace("Course", "\u00e9".repeat(2_049)))
                        .reason())
                .isEqualTo(Reason.CELL_TOO_LONG);
    }

    @Test
    void refusesARecordOfMoreThanAThousandCells() {
        var refusal = refusal(HEADER + ",".repeat(1_000) + "\n");

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_CELLS);
        assertThat(refusal.line()).isEqualTo(2);
    }

    @Test
    void refusesAFileWithTheColumnsOfAnotherKind() {
        assertThatThrownBy(() -> CsvRows.open(FileKind.WORKERS, stream(HEADER + ROW)))
                .isInstanceOf(LayoutException.class);
    }

    @Test
    void closesTheStreamItCountsAlsoWhenItRefusesIt() throws IOException {
        for (String text : List.of(HEADER + ROW, "", "WRONG\n")) {
            boolean[] closed = new boolean[1];
            InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() {
                    closed[0] = true;
                }
            };
            catchThrowable(() -> CsvRows.count(FileKind.TRAINING, in));

            assertThat(closed[0]).isTrue();
        }
    }

    @Test
    void letsFailuresOfTheStreamThrough() {
        InputStream cutOff = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut off");
            }
        };
        InputStream tooLarge = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("too large");
            }
        };

        assertThatThrownBy(() -> CsvRows.open(FileKind.WORKERS, cutOff))
                .isInstanceOf(IOException.class)
                .hasMessage("cut off");
        assertThatThrownBy(() -> CsvRows.open(FileKind.WORKERS, tooLarge))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("too large");
    }

    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        try (CsvRows csv = CsvRows.open(FileKind.TRAINING, stream(text))) {
            for (Row row = csv.next(); row != null; row = csv.next()) {
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
        return catchThrowableOfType(UnreadableFileException.class, () -> CsvRows.count(FileKind.TRAINING, in));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
