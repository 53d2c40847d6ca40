package org.goldenthread.competencecatalogue.courses.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.courses.document.Run;
import org.goldenthread.competencecatalogue.qualifications.QualificationSummary;
import org.jspecify.annotations.Nullable;

/** Applies the rules to drafts of a provider. */
@ApplicationScoped
public class CourseJudge {

    private static final String ENTRY = "entryLevel";

    private final Registers registers;

    CourseJudge(Registers registers) {
        this.registers = registers;
    }

    /**
     * What was found.
     *
     * @param document what the draft says, whether or not it breaks rules; null where it can't be read
     * @param qualification number of the one that the course leads to, also where only its learning aim says so
     * @param level of the course: the one it names, else that of its credit, its kind or its qualification
     */
    public record Judged(
            CourseDraft draft,
            List<Finding> findings,
            @Nullable CourseDocument document,
            @Nullable String qualification,
            @Nullable Integer level) {

        public List<Finding> errors() {
            return findings.stream().filter(Finding::isError).toList();
        }

        public List<Finding> warnings() {
            return findings.stream().filter(finding -> !finding.isError()).toList();
        }

        public Judged withDocument(@Nullable CourseDocument other) {
            return new Judged(draft, findings, other, qualification, level);
        }

        /** The same, where a course of this reference was sent before it. */
        public Judged repeated() {
            return new Judged(
                    draft,
                    List.of(new Finding(
                            "COURSERUN_PROVIDER_COURSE_REF_REPEATED",
                            Severity.ERROR,
                            "/reference",
                            "COURSE_REFERENCE",
                            "A course before this one has the reference.",
                            "Send each course once.",
                            null)),
                    document,
                    qualification,
                    level);
        }
    }

    /**
     * @param kept the courses as they are now, by reference
     * @return in the order of the drafts
     */
    public List<Judged> judge(String provider, List<CourseDraft> drafts, Map<String, CourseDocument> kept) {
        Known known = registers.of(provider, drafts);
        return drafts.stream()
                .map(draft -> judge(draft, known, kept.get(draft.reference())))
                .toList();
    }

    private static Judged judge(CourseDraft draft, Known known, @Nullable CourseDocument kept) {
        CourseInQuestion course = new CourseInQuestion(draft, known);
        List<Finding> found = new ArrayList<>();
        CourseRules.ALL.forEach(rule -> rule.check(course, "", found));
        found.addAll(WarningRules.of(course.standing()));
        List<RunInQuestion> runs = runs(course, starts(kept));
        for (int i = 0; i < runs.size(); i++) {
            for (CourseRule<RunInQuestion> rule : RunRules.ALL) {
                rule.check(runs.get(i), "/runs/" + i, found);
            }
        }
        Optional<CourseDocument> document = Assembly.of(course, runs);
        return new Judged(
                draft,
                List.copyOf(found),
                document.orElse(null),
                course.leadsTo().map(QualificationSummary::number).orElse(null),
                level(course));
    }

    private static @Nullable Integer level(CourseInQuestion course) {
        CourseDraft draft = course.draft();
        String kind = String.valueOf(draft.educationLevel().value());
        return Stream.of(
                        Optional.ofNullable(draft.level().value()),
                        Optional.ofNullable(draft.credit().level().value()),
                        Optional.ofNullable(kind.equals(ENTRY) ? Integer.valueOf(0) : Words.number(kind)),
                        course.leadsTo().map(QualificationSummary::level))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static List<RunInQuestion> runs(CourseInQuestion course, Set<LocalDate> starts) {
        Form form = course.draft().form();
        Set<String> references = new HashSet<>();
        return course.draft().runs().stream()
                .map(run -> new RunInQuestion(
                        run, course.known(), starts, form, isRepeated(run.reference(), course, references)))
                .toList();
    }

    /** Rows of the national form repeat the reference of their course. */
    private static boolean isRepeated(String reference, CourseInQuestion course, Set<String> seen) {
        boolean ofTheCourse = course.draft().form() != Form.JSON
                && reference.equals(course.draft().reference());
        return !reference.isEmpty() && !ofTheCourse && !seen.add(reference);
    }

    private static Set<LocalDate> starts(@Nullable CourseDocument kept) {
        return kept == null
                ? Set.of()
                : kept.runs().stream()
                        .map(Run::startDate)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }
}
