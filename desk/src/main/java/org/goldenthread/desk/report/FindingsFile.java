package org.goldenthread.desk.report;

import java.io.Closeable;
import java.io.IOException;
import org.goldenthread.rules.finding.Finding;

/** Every finding, written as it is found. */
public interface FindingsFile extends Closeable {

    void add(Finding finding) throws IOException;
}
