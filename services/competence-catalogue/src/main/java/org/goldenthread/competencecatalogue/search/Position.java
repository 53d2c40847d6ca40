package org.goldenthread.competencecatalogue.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * The last entry of a page, from which the next one goes on: by the value that the list is sorted by and the id, so that what is written in between
 * moves nothing.
 *
 * @param question digest of what is searched
 * @param segment which segment of the list it stands in
 * @param total what the first page counted; counting again would cost as much as the search
 * @param leftOut places of the words that were left out at the first page
 */
public record Position(String question, int segment, Total total, List<Integer> leftOut, UUID id, String key) {

    private static final String BETWEEN = "~";
    private static final int PARTS = 6;
    private static final int ID_LENGTH = 36;
    private static final int MOST_SEGMENTS = 4;

    /** Empty at the beginning of the list. */
    static Optional<Position> of(@Nullable String cursor, String question) {
        return Cursor.position(cursor, Optional.empty(), text -> Optional.of(read(text, question)));
    }

    private static Position read(String text, String question) {
        String[] parts = text.split(BETWEEN, PARTS);
        if (parts.length < PARTS
                || !parts[5].matches("(?s).*" + BETWEEN + "[0-9a-f-]{" + ID_LENGTH + "}")
                || !parts[0].equals(question)
                || !parts[1].matches("[0-" + (MOST_SEGMENTS - 1) + "]")) {
            throw new IllegalArgumentException("Of another list");
        }
        List<Integer> leftOut = parts[4].isEmpty()
                ? List.of()
                : Arrays.stream(parts[4].split(",")).map(Integer::valueOf).toList();
        // the key may have anything in it; the id stands last, so that nothing can be cut off unnoticed
        int end = parts[5].length() - ID_LENGTH - BETWEEN.length();
        return new Position(
                question,
                Integer.parseInt(parts[1]),
                new Total(Long.parseLong(parts[2]), parts[3].equals("+")),
                leftOut,
                UUID.fromString(parts[5].substring(end + BETWEEN.length())),
                parts[5].substring(0, end));
    }

    /** The key as the value it is; a cursor that somebody made up may have anything. */
    public <T> T key(Function<String, T> read) {
        try {
            return read.apply(key);
        } catch (RuntimeException notOurs) {
            throw Problems.INVALID_REQUEST
                    .with("The cursor is not one that this list gave out.")
                    .error(ProblemError.inParameter(
                            "after", "invalid-cursor", "Use 'next' of the page before, unchanged."));
        }
    }

    @Override
    public String toString() {
        return String.join(
                BETWEEN,
                question,
                Integer.toString(segment),
                Long.toString(total.entries()),
                total.isAtLeast() ? "+" : "",
                String.join(",", leftOut.stream().map(String::valueOf).toList()),
                key,
                id.toString());
    }
}
