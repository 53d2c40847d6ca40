package org.goldenthread.competencecatalogue.qualifications;

import java.util.regex.Pattern;

/** A key of ours for a qualification or unit whose number no source gives: it can't be taken for a number. */
final class OwnKey {

    static final String FORM = "GT(-[A-Z0-9]{1,20}){1,5}";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    private OwnKey() {}

    static boolean is(String text) {
        return PATTERN.matcher(text).matches();
    }
}
