package org.goldenthread.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.goldenthread.desk.upload.UnusableException;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.upload.RuleSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The program: what it is called with, where it writes, and what it ends with. */
@Command(
        name = "check.jar",
        mixinStandardHelpOptions = true,
        versionProvider = Desk.Version.class,
        description =
                "Judges the national workforce files on this machine, by the rules that a submission is judged by.",
        footer = {"", "Exit status: 0 no errors, 1 errors were found, 2 the files can't be read or used."})
public final class Desk {

    static final int NO_ERRORS = 0;
    static final int ERRORS = 1;
    static final int UNUSABLE = 2;

    private Desk() {}

    public static void main(String[] arguments) {
        // Not the print streams, which keep it to themselves when a disk is full.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(InstantSource.system(), out, err, arguments));
    }

    /** Runs the program once. The streams are flushed and left open. */
    public static int run(InstantSource clock, OutputStream out, OutputStream err, String... arguments) {
        RuleSet rules = RuleSet.of(CodeLists.bundled());
        CommandLine line = new CommandLine(new Desk())
                .addSubcommand(new CheckCommand(rules, clock, out))
                .addSubcommand(new AnnotateCommand(rules, clock))
                .addSubcommand(new RulesCommand(rules))
                .setOut(new PrintWriter(out, false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .registerConverter(LocalDate.class, Desk::date)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Desk::explain)
                .setExecutionExceptionHandler(Desk::explain);
        int status = line.execute(arguments);
        boolean lost = line.getOut().checkError();
        if (lost) {
            line.getErr().println("The standard output could not be written.");
        }
        line.getErr().flush();
        return lost ? UNUSABLE : status;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is not a day written like 2026-11-22");
        }
    }

    private static int explain(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(wrong.getMessage());
        line.getErr().println("Try --help.");
        return UNUSABLE;
    }

    private static int explain(Exception failure, CommandLine line, ParseResult result) {
        if (failure instanceof UnusableException unusable) {
            unusable.lines().forEach(line.getErr()::println);
        } else if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            line.getErr().println("The findings could not be written: " + failure.getMessage());
        } else {
            line.getErr().println("This should not happen; please report it: " + failure);
        }
        return UNUSABLE;
    }

    /** The versions of the program and of its rules. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String program =
                    Objects.requireNonNullElse(Desk.class.getPackage().getImplementationVersion(), "(not packaged)");
            return new String[] {
                "Golden Thread desk checker " + program,
                "Rules " + RuleSet.of(CodeLists.bundled()).version()
            };
        }
    }
}
