package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the endings off English words, by Porter's second algorithm (snowballstem.org/algorithms/english/stemmer.html): recruiting and recruitment
 * become recruit. A new one for each word.
 */
final class Stemmer {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("dying", "die"),
            Map.entry("lying", "lie"),
            Map.entry("tying", "tie"),
            Map.entry("early", "earli"),
            Map.entry("only", "onli"),
            Map.entry("audition", "audition"),
            Map.entry("auditions", "audition"),
            Map.entry("initiative", "initiative"),
            Map.entry("initiatives", "initiative"),
            Map.entry("meeting", "meeting"),
            Map.entry("meetings", "meeting"),
            Map.entry("building", "building"),
            Map.entry("buildings", "building"),
            Map.entry("news", "news"),
            Map.entry("bias", "bias"));
    private static final Set<String> AS_THEY_ARE =
            Set.of("inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed");
    private static final List<String> LATE_REGIONS = List.of("gener", "commun", "arsen");

    private final StringBuilder word;
    private int first;
    private int second;

    private Stemmer(String word) {
        this.word = new StringBuilder(word);
    }

    /** @param word in small letters, without marks */
    static String stem(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null || word.length() < 3) {
            return irregular == null ? word : irregular;
        }
        return new Stemmer(word).stem();
    }

    private String stem() {
        markConsonants();
        first = LATE_REGIONS.stream()
                .filter(start -> word.indexOf(start) == 0)
                .map(String::length)
                .findFirst()
                .orElseGet(() -> region(0));
        second = region(first);
        plural();
        if (AS_THEY_ARE.contains(word.toString())) {
            return word.toString();
        }
        past();
        finalY();
        replace(Endings.SECOND);
        replace(Endings.THIRD);
        suffix();
        last();
        return word.toString().replace('Y', 'y');
    }

    /** A y that begins the word or follows a vowel is a consonant. */
    private void markConsonants() {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == 'y' && (i == 0 || vowel(i - 1))) {
                word.setCharAt(i, 'Y');
            }
        }
    }

    /** After the first consonant that follows a vowel. */
    private int region(int from) {
        for (int i = from + 1; i < word.length(); i++) {
            if (!vowel(i) && vowel(i - 1)) {
                return i + 1;
            }
        }
        return word.length();
    }

    private void plural() {
        if (ends("sses")) {
            cut(2);
        } else if (ends("ied") || ends("ies")) {
            cut(word.length() > 4 ? 2 : 1);
        } else if (ends("s") && !ends("us") && !ends("ss") && vowelBefore(word.length() - 2)) {
            cut(1);
        }
    }

    private void past() {
        if (ends("eed") || ends("eedly")) {
            int length = ends("eed") ? 3 : 5;
            if (word.length() - length >= first) {
                cut(length - 2);
            }
            return;
        }
        for (String ending : List.of("ingly", "edly", "ing", "ed")) {
            if (ends(ending)) {
                if (vowelBefore(word.length() - ending.length())) {
                    cut(ending.length());
                    mendAfterPast();
                }
                return;
            }
        }
    }

    private void mendAfterPast() {
        int end = word.length();
        if (ends("at") || ends("bl") || ends("iz")) {
            word.append('e');
        } else if (end > 1
                && word.charAt(end - 1) == word.charAt(end - 2)
                && "bdfgmnprt".indexOf(word.charAt(end - 1)) >= 0) {
            cut(1);
        } else if (first >= end && shortSyllable(end)) {
            word.append('e');
        }
    }

    private void finalY() {
        int end = word.length();
        if (end > 2 && (ends("y") || ends("Y")) && !vowel(end - 2)) {
            word.setCharAt(end - 1, 'i');
        }
    }

    private void replace(List<Endings.Ending> endings) {
        for (Endings.Ending ending : endings) {
            if (ends(ending.text())) {
                int start = word.length() - ending.text().length();
                if (start >= first && allowed(ending.text(), start)) {
                    word.replace(start, word.length(), ending.becomes());
                }
                return;
            }
        }
    }

    private boolean allowed(String ending, int start) {
        char before = start > 0 ? word.charAt(start - 1) : ' ';
        return switch (ending) {
            case "ogi" -> before == 'l';
            case "li" -> "cdeghkmnrt".indexOf(before) >= 0;
            case "ative" -> start >= second;
            default -> true;
        };
    }

    private void suffix() {
        for (String ending : Endings.FOURTH) {
            if (ends(ending)) {
                int start = word.length() - ending.length();
                boolean fits = !ending.equals("ion") || (start > 0 && "st".indexOf(word.charAt(start - 1)) >= 0);
                if (start >= second && fits) {
                    word.setLength(start);
                }
                return;
            }
        }
    }

    private void last() {
        int end = word.length() - 1;
        if (ends("e") && (end >= second || (end >= first && !shortSyllable(end)))) {
            cut(1);
        } else if (ends("ll") && end >= second) {
            cut(1);
        }
    }

    /** Whether the letters before {@code end} close with a short syllable. */
    private boolean shortSyllable(int end) {
        if (end == 2) {
            return vowel(0) && !vowel(1);
        }
        return end > 2
                && !vowel(end - 1)
                && "wxY".indexOf(word.charAt(end - 1)) < 0
                && vowel(end - 2)
                && !vowel(end - 3);
    }

    private boolean vowelBefore(int end) {
        for (int i = 0; i < end; i++) {
            if (vowel(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean vowel(int at) {
        return "aeiouy".indexOf(word.charAt(at)) >= 0;
    }

    private boolean ends(String ending) {
        int start = word.length() - ending.length();
        return start >= 0 && word.indexOf(ending, start) == start;
    }

    private void cut(int letters) {
        word.setLength(word.length() - letters);
    }
}
