package org.goldenthread.competencecatalogue.qualifications;

import java.util.List;

/**
 * Something about an entry of the register that is allowed and worth a look.
 *
 * @param code stable, kebab-case
 */
public record Warning(String code, String detail) {

    private static final Warning NUMBER = new Warning(
            "check-character",
            "The last character does not follow from the digits as in other numbers. Is it a misprint?");
    private static final Warning REFERENCE = new Warning(
            "check-character", "The letter does not follow from the digits as in other references. Is it a misprint?");

    static List<Warning> of(QualificationNumber number) {
        return number.checkCharacterFits() ? List.of() : List.of(NUMBER);
    }

    public static List<Warning> of(UnitReference reference) {
        return reference.checkCharacterFits() ? List.of() : List.of(REFERENCE);
    }
}
