package org.goldenthread.competencecatalogue.search.competences;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.goldenthread.competencecatalogue.search.Today;
import org.goldenthread.competencecatalogue.text.Catalogue;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.goldenthread.competencecatalogue.text.SearchTransaction;
import org.goldenthread.competencecatalogue.text.Statistics;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Statements that say nearly the same. Two are compared by the words that they have in common, of all that either has, and by their groups of three
 * letters; the score is the mean of the two. Those that have less than a third of their words in common are never the same, however
 * they are spelt.
 */
@ApplicationScoped
class SimilarStatements {

    /** What is similar shares two of these, nearly always: the words that tell statements apart. */
    private static final int RAREST = 10;

    /** So many are compared, those of the most similar length. */
    private static final int COMPARED = 1_000;

    private static final String SCORE = """
            with candidate as materialized (
              select s.competence, s.framework, s.length, s.lexemes from competence_search s
              where s.lexemes @@ cast(:query as tsquery) and s.competence is distinct from cast(:itself as uuid) and s.length <= 3 * :words
                and (:retiredToo or (s.status <> 3 and s.ends > :today))
              order by abs(s.length - :words), s.competence limit :most
            ), compared as (
              select c.id, shared::float8 / (length + :words - shared) as words, similarity(c.statement, :statement)::float8 as letters
              from candidate
              cross join lateral (select count(*) as shared from unnest(tsvector_to_array(lexemes)) as lexeme where lexeme = any (:headings)) as counted
              join competence c on (c.framework_id, c.id) = (framework, competence)
              where 3 * shared >= length + :words - shared
            )
            select id, (words + letters) / 2 as score, words, letters, (select count(*) from candidate) as candidates
            from compared where (words + letters) / 2 >= :threshold
            order by score desc, id limit :limit""";

    private final SearchTransaction transaction;
    private final Statistics statistics;
    private final PublishedCompetences competences;
    private final Today today;

    SimilarStatements(
            SearchTransaction transaction, Statistics statistics, PublishedCompetences competences, Today today) {
        this.transaction = transaction;
        this.statistics = statistics;
        this.competences = competences;
        this.today = today;
    }

    /**
     * What to compare and how.
     *
     * @param itself the competence whose statement it is
     */
    record Comparison(String statement, @Nullable UUID itself, double threshold, int limit, boolean retiredToo) {}

    private record Scored(UUID id, double score, double words, double letters, long candidates) {}

    SimilarResponse to(Comparison comparison) {
        List<Scored> scored = transaction.read(true, handle -> {
            List<String> words = words(handle, comparison.statement());
            return words.isEmpty() ? List.of() : score(handle, comparison, words);
        });
        var summaries = competences.find(scored.stream().map(Scored::id).toList());
        List<SimilarCompetence> items = new ArrayList<>();
        for (Scored one : scored) {
            var summary = summaries.get(one.id());
            if (summary != null) {
                items.add(SimilarCompetence.of(summary, one.score(), one.words(), one.letters()));
            }
        }
        return new SimilarResponse(items, scored.stream().noneMatch(one -> one.candidates() > COMPARED));
    }

    private static List<String> words(Handle handle, String statement) {
        return Arrays.asList((String[]) handle.createQuery(
                        "select tsvector_to_array(to_tsvector('english', search_plain(:statement))) as words")
                .bind("statement", statement)
                .map((row, context) -> row.getArray("words").getArray())
                .one());
    }

    private List<Scored> score(Handle handle, Comparison comparison, List<String> words) {
        List<String> headings = words.stream()
                .map(word -> "=" + word)
                .sorted(Comparator.comparingDouble(
                                (String word) -> statistics.share(handle, Catalogue.COMPETENCES, word))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return handle.createQuery(SCORE)
                .bind("query", twoOf(headings.subList(0, Math.min(RAREST, headings.size()))))
                .bind("itself", comparison.itself())
                .bind("words", words.size())
                .bind("retiredToo", comparison.retiredToo())
                .bind("today", today.day())
                .bind("most", COMPARED + 1)
                .bind("statement", comparison.statement())
                .bindArray("headings", String.class, headings)
                .bind("threshold", comparison.threshold())
                .bind("limit", comparison.limit())
                .map((row, context) -> new Scored(
                        row.getObject("id", UUID.class),
                        row.getDouble("score"),
                        row.getDouble("words"),
                        row.getDouble("letters"),
                        row.getLong("candidates")))
                .list();
    }

    private static String twoOf(List<String> lexemes) {
        if (lexemes.size() == 1) {
            return SearchText.lexeme(lexemes.getFirst());
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < lexemes.size(); i++) {
            for (int j = i + 1; j < lexemes.size(); j++) {
                pairs.add("(" + SearchText.lexeme(lexemes.get(i)) + " & " + SearchText.lexeme(lexemes.get(j)) + ")");
            }
        }
        return String.join(" | ", pairs);
    }
}
