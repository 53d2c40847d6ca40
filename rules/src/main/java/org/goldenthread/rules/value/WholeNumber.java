package org.goldenthread.rules.value;

/** Whole numbers as cells write them: digits and nothing else. */
public final class WholeNumber {

    /** The cell is blank. */
    public static final int BLANK = -1;

    /** The cell is not a whole number from 0 to 999,999,999: {@code 1abc}, {@code 1.5}, {@code -1}. */
    public static final int WRONG = -2;

    private static final int MAX_DIGITS = 9;

    private WholeNumber() {}

    /** The number, or one of the constants above. Leading zeros are fine; {@code text} has no white space around it. */
    public static int parse(String text) {
        int length = text.length();
        if (length == 0) {
            return BLANK;
        }
        if (length > MAX_DIGITS) {
            return WRONG;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return WRONG;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
