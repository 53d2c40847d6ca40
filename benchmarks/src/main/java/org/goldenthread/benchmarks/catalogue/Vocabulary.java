package org.goldenthread.benchmarks.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Words as they are distributed in texts: the n-th is used in proportion to 1 / (n + 2.7) (Zipf and Mandelbrot). The most frequent are those of the field, the
 * others are made of syllables.
 */
final class Vocabulary {

    private static final int SIZE = 30_000;
    private static final double MANDELBROT = 2.7;

    private static final String FIELD = """
            manage care support develop lead service team people plan work quality improve staff individual performance health social communication learning
            review promote practice resource risk budget finance assess change safeguard policy procedure partnership supervision recruit induct appraise
            monitor evaluate project customer information decision conflict meeting network environment safety equality diversity inclusion leadership
            strategy organisation responsibility objective outcome need rights dignity privacy choice independence dementia medication infection mental
            capacity autism disability child family carer community hospital home residential domiciliary nursing therapy advocacy complaint inspection
            regulation legislation compliance audit record confidential data system technology contract commission procurement tender supplier
            stakeholder governance accountability vision value culture motivation coaching mentoring reflective professional competence qualification
            training workforce retention rota delegation""";
    private static final List<String> SMALL = List.of("and", "the", "of", "to", "for", "in", "with", "your", "a");
    private static final List<String> SYLLABLES = Arrays.asList(
            "ba be bi bo ca ce co cu da de di do fa fe fi ga ge go ha he la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi wa we tra pre con str cla ment"
                    .split(" "));
    private static final List<String> ENDINGS =
            List.of("", "ing", "ed", "s", "er", "tion", "ment", "ness", "al", "ive");

    private final Random random;
    private final List<String> words;
    private final double[] upTo = new double[SIZE];

    Vocabulary(Random random) {
        this(random, random);
    }

    /**
     * @param language that the words come of
     * @param random that chooses among them
     */
    Vocabulary(Random language, Random random) {
        this.random = random;
        words = words(language);
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += 1 / (i + MANDELBROT);
            upTo[i] = sum;
        }
    }

    private static List<String> words(Random language) {
        Set<String> made = new LinkedHashSet<>(Arrays.asList(FIELD.split("\\s+")));
        while (made.size() < SIZE) {
            var word = new StringBuilder();
            for (int i = 2 + language.nextInt(3); i > 0; i--) {
                word.append(one(SYLLABLES, language));
            }
            made.add(word.append(one(ENDINGS, language)).toString());
        }
        return new ArrayList<>(made);
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    String word() {
        int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[SIZE - 1]);
        return words.get(place < 0 ? -place - 1 : place);
    }

    /** So many words that count, with small ones between them. */
    String text(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(word());
            if (random.nextInt(100) < 45) {
                text.append(' ').append(one(SMALL, random));
            }
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }
}
