package org.goldenthread.rules.value;

/** National Insurance numbers: two letters, six digits, perhaps a letter. White space may stand after the first two letters. */
public final class NationalInsurance {

    /** The text is not a number of that form. */
    public static final long WRONG = -1;

    private static final int DIGITS = 6;

    private NationalInsurance() {}

    /** A number that two texts share exactly when they mean the same: letter case and white space do not count. */
    public static long parse(String text) {
        if (text.length() < 2 + DIGITS) {
            return WRONG;
        }
        int first = letter(text.charAt(0));
        int second = letter(text.charAt(1));
        if (first == 0 || second == 0) {
            return WRONG;
        }
        long number = first * 27L + second;
        int digits = 0;
        int suffix = 0;
        for (int i = 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits < DIGITS) {
                number = number * 10 + (c - '0');
                digits++;
            } else if (digits == DIGITS && suffix == 0 && i == text.length() - 1 && letter(c) > 0) {
                suffix = letter(c);
            } else if (!Character.isWhitespace(c)) {
                return WRONG;
            }
        }
        return digits == DIGITS ? number * 27 + suffix : WRONG;
    }

    /** The first two letters of a parsed number, which give nobody away. */
    public static String prefix(long number) {
        long letters = number / 27 / 1_000_000;
        return "" + (char) ('A' + letters / 27 - 1) + (char) ('A' + letters % 27 - 1);
    }

    /** 1 to 26, 0 for anything else. */
    private static int letter(char c) {
        char upper = (char) (c & ~0x20);
        return upper >= 'A' && upper <= 'Z' && c < 128 ? upper - 'A' + 1 : 0;
    }
}
