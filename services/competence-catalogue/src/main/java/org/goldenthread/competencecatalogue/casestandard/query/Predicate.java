package org.goldenthread.competencecatalogue.casestandard.query;

import java.util.Arrays;
import java.util.Optional;

/** What a filter says of a member, with the sign that it is written with. */
enum Predicate {
    // the longer signs first: each is looked for in this order
    NOT_EQUAL("!="),
    AT_LEAST(">="),
    AT_MOST("<="),
    EQUAL("="),
    GREATER(">"),
    LESS("<"),
    CONTAINS("~");

    private final String sign;

    Predicate(String sign) {
        this.sign = sign;
    }

    static Optional<Predicate> ofSign(String sign) {
        return Arrays.stream(values())
                .filter(predicate -> predicate.sign.equals(sign))
                .findFirst();
    }

    boolean compares() {
        return this == AT_LEAST || this == AT_MOST || this == GREATER || this == LESS;
    }

    /** @param comparison negative, zero or positive as a value comes before the operand, is the same, or comes after it */
    boolean holds(int comparison) {
        return switch (this) {
            case AT_LEAST -> comparison >= 0;
            case AT_MOST -> comparison <= 0;
            case GREATER -> comparison > 0;
            case LESS -> comparison < 0;
            case EQUAL, CONTAINS -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
        };
    }
}
