package org.goldenthread.competencecatalogue.selection.ranking;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a competence answers a line.
 *
 * @param asked the word or phrase of the line
 * @param found the word or phrase of the competence
 * @param kind how the two belong together
 * @param worth what it adds to the score, for comparison
 */
public record Reason(String asked, String found, Kind kind, float worth) {

    /** How a word of a line and a word of a competence belong together. */
    public enum Kind {
        /** They are the same but for their endings. */
        WORD("sameWord"),
        /** They mean the same field. */
        SYNONYM("sameField"),
        /** Their fields are near each other. */
        RELATED("relatedField");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        @JsonValue
        public String text() {
            return text;
        }
    }
}
