package org.goldenthread.competencecatalogue.courses;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;
import org.jspecify.annotations.Nullable;

/** Writes courses as JSON and reads them again. */
@ApplicationScoped
public class Documents {

    private static final TypeReference<List<CourseWarning>> WARNINGS = new TypeReference<>() {};

    private final ObjectMapper json;

    Documents(ObjectMapper json) {
        this.json = json;
    }

    public String write(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A course can't be written as JSON", impossible);
        }
    }

    public CourseDocument read(String stored) {
        try {
            return json.readValue(stored, CourseDocument.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A stored course can't be read", impossible);
        }
    }

    public List<CourseWarning> warnings(@Nullable String stored) {
        try {
            return stored == null ? List.of() : json.readValue(stored, WARNINGS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stored warnings can't be read", impossible);
        }
    }

    /** Of what a document says, said as shortly as can be. */
    public String digest(String reference, CourseDocument document) {
        return hex(write(shortest(reference, document)));
    }

    /**
     * A run whose reference or title is that of the course says no more than one without: the national form can't tell the two
     * apart.
     */
    public static CourseDocument shortest(String reference, CourseDocument document) {
        return document.withRuns(document.runs().stream()
                .map(run -> reference.equals(run.reference()) ? run.withReference(null) : run)
                .map(run -> Objects.equals(document.title(), run.title()) ? run.withTitle(null) : run)
                .toList());
    }

    private static String hex(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Short mark of an answer, which has more in it than the course: names of competences change by themselves. */
    String mark(Object answer) {
        var sum = new CRC32();
        sum.update(write(answer).getBytes(UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
