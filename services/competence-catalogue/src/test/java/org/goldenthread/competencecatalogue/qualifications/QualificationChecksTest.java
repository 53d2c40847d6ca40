package org.goldenthread.competencecatalogue.qualifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.competencecatalogue.qualifications.Combination.Group;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QualificationChecksTest {

    private static final String NUMBER = "601/4347/2";
    private static final Map<String, UnitSummary> UNITS =
            Map.of("A", unit("A", 10), "B", unit("B", 5), "C", unit("C", null));

    @Test
    void anEntryWithAllThatFitsHasNoFaults() {
        assertThat(faults(entry(
                        LocalDate.of(2014, 9, 1),
                        LocalDate.of(2017, 12, 31),
                        LocalDate.of(2019, 12, 31),
                        "601/6739/7",
                        12)))
                .isEmpty();
        assertThat(faults(entry(LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH, null, null)))
                .isEmpty();
    }

    @Test
    void tellsAllThatIsWrongWithTheDatesAtOnce() {
        assertThat(faults(entry(
                        LocalDate.of(2014, 9, 1), LocalDate.of(2014, 8, 31), LocalDate.of(2014, 8, 30), null, null)))
                .containsExactly(
                        "/operationalEnd ends-before-start",
                        "/certificationEnd ends-before-start",
                        "/certificationEnd certification-ends-first");
        assertThat(faults(entry(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), null, null, null)))
                .containsExactly("/starts date-out-of-range", "/operationalEnd date-out-of-range");
    }

    @Test
    void aSuccessorIsAnotherThatIsThere() {
        assertThat(faults(entry(null, null, null, NUMBER, null))).containsExactly("/successor own-successor");
        assertThat(faults(entry(null, null, null, "699/0000/0", null)))
                .containsExactly("/successor unknown-qualification");
        assertThat(faults(entry(null, null, null, null, 13))).containsExactly("/titleCode unknown-title");
    }

    @Test
    void noQualificationTakesItsOwnPlaceThroughOthers() {
        var others = new Successors(Map.of("1", "2", "2", "3", "3", "4", "4", "2"));

        assertThat(others.leadsBack("1")).isFalse();
        assertThat(others.leadsBack("2")).isTrue();
        assertThat(others.leadsBack("9")).isFalse();
    }

    @Test
    void unitsOfACombinationAreKnownAndThereOnce() {
        assertThat(faults(new Combination(
                        null,
                        null,
                        null,
                        List.of(
                                group("M", true, null, null, null, "A", "Z"),
                                group("M", false, null, null, null, "A")))))
                .containsExactly(
                        "/combination/groups/0/units/1 unknown-unit",
                        "/combination/groups/1/code repeated",
                        "/combination/groups/1/units/0 repeated");
    }

    @Test
    void boundsOfAGroupAgree() {
        assertThat(faults(rules(group("O", false, 9, 8, null, "A", "B"))))
                .containsExactly("/combination/groups/0/maximumCredit maximum-below-minimum");
        assertThat(faults(rules(group("M", true, null, null, 2, "A", "B"))))
                .containsExactly("/combination/groups/0/minimumUnits all-are-needed");
        assertThat(faults(rules(group("O", false, 16, null, 3, "A", "B"))))
                .containsExactly(
                        "/combination/groups/0/minimumCredit out-of-reach",
                        "/combination/groups/0/minimumUnits out-of-reach");
        assertThat(faults(rules(group("O", false, 15, null, 2, "A", "B")))).isEmpty();
    }

    @Test
    void whatIsNotAllKnownMayBeInReach() {
        assertThat(faults(rules(group("O", false, 99, null, null, "A", "C")))).isEmpty();
        assertThat(faults(rules(new Group("O", "Optional", false, false, 99, null, 9, List.of("A")))))
                .isEmpty();
        assertThat(faults(new Combination(
                        99, null, null, List.of(new Group("O", "O", false, false, null, null, null, List.of())))))
                .isEmpty();
    }

    @Test
    void theWholeIsInReachToo() {
        assertThat(faults(new Combination(15, null, null, List.of(group("O", false, null, null, null, "A", "B")))))
                .isEmpty();
        assertThat(faults(new Combination(16, null, null, List.of(group("O", false, null, null, null, "A", "B")))))
                .containsExactly("/combination/minimumCredit out-of-reach");
        assertThat(faults(new Combination(
                        15,
                        null,
                        null,
                        List.of(group("O", false, null, 9, null, "A"), group("P", false, null, null, null, "B")))))
                .containsExactly("/combination/minimumCredit out-of-reach");
    }

    @Test
    void creditAtALevelIsAPartOfAllAndHasALevel() {
        assertThat(faults(new Combination(10, 11, 3, List.of(group("O", false, null, null, null, "A", "B")))))
                .containsExactly("/combination/minimumCreditAtLevel more-than-all");
        assertThat(faults(new Combination(10, null, 3, List.of())))
                .containsExactly("/combination/atLevel level-without-credit");
        assertThat(faults(new Combination(10, 5, null, List.of())))
                .containsExactly("/combination/atLevel level-missing");
    }

    private static Combination rules(Group group) {
        return new Combination(null, null, null, List.of(group));
    }

    private static Group group(
            String code,
            boolean mandatory,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable Integer leastUnits,
            String... units) {
        return new Group(code, "Group " + code, mandatory, true, least, most, leastUnits, List.of(units));
    }

    private static UnitSummary unit(String reference, @Nullable Integer credit) {
        return new UnitSummary(reference, "Unit " + reference, 3, credit, true);
    }

    private static Qualification entry(
            @Nullable LocalDate starts,
            @Nullable LocalDate operationalEnd,
            @Nullable LocalDate certificationEnd,
            @Nullable String successor,
            @Nullable Integer titleCode) {
        return new Qualification(
                NUMBER,
                "A diploma",
                null,
                null,
                null,
                null,
                null,
                starts,
                operationalEnd,
                certificationEnd,
                successor,
                titleCode,
                false,
                null,
                true,
                Combination.NONE,
                0);
    }

    private static List<String> faults(Combination rules) {
        return faults(entry(null, null, null, null, null).with(rules));
    }

    private static List<String> faults(Qualification entry) {
        var around = new Surroundings(
                Set.of(NUMBER, "601/6739/7"), new Successors(Map.of("601/6739/7", "603/2681/5")), Set.of(12), UNITS);
        return QualificationChecks.faults(entry, around).stream()
                .map(fault -> fault.place() + " " + fault.code())
                .toList();
    }
}
