package org.goldenthread.rules.upload;

import org.goldenthread.rules.file.Row;

/** Takes the rows of one file, in order. */
interface FileCheck {

    void row(Row row);
}
