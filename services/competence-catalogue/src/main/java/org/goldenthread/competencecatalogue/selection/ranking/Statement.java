package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The statement of a competence in the numbers of terms.
 *
 * @param sequence the stems in their order
 * @param terms stems and concepts it is found by, {@link Weighted}
 * @param profile what it speaks of, {@link Weighted}: concepts, and the stems of words of no field that the thesaurus knows
 * @param length in words, more or less
 * @param fingerprint the same for statements of the same words, whatever their endings and their order
 */
record Statement(int[] sequence, int[] terms, int[] profile, float length, long fingerprint) {

    private static final int MOST_WORDS = 60;
    private static final int SHORT = 3;
    private static final float CLEAR = 0.31f;
    private static final float IDIOM_LENGTH = 0.5f;

    static Statement of(String text, Language language, Weights weights, ToIntFunction<String> numberOf) {
        Analysis whole = language.analyse(text);
        Analysis analysis = whole.words().size() <= MOST_WORDS ? whole : language.beginning(whole, MOST_WORDS);
        boolean[] known = analysis.known();
        float action = known.length > SHORT ? weights.action() : 1;
        int[] sequence = new int[known.length];
        Map<Integer, Float> terms = new LinkedHashMap<>();
        Map<Integer, Float> profile = new LinkedHashMap<>();
        float length = 0;
        for (int i = 0; i < known.length; i++) {
            Word word = analysis.words().get(i);
            sequence[i] = numberOf.applyAsInt(word.stem());
            terms.merge(sequence[i], i == 0 ? action : 1, Math::max);
            boolean foreign = !known[i] && !word.idiom();
            if (foreign) {
                profile.put(sequence[i], 1f);
            }
            length += foreign ? weights.foreign() : known[i] ? 1 : IDIOM_LENGTH;
        }
        for (Thesaurus.Found term : analysis.terms()) {
            for (Thesaurus.Meaning meaning : term.meanings()) {
                float weight = meaning.weight() * (term.end() == 1 ? action : 1);
                terms.merge(meaning.concept(), weight, Math::max);
                if (weight > CLEAR) {
                    profile.merge(meaning.concept(), weight, Math::max);
                }
            }
        }
        return new Statement(sequence, pack(terms), pack(profile), length, fingerprint(sequence));
    }

    private static int[] pack(Map<Integer, Float> weights) {
        int[] packed = new int[weights.size()];
        int at = 0;
        for (var entry : weights.entrySet()) {
            packed[at++] = Weighted.of(entry.getKey(), entry.getValue());
        }
        return packed;
    }

    private static long fingerprint(int[] sequence) {
        long hash = 1;
        for (int stem : Arrays.stream(sequence).distinct().sorted().toArray()) {
            hash = (hash ^ stem) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
