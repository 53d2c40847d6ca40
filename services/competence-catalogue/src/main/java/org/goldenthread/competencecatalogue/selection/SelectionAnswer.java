package org.goldenthread.competencecatalogue.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.selection.mixes.Mix;
import org.goldenthread.competencecatalogue.selection.mixes.MixResponse;
import org.goldenthread.competencecatalogue.selection.ranking.Choice;
import org.goldenthread.competencecatalogue.selection.ranking.Reasons;
import org.goldenthread.competencecatalogue.selection.ranking.Weights;

/** Puts a selection into the words of the API: with the competences themselves, the reasons, and the comparison with the mix. */
final class SelectionAnswer {

    private final Selection selection;
    private final Mix mix;
    private final Map<UUID, CompetenceSummary> summaries;

    /** @param summaries of every competence named; one that went away meanwhile is left out */
    SelectionAnswer(Selection selection, Mix mix, Map<UUID, CompetenceSummary> summaries) {
        this.selection = selection;
        this.mix = mix;
        this.summaries = summaries;
    }

    SelectionResponse response(List<String> texts, Snapshot snapshot) {
        List<SelectionResponse.Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(line(i, texts.get(i)));
        }
        return new SelectionResponse(
                snapshot.index().size(), snapshot.madeAt(), MixResponse.from(mix), lines, overall(), comparison());
    }

    private SelectionResponse.Line line(int number, String text) {
        var reasons = new Reasons(selection.index(), Weights.CHOSEN, text);
        List<SelectionResponse.Item> items = new ArrayList<>();
        for (Choice choice : selection.lines().get(number)) {
            CompetenceSummary competence = summaries.get(choice.competence());
            if (competence != null) {
                items.add(item(items.size() + 1, choice, competence, reasons));
            }
        }
        return new SelectionResponse.Line(number, text, reasons.unanswered(), items);
    }

    private SelectionResponse.Item item(int rank, Choice choice, CompetenceSummary competence, Reasons reasons) {
        return new SelectionResponse.Item(
                rank,
                rounded(choice.score()),
                competence,
                competence.competenceClass() == null ? null : mix.shares().get(competence.competenceClass()),
                reasons.of(competence.statement()).stream()
                        .map(reason -> new SelectionResponse.Because(reason.kind(), reason.asked(), reason.found()))
                        .toList(),
                found(choice.alike()));
    }

    private List<SelectionResponse.Overall> overall() {
        List<SelectionResponse.Overall> overall = new ArrayList<>();
        for (Selection.Pick pick : selection.overall()) {
            CompetenceSummary competence = summaries.get(pick.competence());
            if (competence != null) {
                overall.add(new SelectionResponse.Overall(
                        overall.size() + 1, rounded(pick.score()), competence, pick.lines()));
            }
        }
        return overall;
    }

    private SelectionResponse.Comparison comparison() {
        List<CompetenceClass> classes =
                mix.shares().keySet().stream().sorted(Comparator.naturalOrder()).toList();
        int classified = classes.stream().mapToInt(selection::chosen).sum();
        return new SelectionResponse.Comparison(
                classes.stream().map(kind -> share(kind, classified)).toList(),
                selection.chosen(CompetenceClass.ORGANISATIONAL),
                selection.chosen(null));
    }

    private SelectionResponse.ClassShare share(CompetenceClass kind, int classified) {
        int wanted = Objects.requireNonNull(mix.shares().get(kind));
        int chosen = selection.chosen(kind);
        int missing = Math.max(0, Math.round(wanted * classified / 100f) - chosen);
        if (kind == CompetenceClass.PARTNERSHIP && chosen == 0) {
            missing = Math.max(1, missing);
        }
        List<CompetenceSummary> suggestions =
                missing == 0 ? List.of() : found(selection.suggestions().getOrDefault(kind, List.of()));
        return new SelectionResponse.ClassShare(
                kind,
                chosen,
                classified == 0 ? 0 : Math.round(100f * chosen / classified),
                wanted,
                missing,
                suggestions);
    }

    private List<CompetenceSummary> found(List<UUID> ids) {
        return ids.stream().map(summaries::get).filter(Objects::nonNull).toList();
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000d;
    }
}
