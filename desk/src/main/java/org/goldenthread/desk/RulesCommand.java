package org.goldenthread.desk;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.upload.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists all rules: code, severity, columns and message.")
final class RulesCommand implements Callable<Integer> {

    private static final String LINE = "%-15s %-8s %-40s %s%n";

    private final RuleSet rules;

    @Spec
    private CommandSpec command = CommandSpec.create();

    RulesCommand(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        out.printf(Locale.ROOT, LINE, "CODE", "SEVERITY", "COLUMNS", "MESSAGE");
        for (Rule<?> rule : rules.rules()) {
            out.printf(
                    Locale.ROOT,
                    LINE,
                    rule.code(),
                    rule.severity().text(),
                    String.join(" ", rule.columns()),
                    rule.message());
        }
        return Desk.NO_ERRORS;
    }
}
