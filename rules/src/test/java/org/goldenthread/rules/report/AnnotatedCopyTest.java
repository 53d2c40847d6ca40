package org.goldenthread.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnotatedCopyTest {

    private static final String HEADER =
            String.join(",", Layout.national(FileKind.TRAINING).columns());
    private static final String ROW = "WP1,S1,8,\"Course, the first\",1,1,,1,,01/03/2023,01/03/2027,";

    @Test
    void addsTheFindingsOfEachRow() throws IOException {
        String copy = copy(
                HEADER + "\n" + ROW + "\n" + ROW + "\n",
                finding(Severity.ERROR, 3, "CATEGORY", "Wrong."),
                finding(Severity.WARNING, 3, "NOTES", "Long."),
                finding(Severity.ERROR, 3, null, "Odd."),
                finding(Severity.INFO, 3, "NOTES", "By the way."));

        assertThat(copy)
                .isEqualTo(
                        HEADER + ",ERRORS,WARNINGS\r\n"
                                + ROW + ",,\r\n"
                                + ROW
                                + ",training-1 CATEGORY Wrong.; training-1 Odd.,training-1 NOTES Long.; training-1 NOTES By the way.\r\n");
    }

    @Test
    void leavesCellsAsTheyWereSent() throws IOException {
        String row = "\" WP1 \",=1+1,8,\"a \"\"b\"\" c\",@,-1,,\"x\r\ny\",,01/03/2023,01/03/2027,\u00e9";

        assertThat(copy("\uFEFF" + HEADER + "\r\n" + row + "\r\n"))
                .endsWith(" WP1 ,=1+1,8,\"a \"\"b\"\" c\",@,-1,,\"x\r\ny\",,01/03/2023,01/03/2027,\u00e9,,\r\n");
    }

    @Test
    void fillsARowWithTooFewCellsAndFollowsOneWithTooMany() throws IOException {
        String copy = copy(
                HEADER + "\nWP1,S1\n" + ROW + "more,most\n",
                finding(Severity.ERROR, 2, null, "Short."),
                finding(Severity.ERROR, 3, null, "Long."));

        assertThat(copy.split("\r\n"))
                .containsExactly(
                        HEADER + ",ERRORS,WARNINGS",
                        "WP1,S1,,,,,,,,,,,training-1 Short.,",
                        ROW + "more,most,training-1 Long.,");
    }

    @Test
    void putsWhatIsAboutTheWholeFileIntoTheFirstRow() throws IOException {
        Finding whole = finding(Severity.ERROR, null, null, "Missing.");

        assertThat(copy(HEADER + "\n\n" + ROW + "\n", whole, finding(Severity.ERROR, 3, null, "Odd.")))
                .endsWith(ROW + ",whole file: training-1 Missing.; training-1 Odd.,\r\n");
        assertThat(copy(HEADER + "\n", whole)).endsWith("\r\n,,,,,,,,,,,,whole file: training-1 Missing.,\r\n");
    }

    @Test
    void refusesFindingsOutOfOrderInsteadOfLosingThem() {
        String file = HEADER + "\n" + ROW + "\n" + ROW + "\n";

        assertThatThrownBy(() ->
                        copy(file, finding(Severity.ERROR, 3, null, "Odd."), finding(Severity.ERROR, 2, null, "Odd.")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> copy(file, finding(Severity.ERROR, 9, null, "Odd.")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String copy(String file, Finding... findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedCopy.write(
                FileKind.TRAINING,
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                List.of(findings).iterator(),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Finding finding(Severity severity, @Nullable Integer row, @Nullable String column, String message) {
        return new Finding(
                "training-1",
                "training.some",
                severity,
                FileKind.TRAINING,
                row,
                column,
                List.of(),
                null,
                null,
                message,
                null,
                null);
    }
}
