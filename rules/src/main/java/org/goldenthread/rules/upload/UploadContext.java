package org.goldenthread.rules.upload;

import java.time.LocalDate;
import org.goldenthread.rules.value.PostcodeTable;

/**
 * What an upload is judged against besides the rules themselves.
 *
 * @param today the day on which "in the future" begins tomorrow
 * @param keepsLeftOut whether workplaces and workers whom the upload leaves out stay on record; nationally they are taken off
 */
public record UploadContext(
        LocalDate today, Account account, StoredRecord stored, PostcodeTable postcodes, boolean keepsLeftOut) {

    /** As nationally, while no table of postcodes is loaded. */
    public UploadContext(LocalDate today, Account account, StoredRecord stored) {
        this(today, account, stored, PostcodeTable.notLoaded(), false);
    }
}
