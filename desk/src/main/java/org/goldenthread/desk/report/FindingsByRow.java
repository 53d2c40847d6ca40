package org.goldenthread.desk.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Brings the findings of each file into the order of its rows. They come twice in that order: as the rows are read, and once
 * more from the rules of the whole upload. Each such run goes to a temporary file as eight bytes a finding, which row and
 * which of the few different findings there are, so that any number of them takes no memory. No value of a row is kept.
 */
public final class FindingsByRow implements Closeable {

    private static final int WHOLE_FILE = 0;

    private final Path folder;
    private final Map<Finding, Integer> numbers = new HashMap<>();
    private final List<Finding> kinds = new ArrayList<>();
    private final Map<FileKind, List<Run>> runs = new EnumMap<>(FileKind.class);

    public FindingsByRow() throws IOException {
        folder = Files.createTempDirectory("findings");
    }

    /** Takes a finding; those of a file in the order of its rows, as often as wanted from the first row again. */
    public void add(Finding finding) throws IOException {
        int row = Objects.requireNonNullElse(finding.row(), WHOLE_FILE);
        List<Run> ofFile = runs.computeIfAbsent(finding.file(), file -> new ArrayList<>());
        if (ofFile.isEmpty() || ofFile.getLast().lastRow > row) {
            ofFile.add(new Run(folder.resolve(finding.file().pathName() + ofFile.size())));
        }
        ofFile.getLast().write(row, number(finding));
    }

    private int number(Finding finding) {
        return numbers.computeIfAbsent(withRow(finding, null), kind -> {
            kinds.add(kind);
            return kinds.size() - 1;
        });
    }

    private static Finding withRow(Finding finding, @Nullable Integer row) {
        return new Finding(
                finding.code(),
                finding.rule(),
                finding.severity(),
                finding.file(),
                row,
                finding.column(),
                finding.columns(),
                null,
                null,
                finding.message(),
                finding.hint(),
                null);
    }

    /** The findings of a file in the order of its rows, those about the whole file first. To be asked once, when all are there. */
    public Iterator<Finding> of(FileKind file) throws IOException {
        List<Run> ofFile = runs.getOrDefault(file, List.of());
        for (Run run : ofFile) {
            run.turn();
        }
        return new Merged(ofFile);
    }

    @Override
    public void close() throws IOException {
        for (List<Run> ofFile : runs.values()) {
            for (Run run : ofFile) {
                run.close();
            }
        }
        Files.delete(folder);
    }

    /** Findings in the order of their rows: written first, then read. */
    private static final class Run implements Closeable {

        private final Path file;
        private final DataOutputStream out;
        private @Nullable DataInputStream in;
        private int left;
        private int lastRow;
        private int row;
        private int kind;

        Run(Path file) throws IOException {
            this.file = file;
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        }

        void write(int nextRow, int nextKind) throws IOException {
            out.writeInt(nextRow);
            out.writeInt(nextKind);
            lastRow = nextRow;
            left++;
        }

        void turn() throws IOException {
            out.close();
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
            advance();
        }

        /** Reads the next finding; one fewer is left than was. */
        void advance() throws IOException {
            if (--left >= 0 && in != null) {
                row = in.readInt();
                kind = in.readInt();
            }
        }

        boolean hasMore() {
            return left >= 0;
        }

        @Override
        public void close() throws IOException {
            out.close();
            if (in != null) {
                in.close();
            }
            Files.delete(file);
        }
    }

    /** The runs of a file as one. */
    private final class Merged implements Iterator<Finding> {

        private final List<Run> sources;

        Merged(List<Run> sources) {
            this.sources = sources;
        }

        @Override
        public boolean hasNext() {
            return sources.stream().anyMatch(Run::hasMore);
        }

        @Override
        public Finding next() {
            Run first = sources.stream()
                    .filter(Run::hasMore)
                    .min(Comparator.comparingInt(run -> run.row))
                    .orElseThrow();
            Finding finding = withRow(kinds.get(first.kind), first.row == WHOLE_FILE ? null : first.row);
            try {
                first.advance();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return finding;
        }
    }
}
