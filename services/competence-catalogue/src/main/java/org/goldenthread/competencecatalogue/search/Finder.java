package org.goldenthread.competencecatalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.goldenthread.competencecatalogue.text.Catalogue;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.goldenthread.competencecatalogue.text.SearchTexts;
import org.goldenthread.competencecatalogue.text.SearchTransaction;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.Page;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How a page of results comes about, for both catalogues. */
@ApplicationScoped
public class Finder {

    private static final int MOST_WORDS = 16;

    private final SearchTransaction transaction;
    private final SearchTexts texts;

    Finder(SearchTransaction transaction, SearchTexts texts) {
        this.transaction = transaction;
        this.texts = texts;
    }

    /**
     * What is asked for besides what is searched.
     *
     * @param words what the searcher typed
     * @param byLexemes whether rows are to be found by their lexemes
     * @param digest of the question, for its cursors
     */
    public record PageRequested(
            @Nullable String words,
            boolean byLexemes,
            String digest,
            int limit,
            @Nullable String after,
            boolean facets) {}

    /** What was understood, and how many entries it finds. */
    private record Beginning(@Nullable SearchText text, List<Integer> leftOut, Counts counts) {}

    public <T> Results<T> find(Catalogue catalogue, Searched<T> searched, PageRequested page) {
        Optional<Position> last = Position.of(page.after(), page.digest());
        return transaction.read(page.byLexemes(), handle -> {
            SearchText text = page.words() == null ? null : read(handle, catalogue, page.words());
            Beginning beginning = last.isPresent()
                    ? goingOn(handle, searched, text, last.get(), page.facets())
                    : begin(handle, catalogue, searched, text, page.facets());
            return answer(handle, searched, beginning, last.orElse(null), page);
        });
    }

    private SearchText read(Handle handle, Catalogue catalogue, String words) {
        SearchText text = texts.read(handle, catalogue, words);
        if (text.terms().size() > MOST_WORDS) {
            throw Problems.INVALID_REQUEST
                    .with("One thing is wrong with it.")
                    .error(ProblemError.inParameter(
                            "q", "too-many", "At most %d words, small ones not counted.".formatted(MOST_WORDS)));
        }
        return text;
    }

    /** Words are left out where no entry at all has them together; which entries the filters let through does not matter. */
    private <T> Beginning begin(
            Handle handle, Catalogue catalogue, Searched<T> searched, @Nullable SearchText text, boolean facets) {
        if (text != null && text.isEmpty()) {
            return new Beginning(text, List.of(), Counts.of(Total.counted(0)));
        }
        Counts counts = searched.count(handle, text, facets);
        if (text == null || counts.total().isAbove(0)) {
            return new Beginning(text, List.of(), counts);
        }
        List<Integer> leftOut = texts.toLeaveOut(handle, catalogue, text);
        SearchText less = text.without(leftOut);
        return new Beginning(less, leftOut, leftOut.isEmpty() ? counts : searched.count(handle, less, facets));
    }

    private static <T> Beginning goingOn(
            Handle handle, Searched<T> searched, @Nullable SearchText text, Position last, boolean facets) {
        SearchText same = text == null ? null : text.without(last.leftOut());
        boolean nothingLeft = same != null && same.isEmpty();
        Counts counts = facets && !nothingLeft ? searched.count(handle, same, true) : Counts.of(last.total());
        return new Beginning(
                same, last.leftOut(), new Counts(last.total(), counts.facets(), counts.omitted(), counts.countedIn()));
    }

    private static <T> Results<T> answer(
            Handle handle, Searched<T> searched, Beginning beginning, @Nullable Position last, PageRequested page) {
        SearchText text = beginning.text();
        Total total = beginning.counts().total();
        List<Segment> segments = text != null && text.isEmpty() ? List.of() : searched.segments(handle, text, total);
        Page<Found> found = Page.of(
                Segment.page(segments, last, page.limit() + 1),
                page.limit(),
                one -> new Position(page.digest(), one.segment(), total, beginning.leftOut(), one.id(), one.key()));
        return new Results<>(
                searched.read(handle, text, found.items()),
                found.next(),
                total.entries(),
                total.isAtLeast(),
                page.facets() ? beginning.counts().facets() : null,
                page.facets() ? beginning.counts().omitted() : null,
                beginning.counts().countedIn() == CountedIn.SAMPLE,
                text == null ? null : text.correctedTo(),
                text == null ? List.of() : text.leftOut());
    }
}
