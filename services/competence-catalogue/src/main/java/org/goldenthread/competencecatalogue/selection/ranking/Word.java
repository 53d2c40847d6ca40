package org.goldenthread.competencecatalogue.selection.ranking;

/**
 * A word of a text that carries meaning.
 *
 * @param surface as it stands there, in small letters
 * @param stem without its endings
 * @param start where it begins in the text
 * @param end where it ends
 * @param idiom one that stands in most job descriptions and titles and says little by itself
 */
record Word(String surface, String stem, int start, int end, boolean idiom) {}
