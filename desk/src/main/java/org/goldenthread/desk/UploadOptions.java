package org.goldenthread.desk;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.desk.upload.OnRecord;
import org.goldenthread.desk.upload.Progress;
import org.goldenthread.desk.upload.UploadCheck;
import org.goldenthread.desk.upload.UploadFile;
import org.goldenthread.desk.upload.UploadFiles;
import org.goldenthread.rules.file.FileFormat;
import org.goldenthread.rules.upload.Account;
import org.goldenthread.rules.upload.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is judged, and by what: the same for every command that judges an upload. */
final class UploadOptions {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Parameters(
            paramLabel = "FILE",
            arity = "1..3",
            description =
                    "The workplaces file, the workers file and, if there is one, the training file; or one JSON document.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            description =
                    "Of the files: ${COMPLETION-CANDIDATES}. Told from the names if not given: .ndjson and .jsonl, .json (one"
                            + " document), everything else CSV.")
    private @Nullable FileFormat format;

    @Option(
            names = "--record",
            arity = "2",
            paramLabel = "FILE",
            description =
                    "What is on record: its workplaces file and its workers file. Without them the rules that ask the record"
                            + " are left out.")
    private List<Path> record = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to judge by, such as 2026-11-22. Today if not given.")
    private @Nullable LocalDate asOf;

    @ArgGroup
    private @Nullable Size size;

    /** How many workplaces the account may have. */
    static final class Size {

        @Option(
                names = "--parent",
                description = "The account may have more than one workplace. This is so if nothing is said.")
        private boolean parent;

        @Option(names = "--single", description = "The account has one workplace.")
        private boolean single;
    }

    @Option(names = "--primary-workplace", paramLabel = "LOCALESTID", description = "The account's own workplace.")
    private @Nullable String primaryWorkplace;

    @Option(names = "--progress", description = "Show progress although the output is no terminal.")
    private boolean progress;

    /** Reads the files, for the first time, and what they are judged by. */
    UploadCheck check(RuleSet rules, InstantSource clock, PrintWriter err) {
        List<UploadFile> upload = UploadFiles.read(files, format);
        OnRecord onRecord = record.isEmpty() ? OnRecord.unknown() : OnRecord.of(UploadFiles.read(record, null));
        LocalDate today = asOf == null ? LocalDate.ofInstant(clock.instant(), LONDON) : asOf;
        Account account = new Account(primaryWorkplace, size == null || size.parent || !size.single);
        return new UploadCheck(
                rules,
                today,
                account,
                onRecord,
                upload,
                progress || isTerminal() ? Progress.to(err) : Progress.silent());
    }

    boolean hasRecord() {
        return !record.isEmpty();
    }

    /** All files that are read, so that none of them is written over. */
    List<Path> inputs() {
        List<Path> all = new ArrayList<>(files);
        all.addAll(record);
        return all;
    }

    /** From Java 22 on there is a console without a terminal too; the method that tells is newer than the language level. */
    @SuppressWarnings("SystemConsoleNull") // it is null on Java 21, which has no method to ask
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return (boolean) isTerminal.invoke(console);
        } catch (NoSuchMethodException java21) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
