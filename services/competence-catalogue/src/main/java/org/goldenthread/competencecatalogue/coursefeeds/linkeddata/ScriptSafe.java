package org.goldenthread.competencecatalogue.coursefeeds.linkeddata;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** Linked data stands inside the script tags of pages: no text of a provider's may end the tag, or a line of a script. */
class ScriptSafe extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final String DANGEROUS = "<>&\u2028\u2029";

    private final int[] escapes = standardAsciiEscapesForJSON();

    ScriptSafe() {
        DANGEROUS
                .chars()
                .filter(character -> character < escapes.length)
                .forEach(character -> escapes[character] = ESCAPE_CUSTOM);
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return escapes.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return DANGEROUS.indexOf(character) < 0 ? null : new SerializedString("\\u%04x".formatted(character));
    }
}
