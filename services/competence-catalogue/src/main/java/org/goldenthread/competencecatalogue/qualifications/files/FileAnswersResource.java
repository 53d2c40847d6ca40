package org.goldenthread.competencecatalogue.qualifications.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the resources of the register's files answer: the file, its columns, what became of one that was sent. */
@ApplicationScoped
class FileAnswersResource {

    static final String CSV = "text/csv";

    private final RegisterCsv register;
    private final FileLoad load;

    FileAnswersResource(RegisterCsv register, FileLoad load) {
        this.register = register;
        this.load = load;
    }

    Response all(RegisterFile file) {
        return answer(file, out -> register.write(file, out));
    }

    Response template(RegisterFile file) {
        return answer(file, out -> RegisterCsv.template(file, out));
    }

    private static Response answer(RegisterFile file, StreamingOutput content) {
        return Response.ok(content, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .build();
    }

    LoadResponse load(RegisterFile file, boolean dryRun, @Nullable String contentEncoding, InputStream body) {
        var faults = new RowFaults();
        List<Line> lines = register.lines(file, body, contentEncoding, faults);
        return load.load(file, lines, faults, dryRun);
    }
}
