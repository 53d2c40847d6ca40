package org.goldenthread.competencecatalogue.qualifications;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a qualification: the regulator's, such as 601/4347/2, or a key that begins with GT for one whose number is not known.
 *
 * @param text with its obliques
 */
public record QualificationNumber(String text) {

    public static final String FORM = "([0-9]{3}/[0-9]{4}/[0-9X]|" + OwnKey.FORM + ")";
    public static final String IN_WORDS =
            "must be like 601/4347/2, or a key like GT-L3-MANAGEMENT for one without a number";

    private static final Pattern REGULATED = Pattern.compile("(\\d{3})[/-]?(\\d{4})[/-]?([\\dX])");
    private static final String CHECK = "0123456789X";
    private static final int FIRST = 3;
    private static final int SECOND = 4;

    /** Takes it with obliques, with hyphens, or without either; empty if it is no number. */
    public static Optional<QualificationNumber> of(String text) {
        String capitals = text.strip().toUpperCase(Locale.ROOT);
        Matcher regulated = REGULATED.matcher(capitals);
        if (regulated.matches()) {
            return Optional.of(new QualificationNumber(
                    String.join("/", regulated.group(1), regulated.group(2), regulated.group(FIRST))));
        }
        return OwnKey.is(capitals) ? Optional.of(new QualificationNumber(capitals)) : Optional.empty();
    }

    /** The same; what is no number is a wrong value of the parameter. */
    public static QualificationNumber inParameter(String parameter, String text) {
        return of(text).orElseThrow(() -> QualificationProblems.malformed(parameter, IN_WORDS));
    }

    /** Whether the regulator gave it. */
    public boolean isRegulated() {
        return !OwnKey.is(text);
    }

    /** As it is written in an address, where an oblique would part it. */
    public String address() {
        return "/v1/qualifications/" + text.replace('/', '-');
    }

    boolean checkCharacterFits() {
        String bare = text.replace("/", "");
        return !isRegulated()
                || CheckCharacter.fits(bare.substring(0, FIRST + SECOND), bare.charAt(FIRST + SECOND), CHECK);
    }
}
