package org.goldenthread.competencecatalogue.qualifications.tailored;

import com.fasterxml.jackson.annotation.JsonValue;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;

/** The parts of a flexible award (whole-systems model §5.5, diagram 6): the classes of competence, and what is learnt on top of them. */
public enum AwardPart {
    GENERIC("generic"),
    SPECIALIST("specialist"),
    PARTNERSHIP("partnership"),
    ORGANISATIONAL("organisational"),
    TOP_UP("topUp");

    private final String text;

    AwardPart(String text) {
        this.text = text;
    }

    @JsonValue
    public String text() {
        return text;
    }

    static AwardPart of(CompetenceClass competenceClass) {
        return switch (competenceClass) {
            case GENERIC -> GENERIC;
            case SPECIALIST -> SPECIALIST;
            case PARTNERSHIP -> PARTNERSHIP;
            case ORGANISATIONAL -> ORGANISATIONAL;
        };
    }
}
