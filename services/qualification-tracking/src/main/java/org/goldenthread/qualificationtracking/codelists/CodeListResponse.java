package org.goldenthread.qualificationtracking.codelists;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.rules.codelist.CodeList;

/** A code list with its rows, each an object of the list's columns; an empty member is not known. */
public record CodeListResponse(
        String name,
        String title,
        String version,
        LocalDate validFrom,
        String source,
        List<String> columns,
        List<Map<String, String>> rows) {

    /** A code list without its rows. */
    public record Entry(String name, String title, String version, LocalDate validFrom, int rows, String href) {

        static Entry from(CodeList list) {
            return new Entry(
                    list.name(),
                    list.title(),
                    list.version(),
                    list.validFrom(),
                    list.rows().size(),
                    "/v1/code-lists/" + list.name());
        }

        static Entry ofVersion(CodeList list) {
            Entry entry = from(list);
            return new Entry(
                    entry.name(),
                    entry.title(),
                    entry.version(),
                    entry.validFrom(),
                    entry.rows(),
                    entry.href() + "?version=" + list.version());
        }
    }

    static CodeListResponse from(CodeList list) {
        return new CodeListResponse(
                list.name(),
                list.title(),
                list.version(),
                list.validFrom(),
                list.source(),
                list.columns(),
                list.rows().stream().map(row -> row(list.columns(), row)).toList());
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }
}
