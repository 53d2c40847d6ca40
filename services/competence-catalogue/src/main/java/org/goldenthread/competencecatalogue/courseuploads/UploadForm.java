package org.goldenthread.competencecatalogue.courseuploads;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.courses.form.CourseForm;
import org.goldenthread.competencecatalogue.courses.venues.VenueForm;

/** The national files there are. */
public enum UploadForm {
    LEARNING_AIM("learningAim"),
    WITHOUT_LEARNING_AIM("withoutLearningAim"),
    VENUES("venues");

    private final String text;

    UploadForm(String text) {
        this.text = text;
    }

    static Optional<UploadForm> of(String text) {
        return Stream.of(values()).filter(form -> form.text.equals(text)).findFirst();
    }

    @JsonValue
    public String text() {
        return text;
    }

    /** One upload of a kind is open at a time: venues may be sent while courses wait for them. */
    String kind() {
        return this == VENUES ? "venues" : "courses";
    }

    List<String> national() {
        return this == VENUES ? VenueForm.HEADER : courses().national();
    }

    List<String> further() {
        return this == VENUES ? List.of() : courses().further();
    }

    /** Of a file of courses. */
    CourseForm courses() {
        return CourseForm.of(text).orElseThrow();
    }
}
