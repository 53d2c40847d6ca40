package org.goldenthread.competencecatalogue.casestandard.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.competencecatalogue.casestandard.content.Shape;
import org.goldenthread.competencecatalogue.casestandard.content.Shapes;

/**
 * A member of a document by its path, such as {@code title} or {@code CFPackageURI.uri}.
 *
 * @param many whether a document may have several values there
 * @param moment whether the values are days or moments, of which one comes before another
 */
record Field(List<String> path, boolean many, boolean moment) {

    /** The member that a caller names; empty if documents have no such member. */
    static Optional<Field> of(String name, Shape document, Shapes shapes) {
        List<String> path = List.of(name.split("\\.", -1));
        Shape shape = document;
        boolean many = false;
        for (int i = 0; i < path.size(); i++) {
            Shape.Member member = shape.members().get(path.get(i));
            if (member == null) {
                return Optional.empty();
            }
            boolean last = i == path.size() - 1;
            Shape.Value value = member.value();
            if (value instanceof Shape.Many(Shape.Value item, int most)) {
                many = true;
                value = item;
            }
            if (value instanceof Shape.Free) {
                // whatever is in there
                return Optional.of(new Field(path, true, false));
            }
            if (value instanceof Shape.Inner(String inner)) {
                shape = shapes.of(inner);
                many |= last;
            } else if (last) {
                return Optional.of(new Field(path, many, value instanceof Shape.Day || value instanceof Shape.Moment));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Field(path, many, false));
    }

    String name() {
        return String.join(".", path);
    }

    /** The values that a document has there: none, one, or several of a list. */
    List<String> values(JsonNode document) {
        List<String> values = new ArrayList<>();
        collect(document, 0, values);
        return values;
    }

    private void collect(JsonNode node, int step, List<String> values) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, step, values));
        } else if (step < path.size()) {
            collect(node.path(path.get(step)), step + 1, values);
        } else if (node.isObject()) {
            node.forEach(inner -> collect(inner, step, values));
        } else if (!node.isMissingNode() && !node.isNull()) {
            values.add(node.asText());
        }
    }
}
