package org.goldenthread.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.goldenthread.desk.report.FindingsCsv;
import org.goldenthread.desk.report.FindingsFile;
import org.goldenthread.desk.report.FindingsJson;
import org.goldenthread.desk.report.Summary;
import org.goldenthread.desk.report.SummaryText;
import org.goldenthread.desk.upload.UnusableException;
import org.goldenthread.desk.upload.UploadCheck;
import org.goldenthread.desk.upload.UploadFile;
import org.goldenthread.rules.file.FileFormat;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.Severity;
import org.goldenthread.rules.upload.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Judges an upload: the findings in groups, and each of them in a file if wanted. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints what is wrong with the files of an upload, grouped; writes every finding if wanted.")
final class CheckCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    private final RuleSet rules;
    private final InstantSource clock;
    private final OutputStream standardOutput;

    @Mixin
    private UploadOptions options = new UploadOptions();

    @Option(names = "--csv", paramLabel = "FILE", description = "Write every finding as CSV; - is the standard output.")
    private @Nullable String csv;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write every finding as JSON; - is the standard output.")
    private @Nullable String json;

    @Spec
    private CommandSpec command = CommandSpec.create();

    CheckCommand(RuleSet rules, InstantSource clock, OutputStream standardOutput) {
        this.rules = rules;
        this.clock = clock;
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws IOException {
        checkOutputs();
        UploadCheck check = options.check(rules, clock, command.commandLine().getErr());
        Summary summary = run(check);
        boolean outputTaken = STANDARD_OUTPUT.equals(csv) || STANDARD_OUTPUT.equals(json);
        PrintWriter text = outputTaken
                ? command.commandLine().getErr()
                : command.commandLine().getOut();
        SummaryText.write(summary, text);
        if (!check.record().leftOut().isEmpty()) {
            text.println("Not judged" + (options.hasRecord() ? "" : " without --record") + ": "
                    + String.join(", ", check.record().leftOut()) + ".");
        }
        text.println(SummaryText.closing(check.files(), summary));
        return summary.count(Severity.ERROR) > 0 ? Desk.ERRORS : Desk.NO_ERRORS;
    }

    private void checkOutputs() throws IOException {
        if (csv != null && csv.equals(json)) {
            throw new ParameterException(
                    command.commandLine(), "--csv and --json can't both be written to " + csv + ".");
        }
        for (Path input : options.inputs()) {
            for (String output : new String[] {csv, json}) {
                if (output != null && Files.exists(input) && isSame(input, Path.of(output))) {
                    throw new UnusableException(
                            List.of(input + ": this file is read; write the findings to another one."));
                }
            }
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(other) && Files.isSameFile(one, other);
    }

    private Summary run(UploadCheck check) throws IOException {
        Map<FileKind, FileFormat> formats =
                check.files().stream().collect(Collectors.toMap(UploadFile::kind, UploadFile::format));
        Summary summary = new Summary();
        try (FindingsFile asCsv = csv == null ? null : new FindingsCsv(open(csv));
                FindingsFile asJson = json == null ? null : new FindingsJson(open(json), formats)) {
            check.run(finding -> {
                summary.add(finding);
                add(finding, asCsv);
                add(finding, asJson);
            });
        }
        return summary;
    }

    private static void add(Finding finding, @Nullable FindingsFile file) {
        if (file != null) {
            try {
                file.add(finding);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private OutputStream open(String target) {
        if (target.equals(STANDARD_OUTPUT)) {
            return new BufferedOutputStream(standardOutput) {
                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
        try {
            return new BufferedOutputStream(Files.newOutputStream(Path.of(target)));
        } catch (IOException failed) {
            throw UnusableException.of(Path.of(target), failed);
        }
    }
}
