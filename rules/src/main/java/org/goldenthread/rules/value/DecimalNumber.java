package org.goldenthread.rules.value;

/** Decimal numbers as cells write them, in thousandths: {@code 37.5} is 37,500. A minus sign is read, thousands separators are not. */
public final class DecimalNumber {

    public static final int ONE = 1_000;

    /** The cell is blank. */
    public static final long BLANK = Long.MIN_VALUE;

    /** The cell is not a decimal number, or has more than three decimals that count. */
    public static final long WRONG = Long.MIN_VALUE + 1;

    private static final int MAX_LENGTH = 15;
    private static final int DECIMALS = 3;

    private DecimalNumber() {}

    /** The number in thousandths, or one of the constants above. {@code text} has no white space around it. */
    public static long parse(String text) {
        int length = text.length();
        if (length == 0) {
            return BLANK;
        }
        boolean negative = text.charAt(0) == '-';
        int start = negative ? 1 : 0;
        if (length == start || length > MAX_LENGTH) {
            return WRONG;
        }
        long number = 0;
        int decimals = -1;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && decimals < 0 && i > start && i < length - 1) {
                decimals = 0;
            } else if (c < '0' || c > '9' || (decimals == DECIMALS && c != '0')) {
                return WRONG;
            } else if (decimals < DECIMALS) {
                number = number * 10 + (c - '0');
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        for (int i = Math.max(decimals, 0); i < DECIMALS; i++) {
            number *= 10;
        }
        return negative ? -number : number;
    }

    /** How many decimals are written, zeros included. */
    public static int decimals(String text) {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }
}
