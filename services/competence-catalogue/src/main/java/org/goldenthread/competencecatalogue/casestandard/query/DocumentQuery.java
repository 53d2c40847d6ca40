package org.goldenthread.competencecatalogue.casestandard.query;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request for a page of the list, understood.
 *
 * @param filter none: all
 * @param sort the member to sort by; none: by title
 * @param fields the members to give; empty: all
 */
record DocumentQuery(
        int limit,
        int offset,
        Optional<Field> sort,
        boolean descending,
        @Nullable Filter filter,
        Set<String> fields) {}
