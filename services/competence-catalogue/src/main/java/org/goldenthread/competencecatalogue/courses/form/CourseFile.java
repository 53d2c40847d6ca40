package org.goldenthread.competencecatalogue.courses.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.competencecatalogue.courses.Course;
import org.goldenthread.competencecatalogue.courses.Courses;
import org.goldenthread.competencecatalogue.courses.Documents;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.goldenthread.competencecatalogue.courses.document.Run;
import org.goldenthread.competencecatalogue.courses.judgement.CourseKinds;
import org.jdbi.v3.core.Jdbi;

/**
 * What a provider offers, as the national file. Columns of ours follow where a course has something for them, or where the
 * national ones would not bring the same courses back: sent as an upload, the file changes nothing.
 */
@ApplicationScoped
public class CourseFile {

    private final Courses courses;
    private final CourseKinds kinds;
    private final Jdbi database;

    CourseFile(Courses courses, CourseKinds kinds, Jdbi database) {
        this.courses = courses;
        this.kinds = kinds;
        this.database = database;
    }

    /** Cells are written as they are, those that look like formulas too: the file goes back into a system. */
    public void write(String provider, CourseForm form, OutputStream out) throws IOException {
        boolean aims = form == CourseForm.LEARNING_AIM;
        Used used = new Used();
        courses.forEachOffered(provider, aims, used::look);
        List<String> columns = new ArrayList<>(form.national());
        form.further().stream().filter(used.columns::contains).forEach(columns::add);
        Map<String, String> venues = venueNames(provider);
        try (var csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new OutputStreamWriter(out, UTF_8))) {
            csv.writeRecord(columns);
            courses.forEachOffered(provider, aims, course -> {
                for (Run run : course.document().runs()) {
                    csv.writeRecord(new WrittenRow(course, run, kinds, venues).cells(columns));
                }
            });
        }
    }

    private Map<String, String> venueNames(String provider) {
        Map<String, String> names = new HashMap<>();
        database.useHandle(handle -> handle.select(
                        "select reference, name from venue where provider = ? and not retired", provider)
                .map((row, context) -> Map.entry(row.getString("reference"), row.getString("name")))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue())));
        return names;
    }

    /** Finds which of our columns the courses need. */
    private static final class Used {

        private final Set<String> columns = new TreeSet<>();
        private final Set<String> groups = new HashSet<>();

        void look(Course course) {
            CourseDocument document = Documents.shortest(course.reference(), course.document());
            use("COMPETENCES", !document.competences().isEmpty());
            use("UNITS", !document.units().isEmpty());
            use("QUALIFICATION", document.qualification() != null);
            use("CREDIT", document.credit() != null);
            use("LEVEL", document.level() != null);
            use("END_DATE", document.runs().stream().anyMatch(run -> run.endDate() != null));
            use("COURSE_TITLE", document.runs().getFirst().title() != null);
            use("COURSE_REFERENCE", isLostByTheNationalForm(document));
            if (document.learningAim() != null) {
                use("COURSE_TYPE", document.courseType() != null);
                use("SECTOR", document.sector() != null);
                use("EDUCATION_LEVEL", document.educationLevel() != null);
                use("AWARDING_BODY", document.awardingBody() != null);
            }
        }

        /** Whether its rows alone would become a course of another reference, part of another course, or several. */
        private boolean isLostByTheNationalForm(CourseDocument document) {
            boolean alone = document.learningAim() == null ? document.runs().size() == 1 : groups.add(key(document));
            return !alone || document.runs().getFirst().reference() != null;
        }

        private static String key(CourseDocument document) {
            return String.join(
                    "\n\n",
                    String.valueOf(document.learningAim()),
                    String.valueOf(document.whoFor()),
                    String.valueOf(document.entryRequirements()),
                    String.valueOf(document.whatYouWillLearn()),
                    String.valueOf(document.howYouWillLearn()),
                    String.valueOf(document.whatToBring()),
                    String.valueOf(document.howAssessed()),
                    String.valueOf(document.whereNext()));
        }

        private void use(String column, boolean needed) {
            if (needed) {
                columns.add(column);
            }
        }
    }
}
