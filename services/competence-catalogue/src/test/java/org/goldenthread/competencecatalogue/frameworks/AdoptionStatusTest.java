package org.goldenthread.competencecatalogue.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptionStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    /** Written out by hand, so that a change of the table is a change here. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            DRAFT,                  EDIT,           DRAFT
            DRAFT,                  DISCARD,        DRAFT
            DRAFT,                  PUBLISH,        IMPLEMENTED
            DRAFT,                  PUBLISH_AHEAD,  PENDING_IMPLEMENTATION
            DRAFT,                  IMPLEMENT,      -
            DRAFT,                  RETIRE,         -
            DRAFT,                  END_COMPETENCE, -
            DRAFT,                  REVISE,         -
            PENDING_IMPLEMENTATION, EDIT,           -
            PENDING_IMPLEMENTATION, DISCARD,        -
            PENDING_IMPLEMENTATION, PUBLISH,        -
            PENDING_IMPLEMENTATION, PUBLISH_AHEAD,  -
            PENDING_IMPLEMENTATION, IMPLEMENT,      IMPLEMENTED
            PENDING_IMPLEMENTATION, RETIRE,         RETIRED
            PENDING_IMPLEMENTATION, END_COMPETENCE, PENDING_IMPLEMENTATION
            PENDING_IMPLEMENTATION, REVISE,         PENDING_IMPLEMENTATION
            IMPLEMENTED,            EDIT,           -
            IMPLEMENTED,            DISCARD,        -
            IMPLEMENTED,            PUBLISH,        -
            IMPLEMENTED,            PUBLISH_AHEAD,  -
            IMPLEMENTED,            IMPLEMENT,      -
            IMPLEMENTED,            RETIRE,         RETIRED
            IMPLEMENTED,            END_COMPETENCE, IMPLEMENTED
            IMPLEMENTED,            REVISE,         IMPLEMENTED
            RETIRED,                EDIT,           -
            RETIRED,                DISCARD,        -
            RETIRED,                PUBLISH,        -
            RETIRED,                PUBLISH_AHEAD,  -
            RETIRED,                IMPLEMENT,      -
            RETIRED,                RETIRE,         -
            RETIRED,                END_COMPETENCE, -
            RETIRED,                REVISE,         RETIRED""")
    void allowsTheMovesOfTheTable(AdoptionStatus status, FrameworkMove move, AdoptionStatus next) {
        assertThat(status.after(move)).isEqualTo(java.util.Optional.ofNullable(next));
    }

    @ParameterizedTest
    @EnumSource(AdoptionStatus.class)
    void holdsForTheFrameworkItself(AdoptionStatus status) {
        Map<FrameworkMove, Runnable> verbs = new HashMap<>();
        for (FrameworkMove move : FrameworkMove.values()) {
            Framework framework = in(status);
            verbs.put(
                    move,
                    switch (move) {
                        case EDIT -> () -> framework.describe(said(), NOW);
                        case PUBLISH -> () -> framework.publish(TODAY, TODAY, NOW);
                        case PUBLISH_AHEAD -> () -> framework.publish(TODAY.plusDays(1), TODAY, NOW);
                        case IMPLEMENT -> () -> framework.implement(TODAY, NOW);
                        case RETIRE -> () -> framework.retire(TODAY, TODAY, NOW);
                        case REVISE -> () -> framework.nextVersion(UUID.randomUUID(), "2", null, NOW);
                        case DISCARD, END_COMPETENCE -> () -> framework.require(move);
                    });
            if (status.after(move).isPresent()) {
                verbs.get(move).run();
                assertThat(framework.status())
                        .as("%s of %s", move, status)
                        .isEqualTo(
                                move == FrameworkMove.DISCARD
                                                || move == FrameworkMove.REVISE
                                                || move == FrameworkMove.END_COMPETENCE
                                        ? status
                                        : status.after(move).orElseThrow());
            } else {
                assertThatThrownBy(() -> verbs.get(move).run())
                        .as("%s of %s", move, status)
                        .isInstanceOfSatisfying(
                                ProblemException.class,
                                problem -> assertThat(problem.type()).isEqualTo(FrameworkProblems.STATUS_FORBIDS));
            }
        }
    }

    private static Framework in(AdoptionStatus status) {
        var framework = new Framework(UUID.randomUUID(), "NB-001", said(), NOW);
        switch (status) {
            case DRAFT -> {}
            case PENDING_IMPLEMENTATION -> framework.publish(TODAY.plusDays(9), TODAY, NOW);
            case IMPLEMENTED -> framework.publish(TODAY.minusDays(9), TODAY, NOW);
            case RETIRED -> {
                framework.publish(TODAY.minusDays(9), TODAY, NOW);
                framework.retire(TODAY, TODAY, NOW);
            }
        }
        return framework;
    }

    private static FrameworkRequest said() {
        return new FrameworkRequest(
                null, "Standards", null, "A body", null, null, null, null, null, null, null, null, null, null);
    }
}
