package org.goldenthread.competencecatalogue.endorsements;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What can be endorsed. What the catalogue itself has is named by its reference there. */
public enum SubjectKind {
    /** By its code, such as TP-001. */
    PROVIDER("provider", true),
    /** By the provider's code and its own reference, such as TP-001/LEAD-5. */
    COURSE("course", true),
    PROGRAMME("programme", false),
    MATERIAL("material", false),
    /** By its identifier. */
    FRAMEWORK("framework", true),
    /** By its number. */
    QUALIFICATION("qualification", true);

    private final String text;
    private final boolean inCatalogue;

    SubjectKind(String text, boolean inCatalogue) {
        this.text = text;
        this.inCatalogue = inCatalogue;
    }

    @JsonValue
    public String text() {
        return text;
    }

    boolean isInCatalogue() {
        return inCatalogue;
    }

    static Optional<SubjectKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }
}
