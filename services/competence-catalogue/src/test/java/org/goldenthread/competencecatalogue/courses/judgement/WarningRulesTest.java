package org.goldenthread.competencecatalogue.courses.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.qualifications.QualificationSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WarningRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void warnOfAQualificationFromTheDayAfterItsLast() {
        assertThat(ofQualification(qualification("1", TODAY.minusDays(1), null)))
                .extracting(Finding::code)
                .containsExactly("COURSE_QUALIFICATION_ENDED");
        assertThat(ofQualification(qualification("1", TODAY, null)))
                .extracting(Finding::code)
                .containsExactly("COURSE_QUALIFICATION_ENDING");
    }

    @Test
    void warnNinetyDaysBeforeTheEndAndNotEarlier() {
        assertThat(ofQualification(qualification("1", TODAY.plusDays(90), null)))
                .extracting(Finding::code)
                .containsExactly("COURSE_QUALIFICATION_ENDING");
        assertThat(ofQualification(qualification("1", TODAY.plusDays(91), null)))
                .isEmpty();
        assertThat(ofQualification(qualification("1", null, "2"))).isEmpty();
    }

    @Test
    void nameTheSuccessorThatLearnersCanBeRegisteredFor() {
        LocalDate over = TODAY.minusDays(1);
        Finding warning = ofQualification(
                        qualification("1", over, "2"),
                        qualification("2", over, "3"),
                        qualification("3", null, "4"),
                        qualification("4", null, null))
                .getFirst();
        assertThat(warning.successor()).isEqualTo("3");
        assertThat(warning.detail()).contains("30 June 2026", "3, Title of 3,");
        assertThat(ofQualification(qualification("1", over, "2"), qualification("2", over, "1"))
                        .getFirst()
                        .successor())
                .isEqualTo("2");
        assertThat(ofQualification(qualification("1", over, "9")).getFirst().successor())
                .isNull();
    }

    @Test
    void nameEachCompetenceThatIsOverAndWhatReplacedIt() {
        UUID instead = UUID.randomUUID();
        List<Finding> warnings = WarningRules.of(new Standing(
                TODAY,
                null,
                Map.of(),
                List.of(
                        Optional.of(competence(AdoptionStatus.IMPLEMENTED, null)),
                        Optional.of(competence(AdoptionStatus.RETIRED, null)),
                        Optional.empty(),
                        Optional.of(competence(AdoptionStatus.IMPLEMENTED, instead))),
                List.of(),
                Set.of()));

        assertThat(warnings)
                .extracting(Finding::code)
                .containsExactly("COURSE_COMPETENCE_RETIRED", "COURSE_COMPETENCE_RETIRED");
        assertThat(warnings).extracting(Finding::pointer).containsExactly("/competences/1", "/competences/3");
        assertThat(warnings).extracting(Finding::successor).containsExactly(null, instead.toString());
    }

    @Test
    void nameEachUnitThatIsGone() {
        List<Finding> warnings =
                WarningRules.of(standing(List.of(), List.of("K/104/0809", "L/999/9999"), Set.of("K/104/0809")));

        assertThat(warnings).extracting(Finding::code).containsExactly("COURSE_UNIT_GONE");
        assertThat(warnings).extracting(Finding::pointer).containsExactly("/units/1");
        assertThat(warnings.getFirst().detail()).contains("L/999/9999");
    }

    @Test
    void knowTheirOwnCodesAndArePublished() {
        List<String> codes = List.of(
                "COURSE_QUALIFICATION_ENDED",
                "COURSE_QUALIFICATION_ENDING",
                "COURSE_UNIT_GONE",
                "COURSE_COMPETENCE_RETIRED");
        assertThat(codes).allMatch(WarningRules::has);
        assertThat(WarningRules.has("COURSE_ANYTHING_ELSE")).isFalse();
        assertThat(PublishedRules.all())
                .filteredOn(rule -> rule.severity() == Severity.WARNING)
                .extracting(PublishedRules.Entry::code)
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    private static List<Finding> ofQualification(QualificationSummary... register) {
        return WarningRules.of(standing(Arrays.asList(register), List.of(), Set.of()));
    }

    private static Standing standing(List<QualificationSummary> register, List<String> units, Set<String> known) {
        return new Standing(
                TODAY,
                register.isEmpty() ? null : register.getFirst(),
                register.stream().collect(Collectors.toMap(QualificationSummary::number, Function.identity())),
                List.of(),
                units,
                known);
    }

    private static QualificationSummary qualification(
            String number, @Nullable LocalDate end, @Nullable String successor) {
        return new QualificationSummary(number, "Title of " + number, 5, end, null, successor);
    }

    private static CompetenceSummary competence(AdoptionStatus status, @Nullable UUID replacedBy) {
        return new CompetenceSummary(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Standards",
                "A1",
                "Lead",
                null,
                false,
                null,
                true,
                status,
                replacedBy);
    }
}
