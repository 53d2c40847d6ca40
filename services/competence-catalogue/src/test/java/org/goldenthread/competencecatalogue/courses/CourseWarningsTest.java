package org.goldenthread.competencecatalogue.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.qualifications.QualificationSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseWarningsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void warnOfAQualificationFromTheDayAfterItsLast() {
        assertThat(codes(ofQualification(qualification("1", TODAY.minusDays(1), null))))
                .containsExactly("COURSE_QUALIFICATION_ENDED");
        assertThat(codes(ofQualification(qualification("1", TODAY, null))))
                .containsExactly("COURSE_QUALIFICATION_ENDING");
    }

    @Test
    void warnNinetyDaysBeforeTheEndAndNotEarlier() {
        assertThat(codes(ofQualification(qualification("1", TODAY.plusDays(90), null))))
                .containsExactly("COURSE_QUALIFICATION_ENDING");
        assertThat(ofQualification(qualification("1", TODAY.plusDays(91), null)))
                .isEmpty();
        assertThat(ofQualification(qualification("1", null, "2"))).isEmpty();
    }

    @Test
    void nameTheSuccessorThatLearnersCanBeRegisteredFor() {
        LocalDate over = TODAY.minusDays(1);
        CourseWarning warning = ofQualification(
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
        CompetenceSummary current = competence(AdoptionStatus.IMPLEMENTED, null);
        CompetenceSummary retired = competence(AdoptionStatus.RETIRED, null);
        UUID instead = UUID.randomUUID();
        CompetenceSummary replaced = competence(AdoptionStatus.IMPLEMENTED, instead);
        List<CourseWarning> warnings = CourseWarnings.of(
                course(null, List.of(), List.of(current.id(), retired.id(), replaced.id(), UUID.randomUUID())),
                known(List.of(), List.of(current, retired, replaced), Set.of()),
                TODAY);

        assertThat(codes(warnings)).containsExactly("COURSE_COMPETENCE_RETIRED", "COURSE_COMPETENCE_RETIRED");
        assertThat(warnings).extracting(CourseWarning::successor).containsExactly(null, instead.toString());
    }

    @Test
    void nameEachUnitThatIsGone() {
        List<CourseWarning> warnings = CourseWarnings.of(
                course(null, List.of("K/104/0809", "L/999/9999"), List.of()),
                known(List.of(), List.of(), Set.of("K/104/0809")),
                TODAY);

        assertThat(codes(warnings)).containsExactly("COURSE_UNIT_GONE");
        assertThat(warnings.getFirst().detail()).contains("L/999/9999");
    }

    @Test
    void knowTheirOwnCodes() {
        assertThat(List.of(
                        CourseWarning.QUALIFICATION_ENDED,
                        CourseWarnings.QUALIFICATION_ENDING,
                        CourseWarnings.UNIT_GONE,
                        CourseWarning.COMPETENCE_RETIRED))
                .allMatch(CourseWarnings::has);
        assertThat(CourseWarnings.has("COURSE_ANYTHING_ELSE")).isFalse();
    }

    private static List<String> codes(List<CourseWarning> warnings) {
        return warnings.stream().map(CourseWarning::code).toList();
    }

    private static List<CourseWarning> ofQualification(QualificationSummary... register) {
        return CourseWarnings.of(
                course("1", List.of(), List.of()), known(Arrays.asList(register), List.of(), Set.of()), TODAY);
    }

    private static CourseWarnings.Known known(
            List<QualificationSummary> qualifications, List<CompetenceSummary> competences, Set<String> units) {
        return new CourseWarnings.Known(
                qualifications.stream().collect(Collectors.toMap(QualificationSummary::number, Function.identity())),
                competences.stream().collect(Collectors.toMap(CompetenceSummary::id, Function.identity())),
                units);
    }

    private static CourseDocument course(@Nullable String qualification, List<String> units, List<UUID> competences) {
        return new CourseDocument(
                "A course",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                qualification,
                units,
                competences,
                List.of());
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
