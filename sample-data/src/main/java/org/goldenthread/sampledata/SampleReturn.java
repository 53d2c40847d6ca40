package org.goldenthread.sampledata;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.fault.InjectedFault;
import org.goldenthread.sampledata.spec.SampleSpec;

/**
 * One generated return. Files are written row by row, in the memory of one row, as often as wanted and always the same: UTF-8,
 * a header in national order, lines ended by CRLF. A stream is flushed and left open.
 */
public final class SampleReturn {

    private final SampleSpec spec;
    private final ReturnRows rows;

    private SampleReturn(SampleSpec spec) {
        this.spec = spec;
        this.rows = new ReturnRows(spec);
    }

    /**
     * The return that a specification asks for.
     *
     * @throws IllegalArgumentException if a manager is planned for a service that is not regulated
     */
    public static SampleReturn of(SampleSpec spec) {
        return new SampleReturn(spec);
    }

    public SampleSpec spec() {
        return spec;
    }

    /** The same return without its faults. */
    public SampleReturn corrected() {
        return of(spec.withFaults(0));
    }

    public void writeWorkplaces(OutputStream out) throws IOException {
        write(FileKind.WORKPLACES, out);
    }

    public void writeWorkers(OutputStream out) throws IOException {
        write(FileKind.WORKERS, out);
    }

    public void writeTraining(OutputStream out) throws IOException {
        write(FileKind.TRAINING, out);
    }

    public void write(FileKind file, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        try {
            csv.writeRecord(rows.header(file));
            rows.forEach(file, (row, fault) -> csv.writeRecord(row.cells()));
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Every fault in the three files, in the order of the files and their rows. */
    public List<InjectedFault> faults() {
        List<InjectedFault> faults = new ArrayList<>();
        if (spec.faultShare() > 0) {
            for (FileKind file : FileKind.values()) {
                rows.forEach(file, (row, fault) -> {
                    if (fault != null) {
                        faults.add(fault);
                    }
                });
            }
        }
        return faults;
    }
}
