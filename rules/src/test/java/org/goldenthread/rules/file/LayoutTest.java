package org.goldenthread.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.goldenthread.rules.file.LayoutFault.Kind;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void acceptsTheNationalColumnsOfEachFile() {
        assertThat(Layout.of(FileKind.WORKPLACES, national(FileKind.WORKPLACES)).size())
                .isEqualTo(44);
        assertThat(Layout.of(FileKind.WORKERS, national(FileKind.WORKERS)).size())
                .isEqualTo(44);
        assertThat(Layout.of(FileKind.TRAINING, national(FileKind.TRAINING)).size())
                .isEqualTo(12);
    }

    @Test
    void knowsWhereAColumnStands() {
        Layout layout = Layout.of(FileKind.TRAINING, national(FileKind.TRAINING));

        assertThat(layout.position("CATEGORY")).isEqualTo(2);
        assertThat(layout.position("SALARY")).isEqualTo(-1);
    }

    @Test
    void acceptsEitherOrBothOfTheColumnsForMovingWorkers() {
        for (List<String> moves : List.of(
                List.of("CHGUNIQUEWRKID"),
                List.of("TRANSFERSTAFFRECORD"),
                List.of("CHGUNIQUEWRKID", "TRANSFERSTAFFRECORD"))) {
            List<String> header = national(FileKind.WORKERS);
            header.addAll(2, moves);

            assertThat(Layout.of(FileKind.WORKERS, header).columns()).isEqualTo(header);
        }
    }

    @Test
    void takesALineOfDataForNoHeaderAndRepeatsNothingOfIt() {
        List<LayoutFault> faults =
                faults(FileKind.WORKERS, List.of("WP1", "S1", "NEW", "Mary S", "QQ123456C", "LS1 1AA", "15/06/1985"));

        assertThat(faults).extracting(LayoutFault::kind).containsExactly(Kind.WRONG_FILE);
        assertThat(faults.get(0).text()).contains("header row").doesNotContain("LS1", "1985", "Mary", "QQ1");
    }

    @Test
    void repeatsAnUnknownColumnOnlyIfItCouldBeAName() {
        List<String> header = national(FileKind.TRAINING);
        header.addAll(List.of("REMARKS", "15/06/1985", "X".repeat(5_000)));

        assertThat(faults(FileKind.TRAINING, header))
                .extracting(LayoutFault::kind, LayoutFault::column, LayoutFault::position)
                .containsExactly(
                        tuple(Kind.UNKNOWN, "REMARKS", 13),
                        tuple(Kind.UNKNOWN, null, 14),
                        tuple(Kind.UNKNOWN, null, 15));
    }

    @Test
    void refusesTheColumnsForMovingWorkersTheOtherWayRound() {
        List<String> header = national(FileKind.WORKERS);
        header.addAll(2, List.of("TRANSFERSTAFFRECORD", "CHGUNIQUEWRKID"));

        assertThat(faults(FileKind.WORKERS, header))
                .extracting(LayoutFault::kind)
                .containsExactly(Kind.MISPLACED);
    }

    @Test
    void acceptsMoreQualificationsUpTo99AndOurExtensionsAfterThem() {
        List<String> header = national(FileKind.WORKERS);
        for (int slot = 4; slot <= 99; slot++) {
            header.add("QUALACH%02d".formatted(slot));
            header.add("QUALACH%02dNOTES".formatted(slot));
        }
        header.addAll(List.of("QUALWT01", "QUALWT02", "INDUCTION"));

        Layout layout = Layout.of(FileKind.WORKERS, header);

        assertThat(layout.series("QUALACH")).hasSize(99);
        assertThat(layout.series("QUALWT")).containsExactly(236, 237);
        assertThat(layout.position("INDUCTION")).isEqualTo(238);
    }

    @Test
    void acceptsInductionBeforeTheQualificationsWorkedTowards() {
        List<String> header = national(FileKind.WORKERS);
        header.addAll(List.of("INDUCTION", "QUALWT01"));

        assertThat(Layout.of(FileKind.WORKERS, header).series("QUALWT")).containsExactly(45);
    }

    @Test
    void namesTheGapInASeriesOfQualifications() {
        List<String> header = national(FileKind.WORKERS);
        header.addAll(List.of("QUALACH05", "QUALACH05NOTES", "QUALACH06"));

        assertThat(faults(FileKind.WORKERS, header))
                .extracting(LayoutFault::kind, LayoutFault::column)
                .containsExactly(
                        tuple(Kind.MISSING, "QUALACH04"),
                        tuple(Kind.MISSING, "QUALACH04NOTES"),
                        tuple(Kind.MISSING, "QUALACH06NOTES"));
    }

    @Test
    void refusesOurExtensionsBeforeTheNationalColumns() {
        List<String> header = national(FileKind.WORKERS);
        header.add(5, "INDUCTION");

        assertThat(faults(FileKind.WORKERS, header))
                .extracting(LayoutFault::kind, LayoutFault::column)
                .containsExactly(tuple(Kind.MISPLACED, "INDUCTION"));
    }

    @Test
    void namesEveryFaultNotOnlyTheFirst() {
        List<String> header = national(FileKind.WORKERS);
        header.remove("SALARY");
        header.set(header.indexOf("GENDER"), "SEX");
        header.add("DOB");
        Collections.swap(header, header.indexOf("DISABLED"), header.indexOf("CARECERT"));

        assertThat(faults(FileKind.WORKERS, header))
                .extracting(LayoutFault::kind, LayoutFault::column)
                .containsExactlyInAnyOrder(
                        tuple(Kind.MISSING, "SALARY"),
                        tuple(Kind.MISSING, "GENDER"),
                        tuple(Kind.UNKNOWN, "SEX"),
                        tuple(Kind.DUPLICATE, "DOB"),
                        tuple(Kind.MISPLACED, "DISABLED"));
    }

    @Test
    void saysWhereAMissingColumnBelongs() {
        List<String> header = national(FileKind.TRAINING);
        header.remove("CATEGORY");

        LayoutFault fault = faults(FileKind.TRAINING, header).get(0);

        assertThat(fault.position()).isEqualTo(3);
        assertThat(fault.text()).contains("CATEGORY is missing").contains("after UNIQUEWORKERID");
    }

    @Test
    void namesOnlyTheColumnThatMovedNotThoseItMovedPast() {
        List<String> header = national(FileKind.WORKERS);
        header.add(header.remove(0));

        assertThat(faults(FileKind.WORKERS, header))
                .extracting(LayoutFault::kind, LayoutFault::column, LayoutFault::position)
                .containsExactly(tuple(Kind.MISPLACED, "LOCALESTID", 44));
    }

    @Test
    void saysThatNamesAreWrittenInCapitals() {
        List<String> header = national(FileKind.TRAINING);
        header.set(2, "Category");

        assertThat(faults(FileKind.TRAINING, header))
                .extracting(LayoutFault::text)
                .anyMatch(text -> text.contains("in capitals: CATEGORY"));
    }

    @Test
    void recognisesTheFileOfAnotherKind() {
        for (FileKind expected : FileKind.values()) {
            for (FileKind sent : FileKind.values()) {
                if (sent != expected) {
                    List<LayoutFault> faults = faults(expected, national(sent));

                    assertThat(faults).singleElement().satisfies(fault -> {
                        assertThat(fault.kind()).isEqualTo(Kind.WRONG_FILE);
                        assertThat(fault.text()).contains("looks like a " + sent.pathName() + " file");
                    });
                }
            }
        }
    }

    @Test
    void recognisesAFileSeparatedBySemicolons() {
        String line = String.join(";", national(FileKind.WORKERS));

        assertThat(faults(FileKind.WORKERS, List.of(line)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).contains("commas"));
    }

    @Test
    void namesAColumnWithoutAName() {
        List<String> header = national(FileKind.TRAINING);
        header.add("");

        assertThat(faults(FileKind.TRAINING, header))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).isEqualTo("Column 13 has no name. Take it out."));
    }

    @Test
    void takesNoNoticeOfWhiteSpaceAroundNames() {
        List<String> header = national(FileKind.TRAINING);
        header.set(0, " LOCALESTID ");

        assertThat(Layout.of(FileKind.TRAINING, header).position("LOCALESTID")).isZero();
    }

    private static List<String> national(FileKind kind) {
        return new ArrayList<>(Layout.national(kind).columns());
    }

    private static List<LayoutFault> faults(FileKind kind, List<String> header) {
        return catchThrowableOfType(LayoutException.class, () -> Layout.of(kind, header))
                .faults();
    }
}
