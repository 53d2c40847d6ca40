package org.goldenthread.competencecatalogue.frameworks;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of competence a manager needs (whole-systems model §5.5). */
public enum CompetenceClass {
    /** Of any manager: teams, people, budgets, projects. */
    GENERIC("generic"),
    /** Of social care. */
    SPECIALIST("specialist"),
    /** Of working with partners, people who use services and carers. */
    PARTNERSHIP("partnership"),
    /** Of one organisation: its policies and programmes. */
    ORGANISATIONAL("organisational");

    private final String text;

    CompetenceClass(String text) {
        this.text = text;
    }

    /** Empty if there is no class of that name. */
    public static Optional<CompetenceClass> named(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }

    @JsonValue
    public String text() {
        return text;
    }
}
