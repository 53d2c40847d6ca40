package org.goldenthread.competencecatalogue.casestandard.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The {@code Link} header of a page: the pages before and after it, the first and the last, with the rest of the query kept. */
final class PageLinks {

    private final String address;
    private final Map<String, List<String>> others;

    /** @param others the parameters that say neither where a page begins nor how long it is */
    PageLinks(String address, Map<String, List<String>> others) {
        this.address = address;
        this.others = others;
    }

    /** Empty where there is nothing to link to. The last page is as long as what is left for it (binding, section 3.1). */
    String header(int limit, int offset, int total) {
        if (total == 0) {
            return "";
        }
        List<String> links = new ArrayList<>();
        if ((long) offset + limit < total) {
            links.add(link("next", limit, offset + limit));
        }
        int last = (total - 1) / limit * limit;
        links.add(link("last", Math.min(limit, total - last), last));
        links.add(link("first", limit, 0));
        if (offset > 0) {
            links.add(link("prev", limit, Math.max(0, Math.min(offset, total) - limit)));
        }
        return String.join(", ", links);
    }

    private String link(String relation, int limit, int offset) {
        String kept = others.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value) + "&"))
                .collect(Collectors.joining());
        return "<%s?%slimit=%d&offset=%d>; rel=\"%s\"".formatted(address, kept, limit, offset, relation);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
