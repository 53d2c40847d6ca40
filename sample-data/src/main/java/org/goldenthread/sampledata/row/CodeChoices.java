package org.goldenthread.sampledata.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.sampledata.draw.Draw;

/** Draws codes from the national code lists, each code of a list as likely as the next. */
public final class CodeChoices {

    /** British, and the United Kingdom. */
    public static final String UNITED_KINGDOM = "826";

    private final Map<String, List<String>> lists = new HashMap<>();

    public CodeChoices(CodeLists codes) {
        // Not drawn: answers that say nothing, and those that need a description of their own.
        add(codes, "nationalities", UNITED_KINGDOM, "998", "999");
        add(codes, "countries-of-birth", UNITED_KINGDOM, "998", "999");
        add(codes, "service-user-types", "3", "9", "21");
        add(codes, "care-workforce-pathway-use-reasons", "10");
        for (String name : List.of(
                "ethnicities",
                "recruitment-sources",
                "training-categories",
                "training-providers",
                "delegated-healthcare-activities",
                "travel-time-pay-options",
                "care-workforce-pathway-awareness",
                "care-workforce-pathway-categories",
                "leaving-reasons")) {
            add(codes, name);
        }
    }

    private void add(CodeLists codes, String name, String... without) {
        List<String> left = List.of(without);
        lists.put(
                name,
                codes
                        .list(name)
                        .orElseThrow(() -> new IllegalStateException("No code list is named " + name))
                        .rows()
                        .stream()
                        .map(List::getFirst)
                        .filter(code -> !left.contains(code))
                        .distinct()
                        .toList());
    }

    public String pick(String list, Draw draw) {
        return draw.pick(all(list));
    }

    /** So many codes of a list that follow each other, starting anywhere: none comes twice. */
    public List<String> several(String list, int count, Draw draw) {
        List<String> all = all(list);
        int first = draw.between(0, all.size() - count);
        return all.subList(first, first + count);
    }

    private List<String> all(String list) {
        List<String> codes = lists.get(list);
        if (codes == null) {
            throw new IllegalArgumentException("No codes are drawn from the list " + list);
        }
        return codes;
    }
}
