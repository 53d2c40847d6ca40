package org.goldenthread.competencecatalogue.search;

import java.util.List;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A question to one of the two catalogues; the text is null where the question has none. */
public interface Searched<T> {

    Counts count(Handle handle, @Nullable SearchText text, boolean facets);

    /** The list in its order. */
    List<Segment> segments(Handle handle, @Nullable SearchText text, Total total);

    /** What is told of the entries of a page, in their order. */
    List<T> read(Handle handle, @Nullable SearchText text, List<Found> found);
}
