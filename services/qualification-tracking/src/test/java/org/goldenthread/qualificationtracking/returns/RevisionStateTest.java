package org.goldenthread.qualificationtracking.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RevisionStateTest {

    /** Written out a second time on purpose: a move added or lost by accident fails here. */
    private static final Map<String, Set<String>> LEGAL = Map.of(
            "DRAFT", Set.of("UPLOAD>DRAFT", "VALIDATE>VALIDATING", "WITHDRAW>WITHDRAWN", "EXPIRE>EXPIRED"),
            "VALIDATING",
                    Set.of(
                            "UPLOAD>DRAFT",
                            "INTERRUPT>DRAFT",
                            "REJECT>REJECTED",
                            "ACCEPT>ACCEPTED",
                            "ACCEPT_WITH_WARNINGS>ACCEPTED_WITH_WARNINGS",
                            "WITHDRAW>WITHDRAWN",
                            "EXPIRE>EXPIRED"),
            "REJECTED", Set.of("UPLOAD>DRAFT", "VALIDATE>VALIDATING", "WITHDRAW>WITHDRAWN", "EXPIRE>EXPIRED"),
            "ACCEPTED",
                    Set.of(
                            "UPLOAD>DRAFT",
                            "VALIDATE>VALIDATING",
                            "SUBMIT>SUBMITTED",
                            "WITHDRAW>WITHDRAWN",
                            "EXPIRE>EXPIRED"),
            "ACCEPTED_WITH_WARNINGS",
                    Set.of(
                            "UPLOAD>DRAFT",
                            "VALIDATE>VALIDATING",
                            "SUBMIT>SUBMITTED",
                            "WITHDRAW>WITHDRAWN",
                            "EXPIRE>EXPIRED"),
            "SUBMITTED", Set.of("SIGN_OFF>SIGNED_OFF", "REFUSE>SUPERSEDED", "SUPERSEDE>SUPERSEDED"),
            "SIGNED_OFF", Set.of("SUPERSEDE>SUPERSEDED"),
            "SUPERSEDED", Set.of(),
            "WITHDRAWN", Set.of(),
            "EXPIRED", Set.of());

    @Test
    void allowsTheseMovesAndNoOthers() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (RevisionState state : RevisionState.values()) {
            Set<String> moves = new TreeSet<>();
            for (RevisionAction action : RevisionAction.values()) {
                state.after(action).ifPresent(next -> moves.add(action + ">" + next));
            }
            found.put(state.name(), moves);
        }
        assertThat(found).isEqualTo(LEGAL);
    }
}
