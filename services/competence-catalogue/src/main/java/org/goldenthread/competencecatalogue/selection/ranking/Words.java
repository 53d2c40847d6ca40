package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes text apart into words, without those that say nothing. */
final class Words {

    private static final int LONGEST = 40;

    private final Set<String> stops = new HashSet<>();
    private final Set<String> idioms = new HashSet<>();

    /** The bundled list: {@code selection/words.csv}. */
    Words() {
        for (var row : DataFile.rows("words.csv")) {
            if (row.getField("kind").equals("stop")) {
                stops.add(row.getField("word"));
            } else {
                idioms.add(Stemmer.stem(row.getField("word")));
            }
        }
    }

    List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                add(text, start, i, words);
                start = -1;
            }
        }
        return words;
    }

    private void add(String text, int start, int end, List<Word> words) {
        String surface = text.substring(start, Math.min(end, start + LONGEST)).toLowerCase(Locale.ROOT);
        if (!stops.contains(surface)) {
            String stem = Stemmer.stem(surface);
            words.add(new Word(surface, stem, start, end, idioms.contains(stem)));
        }
    }
}
