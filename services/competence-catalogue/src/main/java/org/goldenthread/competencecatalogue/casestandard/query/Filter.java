package org.goldenthread.competencecatalogue.casestandard.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;

/**
 * A filter: one condition, or two with an AND or OR between them.
 *
 * @param all whether both have to hold, or one is enough
 */
record Filter(List<Condition> conditions, boolean all) {

    /** The word of the standard for a fault in a filter; the one that its prose has, invalid_filter_field, its schemas do not allow. */
    static final String FAULT = "invalid-selection-field";

    static final String PARAMETER = "filter";

    private static final String CONDITION = "([^=!<>~'\\s]+)(!=|>=|<=|=|>|<|~)'";

    /** A value may have quotes in it: it ends where what follows makes sense. */
    private static final Pattern WHOLE =
            Pattern.compile(CONDITION + "(.*?)'(?: (AND|OR) " + CONDITION + "(.*)')?", Pattern.DOTALL);

    /** A second condition inside a value: what joins it is no AND or OR, has no single spaces around it, or is one too many. */
    private static final Pattern HIDDEN = Pattern.compile("'\\s+\\S+\\s+" + CONDITION);

    static Filter parse(String text, Function<String, Optional<Field>> fields) {
        Matcher parts = WHOLE.matcher(text);
        if (!parts.matches()) {
            throw fault(
                    "It has to read member predicate 'value', such as title~'care', with one of = != > >= < <= ~ and"
                            + " at most one ' AND ' or ' OR ' with a second one after it.");
        }
        if (HIDDEN.matcher(parts.group(3)).find()
                || (parts.group(4) != null && HIDDEN.matcher(parts.group(7)).find())) {
            throw fault(
                    "Two members are joined by ' AND ' or ' OR ', in capitals with single spaces, and there may be one of them.");
        }
        Condition first = condition(parts.group(1), parts.group(2), parts.group(3), fields);
        if (parts.group(4) == null) {
            return new Filter(List.of(first), true);
        }
        Condition second = condition(parts.group(5), parts.group(6), parts.group(7), fields);
        return new Filter(List.of(first, second), parts.group(4).equals("AND"));
    }

    private static Condition condition(
            String name, String sign, String value, Function<String, Optional<Field>> fields) {
        Field field = fields.apply(name)
                .orElseThrow(() -> fault("Documents have no member of the name that the filter asks for."));
        return new Condition(field, Predicate.ofSign(sign).orElseThrow(), value);
    }

    private static ProblemException fault(String detail) {
        return Problems.INVALID_REQUEST
                .with("The filter can't be used.")
                .error(ProblemError.inParameter(PARAMETER, FAULT, detail));
    }
}
