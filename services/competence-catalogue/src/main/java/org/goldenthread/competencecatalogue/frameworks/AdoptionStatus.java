package org.goldenthread.competencecatalogue.frameworks;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a framework is in use (CASE 1.1, implementation guide §4.2). Everything but a draft is public. */
public enum AdoptionStatus {
    DRAFT("draft", "Draft"),
    PENDING_IMPLEMENTATION("pendingImplementation", "Pending Implementation"),
    IMPLEMENTED("implemented", "Implemented"),
    RETIRED("retired", "Retired");

    private final String text;
    private final String caseText;

    AdoptionStatus(String text, String caseText) {
        this.text = text;
        this.caseText = caseText;
    }

    @JsonValue
    public String text() {
        return text;
    }

    /** As CASE 1.1 writes it. */
    public String caseText() {
        return caseText;
    }
}
