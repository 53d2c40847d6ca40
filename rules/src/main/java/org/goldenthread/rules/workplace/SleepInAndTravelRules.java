package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.SLEEPINPAY;
import static org.goldenthread.rules.file.WorkplaceColumn.SLEEPINS;
import static org.goldenthread.rules.file.WorkplaceColumn.TRAVELTIME;
import static org.goldenthread.rules.file.WorkplaceColumn.TTDIFFRATE;
import static org.goldenthread.rules.workplace.WorkplaceRule.warning;

import java.util.List;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.DecimalNumber;

/** How sleep-ins and travel between visits are paid: questions that only some services are asked. */
final class SleepInAndTravelRules {

    private static final int YES = 1;
    private static final int SLEEP_IN_GROUPS = 2;
    private static final int TRAVEL_GROUPS = 1;
    private static final int DIFFERENT_RATE = 3;
    private static final long LOWEST_RATE = 2 * DecimalNumber.ONE + DecimalNumber.ONE / 2;
    private static final long HIGHEST_RATE = 200 * DecimalNumber.ONE;

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            warning(2561, "sleep-ins.service-not-asked", SLEEPINS)
                    .when(row -> row.isGiven(SLEEPINS) && !row.isInPayGroup(SLEEP_IN_GROUPS))
                    .follows("main-service.missing", "main-service.unknown")
                    .example("SLEEPINS=1 | MAINSERVICE=6", "SLEEPINS=1 | MAINSERVICE=2")
                    .says("SLEEPINS is ignored: the main service is not asked for it.", "Leave it blank."),
            warning(2560, "sleep-ins.unknown", SLEEPINS)
                    .when(row -> row.isInPayGroup(SLEEP_IN_GROUPS) && row.isUnknown(SLEEPINS, row.codes().yesNo))
                    .example("SLEEPINS=3", "SLEEPINS=1")
                    .says(
                            "SLEEPINS is not 1, 2 or 999; it is ignored.",
                            "Give 1 for yes, 2 for no, 999 for not known."),
            warning(2571, "sleep-in-pay.service-not-asked", SLEEPINPAY)
                    .when(row -> row.isGiven(SLEEPINPAY) && !row.isInPayGroup(SLEEP_IN_GROUPS))
                    .follows("main-service.missing", "main-service.unknown")
                    .example("SLEEPINPAY=2 | MAINSERVICE=6", "SLEEPINPAY=2 | MAINSERVICE=2")
                    .says("SLEEPINPAY is ignored: the main service is not asked for it.", "Leave it blank."),
            warning(2572, "sleep-in-pay.no-sleep-ins", SLEEPINPAY)
                    .when(row ->
                            row.isGiven(SLEEPINPAY) && row.isInPayGroup(SLEEP_IN_GROUPS) && row.number(SLEEPINS) != YES)
                    .follows("sleep-ins.unknown")
                    .example("SLEEPINS=2", "SLEEPINS=1")
                    .says("SLEEPINPAY is ignored: SLEEPINS is not 1 (yes).", "Leave it blank, or correct SLEEPINS."),
            warning(2570, "sleep-in-pay.unknown", SLEEPINPAY)
                    .when(row -> row.isInPayGroup(SLEEP_IN_GROUPS)
                            && row.number(SLEEPINS) == YES
                            && row.isUnknown(SLEEPINPAY, row.codes().sleepInPay))
                    .example("SLEEPINPAY=3", "SLEEPINPAY=2")
                    .says("SLEEPINPAY is not 1, 2 or 999; it is ignored.", "Give a code of the list."),
            warning(2581, "travel-time.service-not-asked", TRAVELTIME)
                    .when(row -> row.isGiven(TRAVELTIME) && !row.isInPayGroup(TRAVEL_GROUPS))
                    .follows("main-service.missing", "main-service.unknown")
                    .example("TRAVELTIME=1", "TRAVELTIME=")
                    .says("TRAVELTIME is ignored: the main service is not asked for it.", "Leave it blank."),
            warning(2580, "travel-time.unknown", TRAVELTIME)
                    .when(row ->
                            row.isInPayGroup(TRAVEL_GROUPS) && row.isUnknown(TRAVELTIME, row.codes().travelTimePay))
                    .example("MAINSERVICE=8 | TRAVELTIME=9", "MAINSERVICE=8 | TRAVELTIME=6")
                    .says("TRAVELTIME is not a code of the list; it is ignored.", "Give a code of the list."),
            warning(2591, "travel-rate.service-not-asked", TTDIFFRATE)
                    .when(row -> row.isGiven(TTDIFFRATE) && !row.isInPayGroup(TRAVEL_GROUPS))
                    .follows("main-service.missing", "main-service.unknown")
                    .example("TTDIFFRATE=12", "TTDIFFRATE=")
                    .says("TTDIFFRATE is ignored: the main service is not asked for it.", "Leave it blank."),
            warning(2592, "travel-rate.same-rate", TTDIFFRATE)
                    .when(row -> row.isGiven(TTDIFFRATE)
                            && row.isInPayGroup(TRAVEL_GROUPS)
                            && row.number(TRAVELTIME) != DIFFERENT_RATE)
                    .follows("travel-time.unknown")
                    .example(
                            "MAINSERVICE=8 | TRAVELTIME=1 | TTDIFFRATE=12",
                            "MAINSERVICE=8 | TRAVELTIME=3 | TTDIFFRATE=12")
                    .says(
                            "TTDIFFRATE is ignored: TRAVELTIME is not 3 (a different rate).",
                            "Leave it blank, or correct TRAVELTIME."),
            warning(2590, "travel-rate.range", TTDIFFRATE)
                    .when(row -> row.isGiven(TTDIFFRATE)
                            && row.isInPayGroup(TRAVEL_GROUPS)
                            && row.number(TRAVELTIME) == DIFFERENT_RATE
                            && !isRate(DecimalNumber.parse(row.text(TTDIFFRATE))))
                    .example(
                            "MAINSERVICE=8 | TRAVELTIME=3 | TTDIFFRATE=2.49",
                            "MAINSERVICE=8 | TRAVELTIME=3 | TTDIFFRATE=2.5")
                    .says(
                            "TTDIFFRATE is not a number from 2.5 to 200; it is ignored.",
                            "Give the rate in pounds an hour."));

    private SleepInAndTravelRules() {}

    private static boolean isRate(long rate) {
        return rate >= LOWEST_RATE && rate <= HIGHEST_RATE;
    }
}
