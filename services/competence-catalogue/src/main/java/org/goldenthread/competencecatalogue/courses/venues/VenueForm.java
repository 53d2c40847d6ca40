package org.goldenthread.competencecatalogue.courses.venues;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.competencecatalogue.courses.judgement.VenueDraft;

/** The ten columns of the national form of venues. */
public final class VenueForm {

    private static final Map<String, Function<VenueDraft, String>> COLUMNS = columns();

    public static final List<String> HEADER = List.copyOf(COLUMNS.keySet());

    private VenueForm() {}

    private static Map<String, Function<VenueDraft, String>> columns() {
        Map<String, Function<VenueDraft, String>> columns = new LinkedHashMap<>();
        columns.put("YOUR_VENUE_REFERENCE", VenueDraft::reference);
        columns.put("VENUE_NAME", VenueDraft::name);
        columns.put("ADDRESS_LINE_1", VenueDraft::addressLine1);
        columns.put("ADDRESS_LINE_2", VenueDraft::addressLine2);
        columns.put("TOWN_OR_CITY", VenueDraft::town);
        columns.put("COUNTY", VenueDraft::county);
        columns.put("POSTCODE", VenueDraft::postcode);
        columns.put("EMAIL", VenueDraft::email);
        columns.put("PHONE", VenueDraft::phone);
        columns.put("WEBSITE", VenueDraft::website);
        return columns;
    }

    public static List<String> cells(VenueDraft venue) {
        return COLUMNS.values().stream().map(column -> column.apply(venue)).toList();
    }

    /** @param cells by column, "" where a column is blank */
    public static VenueDraft draft(Function<String, String> cells) {
        return new VenueDraft(
                cells.apply("YOUR_VENUE_REFERENCE"),
                cells.apply("VENUE_NAME"),
                cells.apply("ADDRESS_LINE_1"),
                cells.apply("ADDRESS_LINE_2"),
                cells.apply("TOWN_OR_CITY"),
                cells.apply("COUNTY"),
                cells.apply("POSTCODE"),
                cells.apply("EMAIL").strip(),
                cells.apply("PHONE").strip(),
                cells.apply("WEBSITE").strip());
    }
}
