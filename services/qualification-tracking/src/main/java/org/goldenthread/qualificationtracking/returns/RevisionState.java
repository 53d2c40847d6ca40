package org.goldenthread.qualificationtracking.returns;

import static org.goldenthread.qualificationtracking.returns.RevisionAction.ACCEPT;
import static org.goldenthread.qualificationtracking.returns.RevisionAction.ACCEPT_WITH_WARNINGS;
import static org.goldenthread.qualificationtracking.returns.RevisionAction.EXPIRE;
import static org.goldenthread.qualificationtracking.returns.RevisionAction.INTERRUPT;
import static org.goldenthread.qualificationtracking.returns.RevisionAction.REFUSE;
import static org.goldenthread.qualificationtracking.returns.RevisionAction.REJECT;
import static org.goldenthread.qualificationtracking.returns.RevisionAction.SIGN_OFF;
import static org.goldenthread.qualificationtracking.returns.RevisionAction.SUBMIT;
import static org.goldenthread.qualificationtracking.returns.RevisionAction.SUPERSEDE;
import static org.goldenthread.qualificationtracking.returns.RevisionAction.UPLOAD;
import static org.goldenthread.qualificationtracking.returns.RevisionAction.VALIDATE;
import static org.goldenthread.qualificationtracking.returns.RevisionAction.WITHDRAW;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** States of a revision and the only table of legal moves between them. */
public enum RevisionState {
    DRAFT,
    VALIDATING,
    REJECTED,
    ACCEPTED,
    ACCEPTED_WITH_WARNINGS,
    SUBMITTED,
    SIGNED_OFF,
    SUPERSEDED,
    WITHDRAWN,
    EXPIRED;

    private static final Map<RevisionState, Map<RevisionAction, RevisionState>> MOVES = moves();

    private static Map<RevisionState, Map<RevisionAction, RevisionState>> moves() {
        var moves = new EnumMap<RevisionState, Map<RevisionAction, RevisionState>>(RevisionState.class);
        moves.put(DRAFT, Map.of(UPLOAD, DRAFT, VALIDATE, VALIDATING, WITHDRAW, WITHDRAWN, EXPIRE, EXPIRED));
        moves.put(
                VALIDATING,
                Map.of(
                        UPLOAD, DRAFT,
                        INTERRUPT, DRAFT,
                        REJECT, REJECTED,
                        ACCEPT, ACCEPTED,
                        ACCEPT_WITH_WARNINGS, ACCEPTED_WITH_WARNINGS,
                        WITHDRAW, WITHDRAWN,
                        EXPIRE, EXPIRED));
        moves.put(REJECTED, Map.of(UPLOAD, DRAFT, VALIDATE, VALIDATING, WITHDRAW, WITHDRAWN, EXPIRE, EXPIRED));
        moves.put(
                ACCEPTED,
                Map.of(UPLOAD, DRAFT, VALIDATE, VALIDATING, SUBMIT, SUBMITTED, WITHDRAW, WITHDRAWN, EXPIRE, EXPIRED));
        moves.put(ACCEPTED_WITH_WARNINGS, moves.get(ACCEPTED));
        moves.put(SUBMITTED, Map.of(SIGN_OFF, SIGNED_OFF, REFUSE, SUPERSEDED, SUPERSEDE, SUPERSEDED));
        moves.put(SIGNED_OFF, Map.of(SUPERSEDE, SUPERSEDED));
        for (RevisionState end : Set.of(SUPERSEDED, WITHDRAWN, EXPIRED)) {
            moves.put(end, Map.of());
        }
        return moves;
    }

    Optional<RevisionState> after(RevisionAction action) {
        return Optional.ofNullable(actions().get(action));
    }

    /** What may be done in this state, and where it leads. */
    Map<RevisionAction, RevisionState> actions() {
        return MOVES.getOrDefault(this, Map.of());
    }

    /** The states that end as expired when the window closes. */
    static List<RevisionState> open() {
        return Arrays.stream(values())
                .filter(state -> state.after(EXPIRE).isPresent())
                .toList();
    }

    /** Whether the revision is over without having been handed in. */
    boolean ended() {
        return this == WITHDRAWN || this == EXPIRED;
    }

    /** Whether the revision was handed in and still counts. */
    boolean handedIn() {
        return this == SUBMITTED || this == SIGNED_OFF;
    }
}
