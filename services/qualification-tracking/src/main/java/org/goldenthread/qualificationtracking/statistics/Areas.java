package org.goldenthread.qualificationtracking.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.LocalAuthority;

/** England, its regions and their authorities. */
@ApplicationScoped
class Areas {

    static final String AUTHORITY = "authority";
    static final String REGION = "region";

    private final Map<String, String> regions;

    Areas(CodeLists codeLists) {
        regions = codeLists.localAuthorities().stream()
                .collect(Collectors.toMap(LocalAuthority::organisationCode, LocalAuthority::regionCode));
    }

    List<String> authorities() {
        return List.copyOf(regions.keySet());
    }

    /** In the order of {@link #authorities}. */
    List<String> regionsOfAuthorities() {
        return authorities().stream().map(regions::get).toList();
    }

    /** The column of the counts that an area is found in; empty for England, which is everywhere. */
    static String column(String area) {
        return area.startsWith("REG-") ? REGION : area.startsWith("LA-") ? AUTHORITY : "";
    }

    /**
     * Breaking an area down shows the areas one level below it: regions of England, authorities of a region. Everyone knows that these make
     * it up, so there is a rest to reckon with only where counts are outside all of them.
     */
    Breakdown within(Breakdown areas, String area) {
        List<Breakdown.Code> below = areas.codes().stream()
                .filter(code -> isDirectlyIn(code.code(), area))
                .toList();
        return new Breakdown(
                areas.name(), area.equals(DataSets.ENGLAND.code()) ? REGION : AUTHORITY, areas.title(), below, false);
    }

    private boolean isDirectlyIn(String code, String area) {
        return switch (column(area)) {
            case REGION -> area.equals(regions.get(code));
            case AUTHORITY -> code.equals(area);
            default -> code.startsWith("REG-");
        };
    }
}
