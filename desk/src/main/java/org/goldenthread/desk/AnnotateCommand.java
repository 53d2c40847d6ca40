package org.goldenthread.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.goldenthread.desk.report.FindingsByRow;
import org.goldenthread.desk.report.Summary;
import org.goldenthread.desk.report.SummaryText;
import org.goldenthread.desk.upload.UnusableException;
import org.goldenthread.desk.upload.UploadCheck;
import org.goldenthread.desk.upload.UploadFile;
import org.goldenthread.rules.file.FileFormat;
import org.goldenthread.rules.finding.Severity;
import org.goldenthread.rules.report.AnnotatedCopy;
import org.goldenthread.rules.upload.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges an upload and writes a copy of each file with the findings of its rows. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes a copy of each CSV file with two more columns, ERRORS and WARNINGS: what was found in the row. workers.csv"
                        + " becomes workers.annotated.csv. What is about the whole file stands in its first row.")
final class AnnotateCommand implements Callable<Integer> {

    private static final String EXTENSION = ".csv";

    private final RuleSet rules;
    private final InstantSource clock;

    @Mixin
    private UploadOptions options = new UploadOptions();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write; beside each file if not given.")
    private @Nullable Path out;

    @Spec
    private CommandSpec command = CommandSpec.create();

    AnnotateCommand(RuleSet rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter text = command.commandLine().getOut();
        UploadCheck check = options.check(rules, clock, command.commandLine().getErr());
        checkCopies(check.files());
        Summary summary = new Summary();
        try (FindingsByRow findings = new FindingsByRow()) {
            check.run(finding -> {
                summary.add(finding);
                try {
                    findings.add(finding);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            for (UploadFile file : check.files()) {
                text.println(write(file, findings));
            }
        }
        text.println(SummaryText.closing(check.files(), summary));
        return summary.count(Severity.ERROR) > 0 ? Desk.ERRORS : Desk.NO_ERRORS;
    }

    private void checkCopies(List<UploadFile> files) {
        Set<Path> taken = new HashSet<>(options.inputs());
        for (UploadFile file : files) {
            if (file.format() != FileFormat.CSV) {
                throw new UnusableException(
                        List.of(file.path() + ": only CSV files can be annotated. Use check --json."));
            }
            if (!taken.add(copyOf(file.path()))) {
                throw new UnusableException(
                        List.of(copyOf(file.path()) + ": the copy would be written over another file of this run."));
            }
        }
    }

    private Path write(UploadFile file, FindingsByRow findings) throws IOException {
        Path copy = copyOf(file.path());
        makeFolder();
        try (InputStream original = Files.newInputStream(file.path());
                OutputStream stream = new BufferedOutputStream(Files.newOutputStream(copy))) {
            AnnotatedCopy.write(file.kind(), original, findings.of(file.kind()), stream);
        } catch (IOException failed) {
            throw UnusableException.of(copy, failed);
        }
        return copy;
    }

    private void makeFolder() {
        if (out != null) {
            try {
                Files.createDirectories(out);
            } catch (IOException failed) {
                throw UnusableException.of(out, failed);
            }
        }
    }

    private Path copyOf(Path original) {
        String name = original.getFileName().toString();
        boolean extended = name.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
        String copy =
                (extended ? name.substring(0, name.length() - EXTENSION.length()) : name) + ".annotated" + EXTENSION;
        return out == null ? original.resolveSibling(copy) : out.resolve(copy);
    }
}
