package org.goldenthread.competencecatalogue.courses;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.competencecatalogue.courses.document.AttendancePattern;
import org.goldenthread.competencecatalogue.courses.document.DurationUnit;
import org.goldenthread.competencecatalogue.courses.document.RunMode;
import org.goldenthread.competencecatalogue.courses.document.StudyMode;
import org.goldenthread.competencecatalogue.courses.judgement.CourseDraft;
import org.goldenthread.competencecatalogue.courses.judgement.CourseDraft.CreditDraft;
import org.goldenthread.competencecatalogue.courses.judgement.CourseKinds;
import org.goldenthread.competencecatalogue.courses.judgement.Form;
import org.goldenthread.competencecatalogue.courses.judgement.Given;
import org.goldenthread.competencecatalogue.courses.judgement.RunDraft;
import org.goldenthread.competencecatalogue.courses.judgement.Texts;
import org.goldenthread.competencecatalogue.courses.judgement.Words;
import org.jspecify.annotations.Nullable;

/**
 * A course as a provider sends it. Days and the values of lists are texts here: the rules judge them, as they judge the cells of
 * the national form, and answer with the same codes (GET /v1/course-rules).
 *
 * @param learningAim national reference, eight characters
 * @param courseType code of GET /v1/course-rules; with the three after it, of a course without a learning aim
 * @param level of qualification, 0 (entry) to 8
 * @param qualification number in the register, such as 603/2681/5
 * @param units references in the register, such as K/104/0809
 * @param competences ids or codes of published competences
 */
record CourseRequest(
        @Nullable String title,
        @Nullable String whoFor,
        @Nullable String entryRequirements,
        @Nullable String whatYouWillLearn,
        @Nullable String howYouWillLearn,
        @Nullable String whatToBring,
        @Nullable String howAssessed,
        @Nullable String whereNext,
        @Nullable String learningAim,
        @Nullable String courseType,
        @Nullable String sector,
        @Nullable String educationLevel,
        @Nullable String awardingBody,
        @Nullable BigDecimal level,
        @Nullable @Valid CreditRequest credit,
        @Nullable String qualification,
        @Nullable List<@NotNull String> units,
        @Nullable List<@NotNull String> competences,
        @Nullable List<@NotNull @Valid RunRequest> runs) {

    private static final int FINEST = 20;

    /** @param scheme such as QCF */
    record CreditRequest(
            @Nullable String scheme,
            @Nullable BigDecimal level,
            @Nullable BigDecimal value) {}

    /** @param unit minutes, hours, days, weeks, months or years */
    record DurationRequest(
            @Nullable BigDecimal value, @Nullable String unit) {}

    /**
     * @param mode classroom, online, workBased or blended
     * @param startDate like 2027-01-15; left out with a flexible start
     * @param venue reference of one of the provider's venues, of runs in a classroom or blended ones
     * @param national of runs at work places: in the whole country, else in the sub regions
     * @param cost in pounds
     * @param studyMode fullTime, partTime or flexible
     * @param attendancePattern daytime, evening, weekend or dayOrBlockRelease
     */
    record RunRequest(
            @Nullable String reference,
            @Nullable String title,
            @Nullable String mode,
            @Schema(examples = "2027-01-15") @Nullable String startDate,
            @Nullable Boolean flexibleStart,
            @Schema(examples = "2027-06-15") @Nullable String endDate,
            @Nullable String venue,
            @Nullable Boolean national,
            @Nullable List<@NotNull String> subRegions,
            @Nullable String url,
            @Nullable BigDecimal cost,
            @Nullable String costDescription,
            @Nullable @Valid DurationRequest duration,
            @Nullable String studyMode,
            @Nullable String attendancePattern) {

        RunDraft toDraft() {
            Given<RunMode> given = Given.read(mode, sent -> Words.named(RunMode.values(), RunMode::text, sent));
            var length = duration == null ? new DurationRequest(null, null) : duration;
            return new RunDraft(
                    Texts.of(reference),
                    Texts.of(title),
                    given,
                    Given.read(startDate, Words::day),
                    flag(flexibleStart),
                    Given.read(endDate, Words::day),
                    "",
                    Texts.of(venue),
                    // false says no more than nothing where the run is not at work places
                    Boolean.FALSE.equals(national) && given.value() != RunMode.WORK_BASED
                            ? Given.nothing()
                            : flag(national),
                    texts(subRegions),
                    Texts.of(url),
                    cost == null ? Given.nothing() : new Given<>(plain(cost), isSane(cost) ? cost : null),
                    Texts.of(costDescription),
                    number(length.value()),
                    Given.read(length.unit(), sent -> Words.named(DurationUnit.values(), DurationUnit::text, sent)),
                    Given.read(studyMode, sent -> Words.named(StudyMode.values(), StudyMode::text, sent)),
                    Given.read(
                            attendancePattern,
                            sent -> Words.named(AttendancePattern.values(), AttendancePattern::text, sent)));
        }
    }

    CourseDraft toDraft(@Nullable String reference, CourseKinds kinds) {
        return new CourseDraft(
                Form.JSON,
                Texts.of(reference),
                Texts.of(title),
                Texts.of(whoFor),
                Texts.of(entryRequirements),
                Texts.of(whatYouWillLearn),
                Texts.of(howYouWillLearn),
                Texts.of(whatToBring),
                Texts.of(howAssessed),
                Texts.of(whereNext),
                Texts.of(learningAim),
                Given.read(courseType, sent -> CourseKinds.code(kinds.types(), sent)),
                Given.read(sector, sent -> CourseKinds.code(kinds.sectors(), sent)),
                Given.read(educationLevel, sent -> CourseKinds.code(kinds.educationLevels(), sent)),
                Texts.of(awardingBody),
                number(level),
                credit == null
                        ? CreditDraft.NONE
                        : new CreditDraft(Texts.of(credit.scheme()), number(credit.level()), number(credit.value())),
                Texts.of(qualification),
                texts(units),
                texts(competences),
                Optional.ofNullable(runs).orElse(List.of()).stream()
                        .map(RunRequest::toDraft)
                        .toList());
    }

    private static List<String> texts(@Nullable List<String> sent) {
        return sent == null ? List.of() : sent.stream().map(Texts::of).toList();
    }

    private static Given<Boolean> flag(@Nullable Boolean sent) {
        return sent == null ? Given.nothing() : new Given<>(sent.toString(), sent);
    }

    private static Given<Integer> number(@Nullable BigDecimal sent) {
        return sent == null ? Given.nothing() : Given.read(plain(sent), Words::number);
    }

    /** A number with an exponent can be longer written out than there is room for. */
    private static boolean isSane(BigDecimal number) {
        return Math.abs(number.scale()) <= FINEST && number.precision() <= FINEST;
    }

    private static String plain(BigDecimal number) {
        return isSane(number) ? number.stripTrailingZeros().toPlainString() : number.toString();
    }
}
