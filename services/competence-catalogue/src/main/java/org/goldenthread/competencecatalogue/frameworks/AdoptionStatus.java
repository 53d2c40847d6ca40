package org.goldenthread.competencecatalogue.frameworks;

import static org.goldenthread.competencecatalogue.frameworks.FrameworkMove.DISCARD;
import static org.goldenthread.competencecatalogue.frameworks.FrameworkMove.EDIT;
import static org.goldenthread.competencecatalogue.frameworks.FrameworkMove.END_COMPETENCE;
import static org.goldenthread.competencecatalogue.frameworks.FrameworkMove.IMPLEMENT;
import static org.goldenthread.competencecatalogue.frameworks.FrameworkMove.PUBLISH;
import static org.goldenthread.competencecatalogue.frameworks.FrameworkMove.PUBLISH_AHEAD;
import static org.goldenthread.competencecatalogue.frameworks.FrameworkMove.RETIRE;
import static org.goldenthread.competencecatalogue.frameworks.FrameworkMove.REVISE;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a framework is in use (CASE 1.1, implementation guide §4.2), and the only table of what may be done with it. Everything but a draft is public,
 * and only a draft can be changed or thrown away.
 */
public enum AdoptionStatus {
    DRAFT("draft", "Draft"),
    PENDING_IMPLEMENTATION("pendingImplementation", "Pending Implementation"),
    IMPLEMENTED("implemented", "Implemented"),
    RETIRED("retired", "Retired");

    private static final Map<AdoptionStatus, Map<FrameworkMove, AdoptionStatus>> MOVES = moves();

    private final String text;
    private final String caseText;

    AdoptionStatus(String text, String caseText) {
        this.text = text;
        this.caseText = caseText;
    }

    private static Map<AdoptionStatus, Map<FrameworkMove, AdoptionStatus>> moves() {
        var moves = new EnumMap<AdoptionStatus, Map<FrameworkMove, AdoptionStatus>>(AdoptionStatus.class);
        moves.put(
                DRAFT,
                Map.of(EDIT, DRAFT, DISCARD, DRAFT, PUBLISH, IMPLEMENTED, PUBLISH_AHEAD, PENDING_IMPLEMENTATION));
        moves.put(
                PENDING_IMPLEMENTATION,
                Map.of(
                        IMPLEMENT, IMPLEMENTED,
                        RETIRE, RETIRED,
                        END_COMPETENCE, PENDING_IMPLEMENTATION,
                        REVISE, PENDING_IMPLEMENTATION));
        moves.put(IMPLEMENTED, Map.of(RETIRE, RETIRED, END_COMPETENCE, IMPLEMENTED, REVISE, IMPLEMENTED));
        moves.put(RETIRED, Map.of(REVISE, RETIRED));
        return moves;
    }

    Optional<AdoptionStatus> after(FrameworkMove move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    /** What may be done in this status, in the words of the API. */
    List<String> allowedActions() {
        return Arrays.stream(FrameworkMove.values())
                .filter(move -> after(move).isPresent())
                .map(FrameworkMove::text)
                .distinct()
                .toList();
    }

    /** Empty if there is no status of that name. */
    public static Optional<AdoptionStatus> named(String text) {
        return Arrays.stream(values())
                .filter(status -> status.text.equals(text))
                .findFirst();
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
