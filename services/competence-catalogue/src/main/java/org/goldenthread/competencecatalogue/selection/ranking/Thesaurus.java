package org.goldenthread.competencecatalogue.selection.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which words and phrases mean the same field of management, and which fields are near each other: the bundled {@code selection/thesaurus.csv}.
 * A term stands for its concept with a weight up to 1, and so does a related concept.
 */
final class Thesaurus {

    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);

    /** @param weight how surely the term means the concept */
    record Meaning(int concept, float weight) {}

    /** A term in a text: the words from {@code start} until just before {@code end}. */
    record Found(int start, int end, List<Meaning> meanings) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Meaning> meanings = new ArrayList<>();
    }

    private final Words words;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<List<Meaning>> related = new ArrayList<>();
    private final Node root = new Node();

    Thesaurus(Words words) {
        this.words = words;
        var rows = DataFile.rows("thesaurus.csv");
        rows.forEach(row -> {
            numbers.put(row.getField("concept"), names.size());
            names.add(row.getField("concept"));
        });
        rows.forEach(row -> {
            int concept = number(row.getField("concept"));
            BAR.splitAsStream(row.getField("terms")).forEach(term -> addTerm(term, concept));
            related.add(relations(row.getField("related")));
        });
    }

    int size() {
        return names.size();
    }

    String name(int concept) {
        return names.get(concept);
    }

    /** Concepts near this one, with how near they are. */
    List<Meaning> related(int concept) {
        return related.get(concept);
    }

    /** The terms in a text, the longest at each place; none overlaps another. */
    List<Found> in(List<Word> text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Found longest = longest(text, at);
            if (longest == null) {
                at++;
            } else {
                found.add(longest);
                at = longest.end();
            }
        }
        return found;
    }

    /** A word as a term of its own; null where it is none. */
    @Nullable
    Found alone(Word word) {
        return longest(List.of(word), 0);
    }

    private @Nullable Found longest(List<Word> text, int start) {
        Found longest = null;
        int end = start;
        @Nullable Node node = root;
        while (node != null && end < text.size()) {
            node = node.next.get(text.get(end++).stem());
            if (node != null && !node.meanings.isEmpty()) {
                longest = new Found(start, end, node.meanings);
            }
        }
        return longest;
    }

    private void addTerm(String weighted, int concept) {
        Node node = root;
        for (Word word : words.of(text(weighted))) {
            node = node.next.computeIfAbsent(word.stem(), stem -> new Node());
        }
        float weight = weight(weighted);
        boolean known = node.meanings.stream().anyMatch(meaning -> meaning.concept() == concept);
        if (!known) {
            node.meanings.add(new Meaning(concept, weight));
        }
    }

    private List<Meaning> relations(String text) {
        return BAR.splitAsStream(text)
                .filter(relation -> !relation.isBlank())
                .map(relation -> new Meaning(number(text(relation)), weight(relation)))
                .toList();
    }

    private int number(String concept) {
        Integer number = numbers.get(concept);
        if (number == null) {
            throw new IllegalStateException("thesaurus.csv names a concept that it has not got: " + concept);
        }
        return number;
    }

    private static String text(String weighted) {
        int mark = weighted.indexOf('^');
        return mark < 0 ? weighted : weighted.substring(0, mark);
    }

    private static float weight(String weighted) {
        int mark = weighted.indexOf('^');
        return mark < 0 ? 1 : Float.parseFloat(weighted.substring(mark + 1));
    }
}
