package org.goldenthread.rules.value;

/** UK postcodes: one or two letters, one or two digits, perhaps a letter; then a digit and two letters. */
public final class Postcode {

    private Postcode() {}

    /** Whether the text has the form of a postcode with exactly one space. Letter case does not matter. */
    public static boolean isExact(String text) {
        int space = text.length() - 4;
        return space >= 2 && text.charAt(space) == ' ' && isOutward(text, space) && isInward(text, space + 1);
    }

    /** The same, with any white space between the halves or none. */
    public static boolean isValid(String text) {
        int inward = text.length() - 3;
        if (inward < 2) {
            return false;
        }
        int outwardEnd = inward;
        while (outwardEnd > 0 && Character.isWhitespace(text.charAt(outwardEnd - 1))) {
            outwardEnd--;
        }
        return isOutward(text, outwardEnd) && isInward(text, inward);
    }

    private static boolean isOutward(String text, int end) {
        int i = 0;
        while (i < end && isLetter(text.charAt(i))) {
            i++;
        }
        int letters = i;
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        int digits = i - letters;
        if (i < end && isLetter(text.charAt(i))) {
            i++;
        }
        return i == end && letters >= 1 && letters <= 2 && digits >= 1 && digits <= 2;
    }

    private static boolean isInward(String text, int start) {
        return isDigit(text.charAt(start)) && isLetter(text.charAt(start + 1)) && isLetter(text.charAt(start + 2));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
