package org.goldenthread.qualificationtracking.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.goldenthread.qualificationtracking.intake.FileStore;
import org.goldenthread.qualificationtracking.postcodes.Postcodes;
import org.goldenthread.qualificationtracking.returns.ReceivedFile;
import org.goldenthread.qualificationtracking.returns.Revision;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.Rows;
import org.goldenthread.rules.value.PostcodeTable;

/**
 * Which of an upload's workplaces' postcodes there are. The whole table would take a sixth of the heap; a workplaces file is small, so it is read once
 * more and its postcodes alone are looked up.
 */
@ApplicationScoped
class PostcodesOfUpload {

    private final Postcodes postcodes;
    private final FileStore files;

    PostcodesOfUpload(Postcodes postcodes, FileStore files) {
        this.postcodes = postcodes;
        this.files = files;
    }

    PostcodeTable of(Revision revision) {
        Optional<Postcodes.Known> known = postcodes.lookUp();
        Optional<ReceivedFile> workplaces = revision.file(FileKind.WORKPLACES);
        if (known.isEmpty() || workplaces.isEmpty()) {
            return PostcodeTable.notLoaded();
        }
        ask(workplaces.get(), known.get());
        return known.get().table();
    }

    private void ask(ReceivedFile workplaces, Postcodes.Known known) {
        try (InputStream in = files.open(workplaces.id());
                Rows rows = workplaces.format().open(FileKind.WORKPLACES, in)) {
            int position = rows.layout().position("POSTCODE");
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (position < row.cells().size()) {
                    known.ask(row.cell(position));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
