package org.goldenthread.desk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.goldenthread.rules.file.FileFormat;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.RowKey;
import org.jspecify.annotations.Nullable;

/** Findings as a JSON array of issues as the API gives them, each on a line; with a pointer where the upload is JSON. */
public final class FindingsJson implements FindingsFile {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<FileKind, FileFormat> formats;
    private final JsonGenerator json;

    /** @param formats what the findings of each file point into */
    public FindingsJson(OutputStream out, Map<FileKind, FileFormat> formats) throws IOException {
        this.formats = formats;
        json = JSON.createGenerator(out);
        json.writeStartArray();
    }

    @Override
    public void add(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().text());
        json.writeStringField("file", finding.file().pathName());
        json.writeFieldName("row");
        number(finding.row());
        json.writeStringField("column", finding.column());
        json.writeFieldName("columns");
        json.writeArray(
                finding.columns().toArray(String[]::new), 0, finding.columns().size());
        FileFormat format = formats.get(finding.file());
        if (format != null && format != FileFormat.CSV) {
            json.writeStringField("pointer", format.pointer(finding.file(), finding.row(), finding.column()));
        }
        key(finding);
        json.writeStringField("value", finding.value());
        json.writeStringField("message", finding.message());
        json.writeStringField("hint", finding.hint());
        json.writeStringField("causedBy", finding.causedBy());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void number(@Nullable Integer number) throws IOException {
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }

    private void key(Finding finding) throws IOException {
        RowKey key = finding.key();
        if (key == null) {
            json.writeNullField("key");
            return;
        }
        json.writeObjectFieldStart("key");
        json.writeStringField("workplace", key.workplace());
        json.writeStringField("worker", key.worker());
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
