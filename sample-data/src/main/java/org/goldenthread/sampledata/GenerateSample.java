package org.goldenthread.sampledata;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.sampledata.fault.InjectedFault;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.OptionalColumns;
import org.goldenthread.sampledata.spec.SampleSpec;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: writes the three files of a return, and the list of its faults, to a folder. */
@Command(
        name = "generate-sample",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        sortOptions = false,
        description = "Writes workplaces.csv, workers.csv and training.csv, and faults.csv if there are any.")
final class GenerateSample implements Callable<Integer> {

    @Option(names = "--seed", description = "The same seed and sizes give the same files.")
    private long seed = 1;

    @Option(
            names = "--organisation",
            description = "Number from 0 to 999999; CQC numbers are made from it, so each organisation needs its own.")
    private int organisation;

    @Option(names = "--employer", description = "One of ${COMPLETION-CANDIDATES}.")
    private EmployerKind employer = EmployerKind.PRIVATE;

    @Option(names = "--workplaces", description = "At least 1.")
    private int workplaces = 20;

    @Option(names = "--workers", description = "In all: 1 to 999 for each workplace.")
    private int workers = 1_000;

    @Option(names = "--training", description = "Rows of training.")
    private int training = 1_000;

    @Option(names = "--status", description = "NEW or UPDATE, in every row.")
    private RowStatus status = RowStatus.NEW;

    @Option(names = "--faults", description = "Share of rows that get a fault, 0 to 1.")
    private double faults;

    @Option(names = "--worked-towards", description = "Share of workers who work towards a qualification, 0 to 1.")
    private double workedTowards;

    @Option(names = "--columns", split = ",", description = "Optional columns: ${COMPLETION-CANDIDATES}.")
    private OptionalColumns[] columns = {};

    @Option(
            names = "--out",
            required = true,
            showDefaultValue = CommandLine.Help.Visibility.NEVER,
            description = "Folder; made if it is not there.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec command = CommandSpec.create();

    private GenerateSample() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new GenerateSample())
                .setExecutionExceptionHandler(GenerateSample::explain)
                .execute(arguments);
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult result) throws Exception {
        if (failure instanceof IOException) {
            line.getErr().println("The files could not be written: " + failure);
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }

    @Override
    public Integer call() throws IOException {
        SampleReturn sample = SampleReturn.of(spec());
        Files.createDirectories(out);
        for (FileKind file : FileKind.values()) {
            try (OutputStream stream = open(file.pathName())) {
                sample.write(file, stream);
            }
        }
        if (faults > 0) {
            writeFaults(sample);
        }
        command.commandLine()
                .getOut()
                .printf(
                        "%d workplaces, %d workers and %d rows of training in %s%n",
                        workplaces, workers, training, out);
        return CommandLine.ExitCode.OK;
    }

    private SampleSpec spec() {
        try {
            SampleSpec spec = SampleSpec.of(seed, workplaces, workers, training)
                    .withOrganisation(organisation, employer)
                    .withStatus(status)
                    .withFaults(faults)
                    .withColumns(columns);
            return workedTowards > 0 ? spec.withWorkedTowards(workedTowards) : spec;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private void writeFaults(SampleReturn sample) throws IOException {
        try (OutputStream stream = open("faults");
                CsvWriter csv = CsvWriter.builder().build(stream)) {
            csv.writeRecord("file", "row", "column", "code", "severity", "value", "fault");
            for (InjectedFault fault : sample.faults()) {
                csv.writeRecord(
                        fault.file().pathName(),
                        Integer.toString(fault.row()),
                        fault.column(),
                        fault.code(),
                        fault.severity().text(),
                        fault.value(),
                        fault.kind());
            }
        }
    }

    private OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(out.resolve(name + ".csv")));
    }
}
