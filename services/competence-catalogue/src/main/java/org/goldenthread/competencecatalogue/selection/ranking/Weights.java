package org.goldenthread.competencecatalogue.selection.ranking;

/**
 * What counts how much. Set on the development set of the tests, never on the case study or the held-out set.
 *
 * @param synonym of a word of the same meaning, against the word itself
 * @param related of what is near, against what means the same
 * @param phrase of a phrase of the thesaurus, against a word
 * @param idiom of a word that stands everywhere, such as responsible
 * @param idiomTerm the least that its meaning counts
 * @param pair of two words that stand together in both texts
 * @param length how much a long statement loses, 0 to 1
 * @param fit how much the class that the level needs gains
 * @param retired what is taken from a competence no longer in use, as a share
 */
public record Weights(
        float synonym,
        float related,
        float phrase,
        float idiom,
        float idiomTerm,
        float pair,
        float length,
        float fit,
        float retired) {

    public static final Weights CHOSEN = new Weights(0.7f, 0.6f, 1f, 0.3f, 0.5f, 0.3f, 0.4f, 0.3f, 0.02f);
}
