package org.goldenthread.sampledata.proportion;

import static java.math.RoundingMode.HALF_UP;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.sampledata.spec.HighestLevel;

/**
 * The published table of registered managers by highest qualification and setting, and the whole numbers of managers behind it.
 *
 * <p>Only percentages were printed. With bases this small each has one or two whole numbers that round to it; the one nearest to
 * the percentage is taken. "All services" is more than the three settings printed: what is left are the other settings.
 */
public final class RegisteredManagers2007 {

    private static final Map<HighestLevel, String> ROWS = new EnumMap<>(Map.of(
            HighestLevel.LEVEL_4_OR_ABOVE, "level_4_or_above",
            HighestLevel.LEVEL_3, "level_3",
            HighestLevel.LEVEL_2, "level_2",
            HighestLevel.ENTRY_OR_1, "entry_or_1",
            HighestLevel.NONE, "none_or_not_recorded"));
    private static final String OTHER_RELEVANT = "other_relevant";

    private final List<NamedCsvRecord> rows =
            FigureFile.rows(RegisteredManagers2007.class, "registered-managers-2007.csv");

    private RegisteredManagers2007() {}

    public static RegisteredManagers2007 load() {
        return new RegisteredManagers2007();
    }

    /** The managers of all services. */
    public ManagerCounts all() {
        return counts("all_services_pct");
    }

    public ManagerCounts in(Setting setting) {
        return switch (setting) {
            case CARE_HOME_ONLY -> counts("care_home_only_pct");
            case CARE_HOME_WITH_NURSING -> counts("care_home_with_nursing_pct");
            case DOMICILIARY_CARE -> counts("domiciliary_care_pct");
            case OTHER ->
                all().minus(in(Setting.CARE_HOME_ONLY))
                        .minus(in(Setting.CARE_HOME_WITH_NURSING))
                        .minus(in(Setting.DOMICILIARY_CARE));
        };
    }

    private ManagerCounts counts(String column) {
        int base = Integer.parseInt(figure("base", column));
        Map<HighestLevel, Integer> exclusive = new EnumMap<>(HighestLevel.class);
        ROWS.forEach((level, row) -> exclusive.put(level, count(row, column, base)));
        return new ManagerCounts(base, exclusive, count(OTHER_RELEVANT, column, base));
    }

    private int count(String row, String column, int base) {
        String printed = figure(row, column);
        if (printed.isEmpty()) {
            return 0;
        }
        return new BigDecimal(printed)
                .multiply(BigDecimal.valueOf(base))
                .divide(BigDecimal.valueOf(100), 0, HALF_UP)
                .intValueExact();
    }

    private String figure(String row, String column) {
        return rows.stream()
                .filter(each -> each.getField("qualification").equals(row))
                .findFirst()
                .orElseThrow()
                .getField(column);
    }
}
