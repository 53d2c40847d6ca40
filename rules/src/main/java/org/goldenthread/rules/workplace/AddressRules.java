package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.ADDRESS1;
import static org.goldenthread.rules.file.WorkplaceColumn.ADDRESS2;
import static org.goldenthread.rules.file.WorkplaceColumn.ADDRESS3;
import static org.goldenthread.rules.file.WorkplaceColumn.POSTCODE;
import static org.goldenthread.rules.file.WorkplaceColumn.POSTTOWN;
import static org.goldenthread.rules.rule.ExampleUpload.upload;
import static org.goldenthread.rules.workplace.WorkplaceRule.error;
import static org.goldenthread.rules.workplace.WorkplaceRule.missing;
import static org.goldenthread.rules.workplace.WorkplaceRule.tooLong;
import static org.goldenthread.rules.workplace.WorkplaceRule.warning;

import java.util.List;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.value.Postcode;

/** Where the workplace is. */
final class AddressRules {

    private static final int LINE = 40;
    private static final int POSTCODE_LENGTH = 10;

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            missing(1040, "address1.missing", ADDRESS1, "Give the first line of the address."),
            tooLong(1040, "address1.too-long", ADDRESS1, LINE),
            tooLong(1045, "address2.too-long", ADDRESS2, LINE),
            tooLong(1050, "address3.too-long", ADDRESS3, LINE),
            tooLong(1055, "town.too-long", POSTTOWN, LINE),
            error(1060, "postcode.missing", POSTCODE)
                    .when(row -> row.isBlank(POSTCODE))
                    .example("POSTCODE=", "POSTCODE=LS1 1AA")
                    .says("POSTCODE is blank.", "Give the workplace's postcode."),
            error(1060, "postcode.form", POSTCODE)
                    .when(row -> row.isGiven(POSTCODE)
                            && (row.isLonger(POSTCODE, POSTCODE_LENGTH) || !Postcode.isValid(row.text(POSTCODE))))
                    .example("POSTCODE=LEEDS", "POSTCODE=LS1 1AA")
                    .says("POSTCODE is not a UK postcode.", "Write it like LS1 1AA."),
            error(1060, "postcode.unheard-of", POSTCODE)
                    .when(row -> row.isNew() && row.isPostcodeUnheardOf())
                    .example(
                            upload().workplace("POSTCODE=LS1 9ZZ").whereThereIs("LS1 1AA"),
                            upload().workplace("POSTCODE=LS1 1AA").whereThereIs("LS1 1AA"))
                    .says("No such POSTCODE is known.", "Correct it, or ask the operator to add it."),
            warning(1060, "postcode.ignored", POSTCODE)
                    .when(row -> row.status() == RowStatus.UPDATE && row.isPostcodeUnheardOf())
                    .example(
                            upload().workplace("STATUS=UPDATE | POSTCODE=LS1 9ZZ")
                                    .workplaceOnRecord("")
                                    .whereThereIs("LS1 1AA"),
                            upload().workplace("STATUS=UPDATE | POSTCODE=LS1 1AA")
                                    .workplaceOnRecord("")
                                    .whereThereIs("LS1 1AA"))
                    .says("No such POSTCODE is known; it is ignored.", "Correct it, or ask the operator to add it."));

    private AddressRules() {}
}
