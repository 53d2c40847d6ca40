package org.goldenthread.rules.file;

import java.util.List;

/**
 * One record of a file, whatever it was written in: its cells in the order of the file's {@link Layout}.
 *
 * @param line the line on which the record starts (the header of a CSV file is line 1); in a JSON document its place in its
 *     array, counted from 1
 * @param cells as written, quotes taken off; one for each column of the layout unless the record is broken
 */
public record Row(int line, List<String> cells) {

    public String cell(int position) {
        return cells.get(position);
    }
}
