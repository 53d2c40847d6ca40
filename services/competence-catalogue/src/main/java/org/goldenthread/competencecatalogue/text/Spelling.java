package org.goldenthread.competencecatalogue.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a word that does not occur may have been meant to be. */
@ApplicationScoped
class Spelling {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONG = 6;
    private static final int MOST_MEANT = 3;
    private static final int MOST_BEGUN = 30;

    private final Statistics statistics;

    Spelling(Statistics statistics) {
        this.statistics = statistics;
    }

    /** A word that occurs, and its stem. */
    record Known(String word, String stem, double similarity) {}

    /** Stems of the words that begin so. */
    List<String> begun(Handle handle, Catalogue catalogue, String beginning) {
        if (beginning.length() < SHORTEST_BEGINNING) {
            return List.of();
        }
        // letters alone: no wildcard can be among them
        return handle.createQuery("""
                        select distinct lexeme from search_word where catalogue = :catalogue and word like :begins
                        order by lexeme limit :most""")
                .bind("catalogue", catalogue.number())
                .bind("begins", beginning + "%")
                .bind("most", MOST_BEGUN)
                .mapTo(String.class)
                .list();
    }

    /** The nearest words, the likeliest first: a letter away, two where the word is long; the commoner before the rarer. */
    List<Known> meant(Handle handle, Catalogue catalogue, String typo) {
        if (typo.length() < SHORTEST) {
            return List.of();
        }
        int farthest = typo.length() < LONG ? 1 : 2;
        var near = neighbours(handle, catalogue, typo, farthest);
        int least = near.stream()
                .mapToInt(known -> EditDistance.between(typo, known.word()))
                .min()
                .orElse(Integer.MAX_VALUE);
        return least > farthest
                ? List.of()
                : near.stream()
                        .filter(known -> EditDistance.between(typo, known.word()) == least)
                        .sorted(Comparator.comparingDouble(
                                        (Known known) -> -statistics.share(handle, catalogue, known.stem()))
                                .thenComparing(Comparator.comparingDouble(Known::similarity)
                                        .reversed())
                                .thenComparing(Known::word))
                        .limit(MOST_MEANT)
                        .toList();
    }

    private static List<Known> neighbours(Handle handle, Catalogue catalogue, String typo, int farthest) {
        return handle.createQuery("""
                        select distinct word, lexeme, similarity(word, :typo) as near from search_word
                        where catalogue = :catalogue and length(word) between :shortest and :longest and (word % :typo or word = any (:swapped))
                        order by near desc, word limit 100""")
                .bind("typo", typo)
                .bind("catalogue", catalogue.number())
                .bind("shortest", typo.length() - farthest)
                .bind("longest", typo.length() + farthest)
                .bindArray("swapped", String.class, swapped(typo))
                .map((row, context) -> new Known(row.getString("word"), row.getString("lexeme"), row.getDouble("near")))
                .list();
    }

    /** Two letters swapped leave a short word without a trigram in common. */
    private static List<String> swapped(String word) {
        List<String> swapped = new ArrayList<>();
        for (int i = 1; i < word.length(); i++) {
            swapped.add(word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1));
        }
        return swapped;
    }
}
