package org.goldenthread.competencecatalogue.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * Which words to leave out where no entry has them all: as few as possible, and of those the commonest, which say the least. Up to two are tried
 * in every combination; after that the commonest go one by one.
 */
@ApplicationScoped
class LeavingOut {

    private final Statistics statistics;

    LeavingOut(Statistics statistics) {
        this.statistics = statistics;
    }

    List<Integer> of(Handle handle, Catalogue catalogue, SearchText text) {
        List<List<Integer>> choices =
                choices(commonestFirst(handle, catalogue, text), text.terms().size());
        if (choices.isEmpty()) {
            return List.of();
        }
        choices.addFirst(List.of());
        return handle.createQuery("""
                        select place from unnest(:queries) with ordinality as one (query, place)
                        where exists (select from %s s where s.lexemes @@ cast(query as tsquery)) order by place limit 1""".formatted(catalogue.table()))
                .bindArray(
                        "queries",
                        String.class,
                        choices.stream().map(left -> text.without(left).query()).toList())
                .mapTo(Integer.class)
                .findOne()
                .map(place -> choices.get(place - 1))
                .orElse(List.of());
    }

    private List<Integer> commonestFirst(Handle handle, Catalogue catalogue, SearchText text) {
        return text.optional().stream()
                .sorted(Comparator.comparingDouble((Integer place) ->
                                -commonness(handle, catalogue, text.terms().get(place)))
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    private double commonness(Handle handle, Catalogue catalogue, Term term) {
        return term.places().getFirst().stream()
                .mapToDouble(stem -> statistics.share(handle, catalogue, stem))
                .sum();
    }

    /** What may be left out so that something is left, in the order in which it is tried. */
    private static List<List<Integer>> choices(List<Integer> optional, int terms) {
        List<List<Integer>> choices = new ArrayList<>();
        int most = Math.min(optional.size(), terms - 1);
        if (most >= 1) {
            optional.forEach(one -> choices.add(List.of(one)));
        }
        if (most >= 2) {
            IntStream.range(0, optional.size())
                    .forEach(i -> IntStream.range(i + 1, optional.size())
                            .forEach(j -> choices.add(List.of(optional.get(i), optional.get(j)))));
        }
        for (int left = 3; left <= most; left++) {
            choices.add(optional.subList(0, left));
        }
        return choices;
    }
}
