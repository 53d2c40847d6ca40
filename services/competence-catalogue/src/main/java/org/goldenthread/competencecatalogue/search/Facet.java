package org.goldenthread.competencecatalogue.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that found entries are counted by.
 *
 * @param expression on a row {@code s} of the catalogue; null where an entry may count under several values
 * @param columns what is needed of such a row, each with a name
 * @param select gives {@code value} and {@code entries} of the rows {@code found}, which have these columns
 */
public record Facet(@Nullable String expression, List<String> columns, String select) {

    public static Facet by(String expression) {
        return new Facet(expression, List.of(), "");
    }

    public static Facet counted(List<String> columns, String select) {
        return new Facet(null, columns, select);
    }
}
