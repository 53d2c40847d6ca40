package org.goldenthread.competencecatalogue.casestandard.packages.checking;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.goldenthread.competencecatalogue.casestandard.content.DefinitionKind;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;

/** Goes through a package and hands on one object after the other, so that no more than one is in memory. */
public final class PackageWalk {

    private static final String WRAPPER = "CFPackage";

    private final JsonParser parser;
    private final Visitor visitor;

    private PackageWalk(JsonParser parser, Visitor visitor) {
        this.parser = parser;
        this.visitor = visitor;
    }

    /** Who looks at the objects of a package, in whatever order it has them. */
    public interface Visitor {

        void document(ObjectNode document, Place place);

        void item(int index, ObjectNode item, Place place);

        void association(int index, ObjectNode association, Place place);

        void definition(DefinitionKind kind, ObjectNode definition, Place place);

        void rubric(ObjectNode rubric, Place place);

        /** Extensions of the package itself, or of all of its definitions. */
        void extensions(ObjectNode extensions, boolean ofDefinitions, Place place);

        /** An object around the package. */
        default void wrapper(Place place) {}

        /** A member that a package does not have, or an empty list where there is nothing to list. */
        default void unknown(Place place) {}

        default void wrongType(Place place, String expected) {}
    }

    /** @param parser at the beginning; it is read to its end */
    public static void go(JsonParser parser, Visitor visitor) throws IOException {
        try {
            new PackageWalk(parser, visitor).whole();
        } catch (StreamConstraintsException beyond) {
            throw malformed(parser, "beyond-limits", "It is nested too deep, or a text or number in it is too long.");
        } catch (StreamReadException | CharConversionException notJson) {
            throw malformed(parser, "malformed-json", "This is not valid JSON in UTF-8.");
        }
    }

    private static ProblemException malformed(JsonParser parser, String code, String detail) {
        var at = parser.currentLocation();
        String where = " See line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr());
        return Problems.MALFORMED_BODY
                .with("The body cannot be read as JSON." + where)
                .error(ProblemError.at(
                        parser.getParsingContext().pathAsPointer().toString(), code, detail + where))
                .member("line", at.getLineNr())
                .member("column", at.getColumnNr());
    }

    private void whole() throws IOException {
        if (parser.nextToken() == null) {
            throw Problems.MALFORMED_BODY
                    .with("The body is empty. Send a package.")
                    .error(ProblemError.at("", "empty", "Expected a JSON object with a CFDocument."));
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            visitor.wrongType(Place.ROOT, "an object with a CFDocument");
        } else {
            members(Place.ROOT);
        }
        if (parser.nextToken() != null) {
            throw malformed(parser, "malformed-json", "Something comes after the package.");
        }
    }

    private void members(Place place) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Place member = place.at(name);
            switch (name) {
                case "CFDocument" -> one(member, visitor::document);
                case "CFItems" -> list(member, visitor::item);
                case "CFAssociations" -> list(member, visitor::association);
                case "CFRubrics" -> list(member, (index, rubric, at) -> visitor.rubric(rubric, at));
                case "CFDefinitions" -> definitions(member);
                case "extensions" -> one(member, (extensions, at) -> visitor.extensions(extensions, false, at));
                default -> other(name, member);
            }
        }
    }

    private void other(String name, Place place) throws IOException {
        if (name.equals(WRAPPER) && place.isAtTop() && parser.currentToken() == JsonToken.START_OBJECT) {
            visitor.wrapper(place);
            members(place);
        } else {
            parser.skipChildren();
            visitor.unknown(place);
        }
    }

    private interface One {
        void visit(ObjectNode object, Place place);
    }

    private void one(Place place, One visit) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            visitor.unknown(place);
        } else if (tree(place) instanceof ObjectNode object) {
            visit.visit(object, place);
        } else {
            visitor.wrongType(place, "an object");
        }
    }

    private interface Numbered {
        void visit(int index, ObjectNode object, Place place);
    }

    private void list(Place place, Numbered visit) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            visitor.unknown(place);
            return;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            visitor.wrongType(place, "a list");
            return;
        }
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int current = index++;
            one(place.at(current), (object, at) -> visit.visit(current, object, at));
        }
    }

    /** 1.0 lets an empty list stand for none. */
    private void definitions(Place place) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            JsonNode given = tree(place);
            if (given.isNull() || (given.isArray() && given.isEmpty())) {
                visitor.unknown(place);
            } else {
                visitor.wrongType(place, "an object");
            }
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Place member = place.at(name);
            Optional<DefinitionKind> kind = Arrays.stream(DefinitionKind.values())
                    .filter(one -> one.collection().segment().equals(name))
                    .findFirst();
            if (kind.isPresent()) {
                list(member, (index, definition, at) -> visitor.definition(kind.get(), definition, at));
            } else if (name.equals("extensions")) {
                one(member, (extensions, at) -> visitor.extensions(extensions, true, at));
            } else {
                parser.skipChildren();
                visitor.unknown(member);
            }
        }
    }

    private JsonNode tree(Place place) throws IOException {
        try {
            return BoundedTree.read(parser);
        } catch (BoundedTree.TooLargeException tooLarge) {
            throw Problems.INVALID_REQUEST
                    .with("The package has an object with more in it than is taken.")
                    .error(ProblemError.at(
                            place.pointer(), Fault.TOO_MANY.code(), "It has over 100,000 values in it."));
        }
    }
}
