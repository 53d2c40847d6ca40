package org.goldenthread.competencecatalogue.qualifications;

/**
 * The last character of a qualification's number and the first of a unit's reference follow from their seven digits: these weighted by 8 to 2,
 * modulo 11. No document that we have read says so, but every number and reference of our sources keeps it, but one that is printed wrong. So one that
 * does not is pointed at and not refused.
 */
final class CheckCharacter {

    private static final int HEAVIEST = 8;
    private static final int MODULUS = 11;

    private CheckCharacter() {}

    /** @param alphabet the characters that stand for 0 to 10 */
    static boolean fits(String digits, char check, String alphabet) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (HEAVIEST - i) * (digits.charAt(i) - '0');
        }
        return alphabet.charAt(sum % MODULUS) == check;
    }
}
