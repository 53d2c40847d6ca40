package org.goldenthread.competencecatalogue.courses.judgement;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of the national registers, in the one way that the tables have them. */
public final class RegisterNumbers {

    private static final int AIM_LENGTH = 8;
    private static final Pattern AIM = Pattern.compile("[0-9A-Z]{8}");
    private static final Pattern QUALIFICATION = Pattern.compile("(\\d{3})/?(\\d{4})/?([0-9X])");
    private static final Pattern UNIT = Pattern.compile("([A-Z])/?(\\d{3})/?(\\d{4})");

    private RegisterNumbers() {}

    /** A learning aim; a spreadsheet takes the leading zero off, so that it is put back. */
    public static String learningAim(String sent) {
        String aim = sent.toUpperCase(Locale.ROOT);
        return aim.length() == AIM_LENGTH - 1 && aim.chars().allMatch(c -> c >= '0' && c <= '9') ? "0" + aim : aim;
    }

    public static boolean isLearningAim(String aim) {
        return AIM.matcher(aim).matches();
    }

    /** {@code 60326815} and {@code 603/2681/5} are the same qualification. */
    static String qualification(String sent) {
        String number = sent.toUpperCase(Locale.ROOT);
        Matcher parts = QUALIFICATION.matcher(number);
        return parts.matches() ? parts.group(1) + "/" + parts.group(2) + "/" + parts.group(3) : number;
    }

    /** {@code K1040809} and {@code K/104/0809} are the same unit. */
    static String unit(String sent) {
        String reference = sent.toUpperCase(Locale.ROOT);
        Matcher parts = UNIT.matcher(reference);
        return parts.matches() ? parts.group(1) + "/" + parts.group(2) + "/" + parts.group(3) : reference;
    }
}
