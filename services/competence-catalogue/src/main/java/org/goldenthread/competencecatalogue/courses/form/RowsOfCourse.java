package org.goldenthread.competencecatalogue.courses.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.courses.Documents;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.courses.document.Credit;
import org.goldenthread.competencecatalogue.courses.document.Run;
import org.goldenthread.competencecatalogue.courses.judgement.CourseDraft;
import org.goldenthread.competencecatalogue.courses.judgement.CourseDraft.CreditDraft;
import org.goldenthread.competencecatalogue.courses.judgement.CourseKinds;
import org.goldenthread.competencecatalogue.courses.judgement.Given;
import org.goldenthread.competencecatalogue.courses.judgement.RegisterNumbers;
import org.goldenthread.competencecatalogue.courses.judgement.RunDraft;
import org.goldenthread.competencecatalogue.courses.judgement.Texts;
import org.goldenthread.competencecatalogue.courses.judgement.Words;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are one course with a run each. What the file has no column for stays as it is kept: a file without our columns does
 * not take the competences from a course.
 *
 * @param kept the course as it is now
 */
public record RowsOfCourse(
        CourseForm form,
        String reference,
        List<NationalRow> rows,
        @Nullable CourseDocument kept) {

    private static final int PARTS_OF_CREDIT = 3;

    public CourseDraft draft(CourseKinds kinds) {
        NationalRow first = rows.getFirst();
        return new CourseDraft(
                form.form(),
                reference,
                title(),
                first.cell("WHO_THIS_COURSE_IS_FOR"),
                first.cell("ENTRY_REQUIREMENTS"),
                first.cell("WHAT_YOU_WILL_LEARN"),
                first.cell("HOW_YOU_WILL_LEARN"),
                first.cell("WHAT_YOU_WILL_NEED_TO_BRING"),
                first.cell("HOW_YOU_WILL_BE_ASSESSED"),
                first.cell("WHERE_NEXT"),
                first.cell("LARS_QAN"),
                kind("COURSE_TYPE", kinds.types(), CourseDocument::courseType),
                kind("SECTOR", kinds.sectors(), CourseDocument::sector),
                kind("EDUCATION_LEVEL", kinds.educationLevels(), CourseDocument::educationLevel),
                cellOr("AWARDING_BODY", CourseDocument::awardingBody),
                Given.read(
                        cellOr("LEVEL", course -> course.level() == null ? null : String.valueOf(course.level())),
                        Words::number),
                credit(),
                cellOr("QUALIFICATION", CourseDocument::qualification),
                listOr("UNITS", CourseDocument::units),
                listOr(
                        "COMPETENCES",
                        course -> course.competences().stream()
                                .map(UUID::toString)
                                .toList()),
                rows.stream().map(RowsOfCourse::run).toList());
    }

    private String title() {
        String own = firstOf("COURSE_TITLE");
        return own.isEmpty() ? rows.getFirst().cell("COURSE_NAME") : own;
    }

    private String firstOf(String column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What the rows say, else what is kept if they have no column for it. */
    private String cellOr(String column, Function<CourseDocument, @Nullable String> ofKept) {
        return rows.getFirst().has(column) || kept == null ? firstOf(column) : Texts.of(ofKept.apply(kept));
    }

    private List<String> listOr(String column, Function<CourseDocument, List<String>> ofKept) {
        if (!rows.getFirst().has(column) && kept != null) {
            return ofKept.apply(kept);
        }
        Set<String> parts = new LinkedHashSet<>();
        rows.forEach(row -> parts.addAll(Texts.parts(row.cell(column))));
        return List.copyOf(parts);
    }

    private Given<String> kind(
            String column, List<CourseKinds.Kind> list, Function<CourseDocument, @Nullable String> ofKept) {
        return Given.read(cellOr(column, ofKept), sent -> CourseKinds.code(list, sent));
    }

    /** {@code 90}, or with scheme and level {@code QCF;5;90}. */
    private CreditDraft credit() {
        String cell = cellOr("CREDIT", course -> course.credit() == null ? null : written(course.credit()));
        if (cell.isEmpty()) {
            return CreditDraft.NONE;
        }
        List<String> parts = new ArrayList<>(List.of(cell.split(";", -1)));
        if (parts.size() == 1) {
            parts.addAll(0, Collections.nCopies(PARTS_OF_CREDIT - 1, ""));
        }
        return parts.size() == PARTS_OF_CREDIT
                ? new CreditDraft(
                        parts.get(0).strip(),
                        Given.read(parts.get(1), Words::number),
                        Given.read(parts.get(2), Words::number))
                : new CreditDraft("", Given.nothing(), new Given<>(cell, null));
    }

    static String written(Credit credit) {
        String value = String.valueOf(credit.value());
        return credit.scheme() == null && credit.level() == null
                ? value
                : String.join(
                        ";",
                        Texts.of(credit.scheme()),
                        credit.level() == null ? "" : String.valueOf(credit.level()),
                        value);
    }

    private static RunDraft run(NationalRow row) {
        String flexible = row.cell("FLEXIBLE_START_DATE");
        return new RunDraft(
                row.reference(),
                row.cell("COURSE_NAME"),
                Given.read(row.cell("DELIVERY_MODE"), Words::mode),
                Given.read(row.cell("START_DATE"), Words::nationalDay),
                Given.read(flexible, Words::yesOrNo),
                Given.read(row.cell("END_DATE"), Words::nationalDay),
                row.cell("VENUE_NAME"),
                row.cell("YOUR_VENUE_REFERENCE"),
                Given.read(row.cell("NATIONAL_DELIVERY"), Words::yesOrNo),
                Texts.parts(row.cell("SUB_REGION")),
                row.cell("COURSE_WEBPAGE"),
                Given.read(row.cell("COST"), Words::sum),
                row.cell("COST_DESCRIPTION"),
                Given.read(row.cell("DURATION"), Words::number),
                Given.read(row.cell("DURATION_UNIT"), Words::durationUnit),
                Given.read(row.cell("STUDY_MODE"), Words::studyMode),
                Given.read(row.cell("ATTENDANCE_PATTERN"), Words::attendancePattern));
    }

    /** The document as it is kept: as short as can be, with the last days that a file without a column for them leaves alone. */
    public CourseDocument finished(CourseDocument made) {
        CourseDocument document = Documents.shortest(reference, made);
        if (rows.getFirst().has("END_DATE") || kept == null) {
            return document;
        }
        List<Run> before = Documents.shortest(reference, kept).runs();
        return document.withRuns(document.runs().stream()
                .map(run -> before.stream()
                        .filter(other -> other.withEndDate(null).equals(run))
                        .findFirst()
                        .orElse(run))
                .toList());
    }

    /** Columns in which a row says something else of the course than the rows before it. */
    public List<String> disagreements(int place) {
        NationalRow row = rows.get(place);
        Stream<String> shared =
                NationalRow.shared().filter(column -> !shared(column, row).equals(shared(column, rows.getFirst())));
        Stream<String> given = Stream.of("QUALIFICATION", "CREDIT", "LEVEL", "COURSE_TITLE")
                .filter(column ->
                        !row.cell(column).isEmpty() && !row.cell(column).equals(firstOf(column)));
        return Stream.concat(shared, given).toList();
    }

    private static String shared(String column, NationalRow row) {
        return column.equals("LARS_QAN") ? RegisterNumbers.learningAim(row.cell(column)) : row.cell(column);
    }
}
