package org.goldenthread.competencecatalogue.casestandard.content;

import java.util.Locale;
import java.util.Optional;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;

/** Adoption statuses in the words of both versions. 1.0 has no word for what is published and not yet in force. */
public final class Statuses {

    private Statuses() {}

    public static String word(AdoptionStatus status, CaseVersion version) {
        if (version == CaseVersion.V1P1) {
            return status.caseText();
        }
        return switch (status) {
            case DRAFT, PENDING_IMPLEMENTATION -> "Draft";
            case IMPLEMENTED -> "Adopted";
            case RETIRED -> "Deprecated";
        };
    }

    /** What a word of either version means; empty for one that neither has. */
    public static Optional<AdoptionStatus> of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "draft", "private draft" -> Optional.of(AdoptionStatus.DRAFT);
            case "pending implementation" -> Optional.of(AdoptionStatus.PENDING_IMPLEMENTATION);
            case "implemented", "adopted" -> Optional.of(AdoptionStatus.IMPLEMENTED);
            case "retired", "deprecated" -> Optional.of(AdoptionStatus.RETIRED);
            default -> Optional.empty();
        };
    }
}
