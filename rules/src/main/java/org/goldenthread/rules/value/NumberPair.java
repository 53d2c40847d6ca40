package org.goldenthread.rules.value;

/**
 * A cell like {@code 132;2018}: two whole numbers with a semicolon between them, each as {@link WholeNumber#parse} has it. One is
 * used for all rows. What follows a second semicolon is not read.
 */
public final class NumberPair {

    private int first = WholeNumber.BLANK;
    private int second = WholeNumber.BLANK;

    public void read(String text) {
        int semicolon = text.indexOf(';');
        if (semicolon < 0) {
            first = WholeNumber.parse(text);
            second = WholeNumber.BLANK;
        } else {
            int end = text.indexOf(';', semicolon + 1);
            first = WholeNumber.parse(text, 0, semicolon);
            second = WholeNumber.parse(text, semicolon + 1, end < 0 ? text.length() : end);
        }
    }

    public int first() {
        return first;
    }

    /** Blank if there is no semicolon too. */
    public int second() {
        return second;
    }
}
