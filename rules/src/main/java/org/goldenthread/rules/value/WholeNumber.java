package org.goldenthread.rules.value;

/** Whole numbers as cells write them: digits and nothing else. */
public final class WholeNumber {

    /** The cell is blank. */
    public static final int BLANK = -1;

    /** The cell is not a whole number from 0 to 999,999,999: {@code 1abc}, {@code 1.5}, {@code -1}. */
    public static final int WRONG = -2;

    private static final int MAX_DIGITS = 9;

    private WholeNumber() {}

    /** The number, or one of the constants above. Leading zeros and white space around the number are fine. */
    public static int parse(String text) {
        return parse(text, 0, text.length());
    }

    /** As {@link #parse(String)}, of a part of the text. */
    public static int parse(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return BLANK;
        }
        return end - start > MAX_DIGITS ? WRONG : digits(text, start, end);
    }

    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return WRONG;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
