package org.goldenthread.competencecatalogue.selection.ranking;

/**
 * What counts how much. Set on the development set of the tests, never on the case study or the held-out set; figures in ADR 9.
 *
 * @param synonym a word of the same meaning, against the word itself
 * @param related what is near, against what means the same
 * @param inner the meaning of a word inside a phrase, against that of the phrase
 * @param idiom a word that stands everywhere, such as responsible, against another
 * @param idiomTerm what its meaning counts at the least
 * @param pair two words that stand together in both texts
 * @param action the first word of a long statement, which says what is done and not to what
 * @param foreign how many words one counts for that is of no field the thesaurus knows
 * @param length how much a long statement loses, 0 to 1
 * @param floor what remains of the score of a statement that speaks of other things only
 * @param fit how much the class gains that the level needs
 * @param retired what is taken from a competence no longer in use
 * @param variety what is taken from one that repeats another above it
 */
public record Weights(
        float synonym,
        float related,
        float inner,
        float idiom,
        float idiomTerm,
        float pair,
        float action,
        float foreign,
        float length,
        float floor,
        float fit,
        float retired,
        float variety) {

    public static final Weights CHOSEN =
            new Weights(0.7f, 0.7f, 0.5f, 0.3f, 0.5f, 0.3f, 0.6f, 3, 0.4f, 0.15f, 0.2f, 0.02f, 0.4f);
}
