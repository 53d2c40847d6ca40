package org.goldenthread.rules.file;

import java.util.Arrays;

/**
 * Turns characters into cells. Most cells of a file repeat the one above them (the workplace's reference, the status, most codes).
 * Such a cell shares its string with the row before, which halves what a row allocates.
 */
final class CellStrings {

    private static final String[] SINGLES = singles();

    private String[] previous;

    CellStrings(int columns) {
        previous = new String[columns];
        Arrays.fill(previous, "");
    }

    int columns() {
        return previous.length;
    }

    String of(int column, char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length == 1 && buffer[offset] < SINGLES.length) {
            return SINGLES[buffer[offset]];
        }
        if (column < previous.length && isSame(previous[column], buffer, offset, length)) {
            return previous[column];
        }
        return new String(buffer, offset, length);
    }

    /** What the next row is compared with. */
    void remember(String[] row) {
        previous = row;
    }

    private static boolean isSame(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static String[] singles() {
        String[] singles = new String[128];
        Arrays.setAll(singles, c -> String.valueOf((char) c));
        return singles;
    }
}
