package org.goldenthread.competencecatalogue.search.competences;

import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;

/**
 * A competence whose statement says nearly the same.
 *
 * @param score 0 to 1: the mean of the other two
 * @param words share of the words in common, of all that either statement has; forms of a word are the same
 * @param letters likeness of the spelling, by groups of three letters
 */
public record SimilarCompetence(CompetenceSummary competence, double score, double words, double letters) {

    private static final double THOUSANDTH = 1000;

    static SimilarCompetence of(CompetenceSummary competence, double score, double words, double letters) {
        return new SimilarCompetence(competence, rounded(score), rounded(words), rounded(letters));
    }

    private static double rounded(double share) {
        return Math.round(share * THOUSANDTH) / THOUSANDTH;
    }
}
