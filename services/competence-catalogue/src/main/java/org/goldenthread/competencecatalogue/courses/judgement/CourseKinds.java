package org.goldenthread.competencecatalogue.courses.judgement;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the national form knows of a course without a learning aim: types, sectors and levels, and the few that we add. */
@ApplicationScoped
public class CourseKinds {

    /**
     * One of a list.
     *
     * @param code in JSON
     * @param label in the national form
     */
    public record Kind(String code, String label) {}

    private final List<Kind> types = read("course-types");
    private final List<Kind> sectors = read("sectors");
    private final List<Kind> educationLevels = read("education-levels");

    public List<Kind> types() {
        return types;
    }

    public List<Kind> sectors() {
        return sectors;
    }

    public List<Kind> educationLevels() {
        return educationLevels;
    }

    /** @param sent a code or a label of the list; null for anything else */
    public static @Nullable String code(List<Kind> list, String sent) {
        String wanted = Texts.key(sent);
        return list.stream()
                .filter(kind -> Texts.key(kind.code()).equals(wanted)
                        || Texts.key(kind.label()).equals(wanted))
                .map(Kind::code)
                .findFirst()
                .orElse(null);
    }

    /** The label of a code; "" for null. */
    public static String label(List<Kind> list, @Nullable String code) {
        return Optional.ofNullable(code).stream()
                .flatMap(wanted -> list.stream().filter(kind -> kind.code().equals(wanted)))
                .map(Kind::label)
                .findFirst()
                .orElse("");
    }

    private static List<Kind> read(String name) {
        InputStream file =
                Objects.requireNonNull(CourseKinds.class.getResourceAsStream("/courses/" + name + ".csv"), name);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, UTF_8))) {
            return csv.stream().map(CourseKinds::kind).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Kind kind(NamedCsvRecord row) {
        return new Kind(row.getField("code"), row.getField("label"));
    }
}
