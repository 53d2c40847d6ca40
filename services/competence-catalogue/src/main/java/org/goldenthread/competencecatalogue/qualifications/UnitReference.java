package org.goldenthread.competencecatalogue.qualifications;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reference of a unit: the regulator's, such as K/104/0809, or a key that begins with GT for one whose reference is not known.
 *
 * @param text with its obliques
 */
public record UnitReference(String text) {

    public static final String FORM = "([A-Z]/[0-9]{3}/[0-9]{4}|" + OwnKey.FORM + ")";
    public static final String IN_WORDS =
            "must be like K/104/0809, or a key like GT-LMC-B7 for one without a reference";

    private static final Pattern REGULATED = Pattern.compile("([A-Z])[/-]?(\\d{3})[/-]?(\\d{4})");
    private static final String CHECK = "ADFHJKLMRTY";
    private static final int LAST = 3;

    /** Takes it with obliques, with hyphens, or without either; empty if it is no reference. */
    public static Optional<UnitReference> of(String text) {
        String capitals = text.strip().toUpperCase(Locale.ROOT);
        Matcher regulated = REGULATED.matcher(capitals);
        if (regulated.matches()) {
            return Optional.of(
                    new UnitReference(String.join("/", regulated.group(1), regulated.group(2), regulated.group(LAST))));
        }
        return OwnKey.is(capitals) ? Optional.of(new UnitReference(capitals)) : Optional.empty();
    }

    /** The same; what is no reference is a wrong value of the parameter. */
    public static UnitReference inParameter(String parameter, String text) {
        return of(text).orElseThrow(() -> QualificationProblems.malformed(parameter, IN_WORDS));
    }

    /** Whether the regulator gave it. */
    public boolean isRegulated() {
        return !OwnKey.is(text);
    }

    /** As it is written in an address, where an oblique would part it. */
    public String address() {
        return "/v1/units/" + text.replace('/', '-');
    }

    public boolean checkCharacterFits() {
        return !isRegulated() || CheckCharacter.fits(text.substring(1).replace("/", ""), text.charAt(0), CHECK);
    }
}
