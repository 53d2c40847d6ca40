package org.goldenthread.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One bounded piece of a list.
 *
 * @param next opaque cursor of the following piece, absent at the end
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    /** @param found up to {@code limit + 1} items: one more than wanted tells that the list goes on */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Object> positionOf) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, Cursor.of(positionOf.apply(items.get(limit - 1))));
    }

    /** A piece of a list that is short enough to be there as a whole. */
    public static <T> Page<T> within(List<T> all, int limit, @Nullable String after, Function<T, String> positionOf) {
        List<String> positions = all.stream().map(positionOf).toList();
        int from = Cursor.position(after, 0, position -> {
            if (!positions.contains(position)) {
                throw new IllegalArgumentException("No such position: " + position);
            }
            return positions.indexOf(position) + 1;
        });
        return of(all.subList(from, Math.min(all.size(), from + limit + 1)), limit, positionOf::apply);
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
