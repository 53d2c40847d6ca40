package org.goldenthread.competencecatalogue.coursefeeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;

/** Reads {@code course.document}. */
@ApplicationScoped
public class CourseDocuments {

    private final ObjectMapper json;

    CourseDocuments(ObjectMapper json) {
        this.json = json;
    }

    public CourseDocument read(String stored) {
        try {
            return json.readValue(stored, CourseDocument.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A stored course can't be read", impossible);
        }
    }
}
