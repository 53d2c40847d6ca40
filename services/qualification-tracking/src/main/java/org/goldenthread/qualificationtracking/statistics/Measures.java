package org.goldenthread.qualificationtracking.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.qualificationtracking.statistics.disclosure.Dimension;

/** What is counted of the managers in a place, and the sums that hold between it, printed or not. */
final class Measures {

    static final String BASE = "base";
    static final String OTHER_RELEVANT = "otherRelevant";
    static final String WORKING_TOWARDS = "workingTowards";
    private static final String OTHER_AND_LEVEL = "otherAndLevel";
    private static final String LEVEL_ONLY = "levelOnly";
    private static final String NO_OTHER = "noOther";
    private static final String NOT_WORKING_TOWARDS = "notWorkingTowards";

    /** Measures as an answer has them, in its order, with what they are called. */
    static final List<Breakdown.Code> PRINTED = List.of(
            new Breakdown.Code(Level.LEVEL_4_OR_ABOVE.text(), "Highest qualification at level 4 or above"),
            new Breakdown.Code(Level.LEVEL_3.text(), "Highest qualification at level 3"),
            new Breakdown.Code(Level.LEVEL_2.text(), "Highest qualification at level 2"),
            new Breakdown.Code(Level.ENTRY_OR_LEVEL_1.text(), "Highest qualification at entry level or level 1"),
            new Breakdown.Code(OTHER_RELEVANT, "Any other relevant qualification, on top of the levels"),
            new Breakdown.Code(Level.NONE_OR_NOT_RECORDED.text(), "No relevant qualification, or none recorded"),
            new Breakdown.Code(WORKING_TOWARDS, "Working towards a qualification, whatever is held"));

    private static final List<String> LEVELS =
            Stream.of(Level.values()).map(Level::text).toList();

    static final Dimension DIMENSION = dimension();

    private Measures() {}

    private static Dimension dimension() {
        var dimension = Dimension.builder().printed(BASE, 2);
        PRINTED.forEach(measure -> dimension.printed(measure.code()));
        List.of(Level.ONLY_OTHER.text(), OTHER_AND_LEVEL, LEVEL_ONLY, NO_OTHER, NOT_WORKING_TOWARDS)
                .forEach(dimension::implied);
        return dimension
                .total(BASE, LEVELS)
                .total(OTHER_RELEVANT, Level.ONLY_OTHER.text(), OTHER_AND_LEVEL)
                .balance(LEVELS.subList(0, 4), List.of(OTHER_AND_LEVEL, LEVEL_ONLY))
                .total(NO_OTHER, Level.NONE_OR_NOT_RECORDED.text(), LEVEL_ONLY)
                .total(BASE, WORKING_TOWARDS, NOT_WORKING_TOWARDS)
                .build();
    }

    /** The measures that managers alike in these three ways count in. */
    static List<String> of(Level level, boolean other, boolean working) {
        boolean atLevel = level.compareTo(Level.ONLY_OTHER) < 0;
        return Stream.of(
                        BASE,
                        level.text(),
                        other ? OTHER_RELEVANT : NO_OTHER,
                        atLevel ? (other ? OTHER_AND_LEVEL : LEVEL_ONLY) : BASE,
                        working ? WORKING_TOWARDS : NOT_WORKING_TOWARDS)
                .distinct()
                .toList();
    }
}
