package org.goldenthread.competencecatalogue.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.selection.mixes.Mix;
import org.goldenthread.competencecatalogue.selection.ranking.CatalogueIndex;
import org.goldenthread.competencecatalogue.selection.ranking.Choice;
import org.goldenthread.competencecatalogue.selection.ranking.Ranker;
import org.goldenthread.competencecatalogue.selection.ranking.Scope;
import org.goldenthread.competencecatalogue.selection.ranking.Weights;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for the lines of a job description.
 *
 * @param index that it was chosen from
 * @param lines for each the competences that answer it
 * @param overall the best of all lines
 * @param suggestions by class, what would fill up the mix
 */
record Selection(
        CatalogueIndex index,
        List<List<Choice>> lines,
        List<Pick> overall,
        Map<CompetenceClass, List<UUID>> suggestions) {

    /** Deeper than is shown, so that there is something to suggest from a class that is short. */
    private static final int DEPTH = 50;

    private static final int MOST_SUGGESTIONS = 10;

    /** Whom the sources count among the partners of any manager: asked for where a job description has no word of them. */
    private static final String PARTNERSHIP =
            "Work in partnership with people who use services, carers, families, other agencies and communities";

    /**
     * A competence that answers one line or several.
     *
     * @param score the more lines it answers, and the better, the nearer to 1
     */
    record Pick(UUID competence, @Nullable CompetenceClass competenceClass, double score, List<Integer> lines) {

        Pick and(double more, int line) {
            List<Integer> both = new ArrayList<>(lines);
            both.add(line);
            return new Pick(competence, competenceClass, 1 - (1 - score) * (1 - more), List.copyOf(both));
        }
    }

    /** @param among competences to choose from; null: all */
    static Selection of(CatalogueIndex index, SelectionRequest request, Mix mix, @Nullable Set<UUID> among) {
        var scope = new Scope(among == null ? null : index.rows(among), request.withRetired(), mix.shares(), null);
        var ranker = new Ranker(index, Weights.CHOSEN, scope);
        List<List<Choice>> deep = new ArrayList<>();
        request.lines().forEach(line -> deep.add(ranker.rank(line, DEPTH)));
        List<Pick> picks = picks(deep);
        List<Pick> overall = picks.subList(0, Math.min(request.limitOverall(), picks.size()));
        Map<CompetenceClass, List<UUID>> suggestions = new HashMap<>();
        mix.shares().keySet().forEach(kind -> suggestions.put(kind, suggestions(kind, picks, overall)));
        if (suggestions.getOrDefault(CompetenceClass.PARTNERSHIP, List.of()).isEmpty()) {
            suggestions.put(CompetenceClass.PARTNERSHIP, partnership(index, scope, overall));
        }
        List<List<Choice>> lines = deep.stream()
                .map(choices -> choices.subList(0, Math.min(request.limitPerLine(), choices.size())))
                .toList();
        return new Selection(index, lines, overall, suggestions);
    }

    /** Every competence that the answer names. */
    Set<UUID> named() {
        Set<UUID> named = new HashSet<>();
        lines.forEach(line -> line.forEach(choice -> {
            named.add(choice.competence());
            named.addAll(choice.alike());
        }));
        overall.forEach(pick -> named.add(pick.competence()));
        suggestions.values().forEach(named::addAll);
        return named;
    }

    int chosen(@Nullable CompetenceClass competenceClass) {
        return Math.toIntExact(overall.stream()
                .filter(pick -> pick.competenceClass() == competenceClass)
                .count());
    }

    /** Each competence once, also where it stands for another edition in another line. */
    private static List<Pick> picks(List<List<Choice>> lines) {
        Map<UUID, Pick> picks = new LinkedHashMap<>();
        Map<UUID, UUID> heads = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            for (Choice choice : lines.get(line)) {
                UUID head = heads.getOrDefault(choice.competence(), choice.competence());
                choice.alike().forEach(alike -> heads.putIfAbsent(alike, head));
                Pick pick = picks.getOrDefault(head, new Pick(head, choice.competenceClass(), 0, List.of()));
                if (!pick.lines().contains(line)) {
                    picks.put(head, pick.and(choice.score(), line));
                }
            }
        }
        return picks.values().stream()
                .sorted(Comparator.comparingDouble(Pick::score).reversed().thenComparing(Pick::competence))
                .toList();
    }

    private static List<UUID> suggestions(CompetenceClass kind, List<Pick> picks, List<Pick> overall) {
        return picks.subList(overall.size(), picks.size()).stream()
                .filter(pick -> pick.competenceClass() == kind)
                .limit(MOST_SUGGESTIONS)
                .map(Pick::competence)
                .toList();
    }

    private static List<UUID> partnership(CatalogueIndex index, Scope scope, List<Pick> overall) {
        Set<UUID> chosen = new HashSet<>();
        overall.forEach(pick -> chosen.add(pick.competence()));
        var only = new Scope(scope.among(), scope.retired(), Map.of(), CompetenceClass.PARTNERSHIP);
        return new Ranker(index, Weights.CHOSEN, only)
                .rank(PARTNERSHIP, MOST_SUGGESTIONS).stream()
                        .map(Choice::competence)
                        .filter(competence -> !chosen.contains(competence))
                        .toList();
    }
}
