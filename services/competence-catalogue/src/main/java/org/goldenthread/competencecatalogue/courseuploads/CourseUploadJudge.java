package org.goldenthread.competencecatalogue.courseuploads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.courses.Course;
import org.goldenthread.competencecatalogue.courses.CourseWriter;
import org.goldenthread.competencecatalogue.courses.CourseWriter.Decision;
import org.goldenthread.competencecatalogue.courses.Courses;
import org.goldenthread.competencecatalogue.courses.Outcome;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.courses.form.NationalRow;
import org.goldenthread.competencecatalogue.courses.form.RowsOfCourse;
import org.goldenthread.competencecatalogue.courses.judgement.CourseDraft;
import org.goldenthread.competencecatalogue.courses.judgement.CourseJudge;
import org.goldenthread.competencecatalogue.courses.judgement.CourseJudge.Judged;
import org.goldenthread.competencecatalogue.courses.judgement.CourseKinds;
import org.goldenthread.competencecatalogue.courses.judgement.Finding;
import org.goldenthread.competencecatalogue.courseuploads.RowJudgements.Judgement;
import org.goldenthread.competencecatalogue.courseuploads.RowJudgements.Place;
import org.jspecify.annotations.Nullable;

/** Judges an upload of courses: its rows make courses, which the rules of courses judge. A few hundred rows are held at a time. */
@ApplicationScoped
class CourseUploadJudge {

    private static final int ROWS_AT_ONCE = 500;
    private static final Pattern OF_RUN = Pattern.compile("/runs/(\\d+)/.*");
    private static final RowFault WRONG_CELLS = new RowFault(
            null,
            "ROW_CELLS",
            "The row has more or fewer cells than the header.",
            "Put cells with commas, quotes or line breaks in quotes; send the row with all its columns.",
            null);

    private final UploadRows rows;
    private final RowJudgements judgements;
    private final Courses courses;
    private final CourseJudge judge;
    private final CourseWriter writer;
    private final CourseKinds kinds;

    CourseUploadJudge(
            UploadRows rows,
            RowJudgements judgements,
            Courses courses,
            CourseJudge judge,
            CourseWriter writer,
            CourseKinds kinds) {
        this.rows = rows;
        this.judgements = judgements;
        this.courses = courses;
        this.judge = judge;
        this.writer = writer;
        this.kinds = kinds;
    }

    /** Courses that the rows of an upload make, with what is to become of them and what was found of the rows. */
    record Window(List<Decision> decisions, List<Judgement> judgements) {}

    /** Groups the rows anew, and says of how many the group is another one than before. */
    int group(Upload upload) {
        Map<String, Integer> positions = NationalRow.positions(upload.columns());
        Grouping grouping = new Grouping();
        List<Place> alone = new ArrayList<>();
        rows.forEach(upload.id(), UploadRows.Which.ALL, row -> {
            if (row.dropped()) {
                return;
            }
            if (row.cells().size() == upload.columns().size()) {
                grouping.add(row.line(), NationalRow.of(positions, row.cells()));
            } else {
                alone.add(new Place(row.line(), row.line(), null));
            }
        });
        List<Place> places = new ArrayList<>(grouping.places());
        places.addAll(alone);
        int moved = 0;
        for (int from = 0; from < places.size(); from += ROWS_AT_ONCE) {
            moved += judgements.assign(upload.id(), places.subList(from, Math.min(places.size(), from + ROWS_AT_ONCE)));
        }
        return moved;
    }

    /** Hands over the judged courses, some at a time, in the order of their first rows. */
    void judge(Upload upload, Consumer<Window> to) {
        List<UploadRow> waiting = new ArrayList<>();
        int group = 0;
        int line = 0;
        List<UploadRow> some;
        do {
            some = rows.byGroup(upload.id(), group, line, ROWS_AT_ONCE);
            waiting.addAll(some);
            boolean end = some.size() < ROWS_AT_ONCE;
            List<List<UploadRow>> whole = takeWhole(waiting, end);
            if (!whole.isEmpty()) {
                to.accept(window(upload, whole));
            }
            if (!some.isEmpty()) {
                group = Objects.requireNonNull(some.getLast().group());
                line = some.getLast().line();
            }
        } while (some.size() == ROWS_AT_ONCE);
    }

    /** Takes out the groups that are there as a whole: all but the last, which may go on. */
    private static List<List<UploadRow>> takeWhole(List<UploadRow> waiting, boolean end) {
        List<List<UploadRow>> groups = new ArrayList<>();
        for (UploadRow row : waiting) {
            boolean goesOn = !groups.isEmpty()
                    && Objects.equals(groups.getLast().getFirst().group(), row.group());
            if (!goesOn) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(row);
        }
        List<UploadRow> rest = end || groups.isEmpty() ? List.of() : groups.removeLast();
        waiting.clear();
        waiting.addAll(rest);
        return groups;
    }

    private Window window(Upload upload, List<List<UploadRow>> groups) {
        Map<String, Integer> positions = NationalRow.positions(upload.columns());
        List<List<UploadRow>> readable = groups.stream()
                .filter(group -> group.getFirst().reference() != null)
                .toList();
        Map<String, Course> kept = courses.find(
                upload.provider(),
                readable.stream()
                        .map(group -> String.valueOf(group.getFirst().reference()))
                        .collect(Collectors.toSet()));
        List<RowsOfCourse> made = readable.stream()
                .map(group -> rowsOfCourse(upload, positions, group, kept))
                .toList();
        List<Decision> decisions = decide(upload.provider(), made, kept);
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            judgements.addAll(judgements(readable.get(i), made.get(i), decisions.get(i)));
        }
        groups.stream()
                .filter(group -> group.getFirst().reference() == null)
                .forEach(group ->
                        judgements.add(new Judgement(group.getFirst().line(), List.of(WRONG_CELLS), List.of(), null)));
        return new Window(decisions, judgements);
    }

    private static RowsOfCourse rowsOfCourse(
            Upload upload, Map<String, Integer> positions, List<UploadRow> group, Map<String, Course> kept) {
        String reference = String.valueOf(group.getFirst().reference());
        Course course = kept.get(reference);
        return new RowsOfCourse(
                upload.form().courses(),
                reference,
                group.stream()
                        .map(row -> NationalRow.of(positions, row.cells()))
                        .toList(),
                course == null ? null : course.document());
    }

    private List<Decision> decide(String provider, List<RowsOfCourse> made, Map<String, Course> kept) {
        List<CourseDraft> drafts = made.stream().map(rows -> rows.draft(kinds)).toList();
        Map<String, CourseDocument> documents = new HashMap<>();
        kept.forEach((reference, course) -> documents.put(reference, course.document()));
        List<Judged> judged = judge.judge(provider, drafts, documents);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            CourseDocument document = judged.get(i).document();
            Judged finished = document == null
                    ? judged.get(i)
                    : judged.get(i).withDocument(made.get(i).finished(document));
            decisions.add(writer.decide(finished, kept.get(made.get(i).reference())));
        }
        return decisions;
    }

    private static List<Judgement> judgements(List<UploadRow> group, RowsOfCourse made, Decision decision) {
        List<Judgement> judgements = new ArrayList<>();
        boolean refused = decision.outcome() == Outcome.REFUSED;
        boolean differs = false;
        for (int i = 0; i < group.size(); i++) {
            Set<RowFault> errors = new LinkedHashSet<>();
            for (String column : made.disagreements(i)) {
                errors.add(differs(column));
                differs = true;
            }
            errors.addAll(faults(decision.errors(), i));
            boolean first = i == 0;
            judgements.add(new Judgement(
                    group.get(i).line(),
                    List.copyOf(errors),
                    faults(refused ? List.of() : decision.judged().warnings(), i),
                    first && !refused ? decision.outcome() : null));
        }
        if (differs) {
            Judgement first = judgements.getFirst();
            judgements.set(0, new Judgement(first.line(), first.errors(), first.warnings(), null));
        }
        return judgements;
    }

    private static RowFault differs(String column) {
        return new RowFault(
                column,
                "COURSE_ROWS_DIFFER",
                "The row says something else of its course than the rows before it.",
                "Give all rows of a course the same, or another COURSE_REFERENCE.",
                null);
    }

    /** What was found of a row: of its run, and of the course that it is a part of. */
    private static List<RowFault> faults(List<Finding> findings, int place) {
        return findings.stream()
                .filter(finding -> concerns(finding, place))
                .map(RowFault::of)
                .distinct()
                .toList();
    }

    private static boolean concerns(Finding finding, int place) {
        Matcher ofRun = OF_RUN.matcher(finding.pointer());
        return !ofRun.matches() || Integer.parseInt(ofRun.group(1)) == place;
    }

    static @Nullable RowFault wrongCells(Upload upload, UploadRow row) {
        return row.cells().size() == upload.columns().size() ? null : WRONG_CELLS;
    }
}
