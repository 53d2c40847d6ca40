package org.goldenthread.standalone.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Issues as a person reads them. */
final class IssueText {
    private static final int MOST_LINES = 15;

    private IssueText() {}

    static String summary(JsonNode issues) {
        var table = new TextTable(4, List.of("Severity", "Code", "File", "Column", "Count", "First row"));
        for (int line = 0; line < Math.min(issues.size(), MOST_LINES); line++) {
            JsonNode issue = issues.get(line);
            table.row(List.of(
                    issue.path("severity").asText(),
                    issue.path("code").asText(),
                    issue.path("file").asText(),
                    text(issue, "column"),
                    issue.path("count").asText(),
                    text(issue, "firstRow")));
        }
        String more = issues.size() > MOST_LINES
                ? "\n    … and " + (issues.size() - MOST_LINES) + " more kinds of issue"
                : "";
        return "\n" + table + more + "\n";
    }

    static String examples(JsonNode page) {
        var text = new StringBuilder("    For example:\n");
        for (JsonNode issue : page.path("items")) {
            text.append("    %s, row %s, column %s: %s %s%n      → %s%n"
                    .formatted(
                            issue.path("file").asText(),
                            text(issue, "row"),
                            text(issue, "column"),
                            issue.path("code").asText(),
                            issue.path("message").asText(),
                            text(issue, "hint")));
        }
        return text.toString();
    }

    private static String text(JsonNode issue, String member) {
        return issue.hasNonNull(member) ? issue.path(member).asText() : "–";
    }
}
