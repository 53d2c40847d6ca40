package org.goldenthread.competencecatalogue.casestandard.query;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.competencecatalogue.casestandard.content.CaseVersion;
import org.goldenthread.competencecatalogue.casestandard.content.Shapes;
import org.jspecify.annotations.Nullable;

/** Answers requests for the list of frameworks. */
@ApplicationScoped
class DocumentList {

    private final PublishedDocuments documents;
    private final Collation collation;
    private final ObjectMapper json;
    private final Field title;

    DocumentList(PublishedDocuments documents, Collation collation, ObjectMapper json, Shapes shapes) {
        this.documents = documents;
        this.collation = collation;
        this.json = json;
        title = Field.of("title", shapes.of("CFDocument"), shapes).orElseThrow();
    }

    /** One page of the list: how many documents match in all, and the body. */
    record Page(int total, int count, byte[] body) {}

    String state() {
        return documents.state();
    }

    Page page(DocumentQuery query, CaseVersion version) {
        Snapshot snapshot = documents.in(version);
        Filter filter = query.filter();
        BitSet matching = filter == null ? null : matching(filter, snapshot);
        int[] sorted = IntStream.range(0, snapshot.entries().size())
                .filter(place -> matching == null || matching.get(place))
                .boxed()
                .sorted(order(query, snapshot))
                .mapToInt(Integer::intValue)
                .toArray();
        int from = Math.min(query.offset(), sorted.length);
        int to = (int) Math.min((long) from + query.limit(), sorted.length);
        int[] page = IntStream.range(from, to).map(i -> sorted[i]).toArray();
        return new Page(sorted.length, page.length, body(page, query, snapshot));
    }

    /** By a member, and where that says nothing by title and then by identifier, so that pages never overlap. */
    private Comparator<Integer> order(DocumentQuery query, Snapshot snapshot) {
        int[] titles = snapshot.ranks(title, collation);
        int[] ranks =
                query.sort().map(field -> snapshot.ranks(field, collation)).orElse(titles);
        Comparator<Integer> byRank = Comparator.comparingInt(place -> ranks[place]);
        Comparator<Integer> ordered = query.descending() ? byRank.reversed() : byRank;
        return Comparator.<Integer, Boolean>comparing(place -> ranks[place] == Integer.MAX_VALUE)
                .thenComparing(ordered)
                .thenComparingInt(place -> titles[place])
                .thenComparingInt(place -> place);
    }

    private BitSet matching(Filter filter, Snapshot snapshot) {
        BitSet result = matching(filter.conditions().getFirst(), snapshot);
        for (Condition condition :
                filter.conditions().subList(1, filter.conditions().size())) {
            BitSet other = matching(condition, snapshot);
            if (filter.all()) {
                result.and(other);
            } else {
                result.or(other);
            }
        }
        return result;
    }

    private BitSet matching(Condition condition, Snapshot snapshot) {
        List<List<String>> values = snapshot.values(condition.field());
        if (condition.predicate().compares()) {
            return compared(condition, values);
        }
        BitSet result = new BitSet(values.size());
        for (int i = 0; i < values.size(); i++) {
            result.set(i, condition.holds(values.get(i)));
        }
        return result;
    }

    private BitSet compared(Condition condition, List<List<String>> values) {
        int[] places = IntStream.range(0, values.size())
                .flatMap(i -> values.get(i).stream().mapToInt(value -> i))
                .toArray();
        List<String> all = values.stream().flatMap(List::stream).toList();
        int[] comparisons = comparisons(condition, all);
        BitSet result = new BitSet(values.size());
        for (int i = 0; i < places.length; i++) {
            if (condition.predicate().holds(comparisons[i])) {
                result.set(places[i]);
            }
        }
        return result;
    }

    /** Days and moments by time, where the operand is one; everything else by the alphabet. */
    private int[] comparisons(Condition condition, List<String> values) {
        Optional<java.time.Instant> moment =
                condition.field().moment() ? Condition.moment(condition.operand()) : Optional.empty();
        if (moment.isPresent()) {
            return values.stream()
                    .mapToInt(value -> Condition.moment(value)
                            .map(at -> at.compareTo(moment.get()))
                            .orElse(0))
                    .toArray();
        }
        return collation.compare(
                values.stream().map(Condition::folded).toList(), Condition.folded(condition.operand()));
    }

    private byte[] body(int[] page, DocumentQuery query, Snapshot snapshot) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = json.getFactory().createGenerator(bytes)) {
            out.writeStartObject();
            out.writeArrayFieldStart("CFDocuments");
            for (int place : page) {
                @Nullable
                ObjectNode part = query.fields().isEmpty()
                        ? null
                        : snapshot.document(place).retain(query.fields());
                if (part == null) {
                    byte[] whole = snapshot.entries().get(place).document();
                    out.writeRawValue(new String(whole, java.nio.charset.StandardCharsets.UTF_8));
                } else {
                    out.writeTree(part);
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
