/**
 * What a searcher types, as PostgreSQL's text search understands it: words cut down to their stems, quotes, codes, the spelling of words that do
 * not occur. {@link org.goldenthread.competencecatalogue.text.SearchTexts} reads it, the answer is a
 * {@link org.goldenthread.competencecatalogue.text.SearchText}; both within a
 * {@link org.goldenthread.competencecatalogue.text.SearchTransaction}.
 */
@NullMarked
package org.goldenthread.competencecatalogue.text;

import org.jspecify.annotations.NullMarked;
