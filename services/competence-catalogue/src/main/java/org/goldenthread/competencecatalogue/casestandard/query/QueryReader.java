package org.goldenthread.competencecatalogue.casestandard.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.competencecatalogue.casestandard.content.CaseVersion;
import org.goldenthread.competencecatalogue.casestandard.content.Shape;
import org.goldenthread.competencecatalogue.casestandard.content.Shapes;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Understands the parameters of the list by the rules of the binding (sections 3.1 to 3.4), its exceptions included. */
@ApplicationScoped
class QueryReader {

    static final int DEFAULT_LIMIT = 100;

    /** Members that documents of 1.0 do not have. */
    private static final Set<String> NEWER = Set.of("frameworkType", "caseVersion", "extensions");

    private final Shapes shapes;
    private final Shape documents;

    QueryReader(Shapes shapes) {
        this.shapes = shapes;
        documents = shapes.of("CFDocument");
    }

    /** The parameters as they were sent; those that were not are null or empty. */
    record Sent(
            @Nullable String limit,
            @Nullable String offset,
            @Nullable String sort,
            @Nullable String orderBy,
            @Nullable String filter,
            List<String> fields) {}

    DocumentQuery read(Sent sent, CaseVersion version) {
        String filter = sent.filter();
        return new DocumentQuery(
                number("limit", sent.limit(), 1, DEFAULT_LIMIT),
                number("offset", sent.offset(), 0, 0),
                // an unknown one leaves the order as it is, says the binding
                Optional.ofNullable(sent.sort()).flatMap(name -> field(name, version)),
                descending(sent.orderBy()),
                filter == null ? null : Filter.parse(filter, name -> field(name, version)),
                fields(sent.fields(), version));
    }

    private Optional<Field> field(String name, CaseVersion version) {
        Optional<Field> field = Field.of(name.strip(), documents, shapes);
        return version == CaseVersion.V1P0
                ? field.filter(found -> !NEWER.contains(found.path().getFirst()))
                : field;
    }

    private static int number(String name, @Nullable String text, int least, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException none) {
            // told below
        }
        throw fault(name, Filter.FAULT, "Expected a whole number, %d or more.".formatted(least));
    }

    private static boolean descending(@Nullable String orderBy) {
        return switch (orderBy) {
            case null -> false;
            case "asc" -> false;
            case "desc" -> true;
            default -> throw fault("orderBy", "invalid-sort-field", "Expected asc or desc.");
        };
    }

    /** A member that does not exist asks for all of them, says the binding, and a blank one is a fault. */
    private Set<String> fields(List<String> sent, CaseVersion version) {
        Set<String> names = new LinkedHashSet<>();
        sent.stream().flatMap(list -> Arrays.stream(list.split(",", -1))).forEach(name -> {
            if (name.isBlank()) {
                throw fault("fields", Filter.FAULT, "Name members of a document, with commas between them.");
            }
            names.add(name.strip());
        });
        boolean known = names.stream()
                .allMatch(name -> documents.members().containsKey(name)
                        && (version == CaseVersion.V1P1 || !NEWER.contains(name)));
        return known ? names : Set.of();
    }

    private static ProblemException fault(String parameter, String code, String detail) {
        return Problems.INVALID_REQUEST
                .with("A parameter can't be used.")
                .error(ProblemError.inParameter(parameter, code, detail));
    }
}
