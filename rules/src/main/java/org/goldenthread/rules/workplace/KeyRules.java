package org.goldenthread.rules.workplace;

import static org.goldenthread.rules.file.WorkplaceColumn.ESTNAME;
import static org.goldenthread.rules.file.WorkplaceColumn.LOCALESTID;
import static org.goldenthread.rules.file.WorkplaceColumn.LOCATIONID;
import static org.goldenthread.rules.file.WorkplaceColumn.STATUS;
import static org.goldenthread.rules.rule.ExampleUpload.upload;
import static org.goldenthread.rules.workplace.WorkplaceRule.error;
import static org.goldenthread.rules.workplace.WorkplaceRule.missing;
import static org.goldenthread.rules.workplace.WorkplaceRule.tooLong;

import java.util.List;
import org.goldenthread.rules.rule.Rule;

/** Which workplace it is, and what is to happen to it. */
final class KeyRules {

    static final List<Rule<WorkplaceRow>> RULES = List.of(
            missing(1010, "reference.missing", LOCALESTID, "Give the workplace's reference."),
            tooLong(1010, "reference.too-long", LOCALESTID, 49),
            error(997, "owned-elsewhere", LOCALESTID)
                    .when(row -> row.standing().ownedElsewhere())
                    .example(
                            upload().workplace("STATUS=UPDATE").workplaceElsewhere(""),
                            upload().workplace("STATUS=UPDATE").workplaceOnRecord(""))
                    .says(
                            "Another organisation keeps the data of this workplace.",
                            "Take the row out, or have that organisation take the workplace out of its record first. "
                                    + "If it is a different workplace, give it another reference."),
            missing(1030, "name.missing", ESTNAME, "Give the workplace's name."),
            tooLong(1030, "name.too-long", ESTNAME, 120),
            error(1020, "status.missing", STATUS)
                    .when(row -> row.isBlank(STATUS))
                    .example("STATUS=", "STATUS=NEW")
                    .says("STATUS is blank.", "Give NEW, UPDATE, UNCHECKED, NOCHANGE or DELETE."),
            error(1020, "status.unknown", STATUS)
                    .when(row -> row.isGiven(STATUS) && row.status() == null)
                    .example("STATUS=CHANGED", "STATUS=NEW")
                    .says(
                            "STATUS is not one of the five statuses.",
                            "Give NEW, UPDATE, UNCHECKED, NOCHANGE or DELETE."),
            error(1020, "status.new-but-on-record", STATUS)
                    .when(row -> row.isNew() && row.standing().onRecord())
                    .follows("owned-elsewhere")
                    .example(
                            upload().workplace("STATUS=NEW").workplaceOnRecord(""),
                            upload().workplace("STATUS=UPDATE").workplaceOnRecord(""))
                    .says(
                            "STATUS is NEW, but a workplace with this reference is on record.",
                            "Use UPDATE to change it, or another reference for another workplace."),
            error(1020, "status.not-on-record", STATUS)
                    .when(row -> row.status() != null
                            && !row.isNew()
                            && !row.standing().onRecord())
                    .follows("reference.missing", "reference.too-long")
                    .example("STATUS=UPDATE", "STATUS=NEW")
                    .says(
                            "STATUS says that the workplace is on record, but no workplace with this reference is.",
                            "Use NEW, or correct LOCALESTID."),
            error(998, "reference.repeated", LOCALESTID)
                    .when(row -> row.standing().repeated())
                    .example(
                            upload().workplace("").workplace("LOCATIONID=1-2000000002"),
                            upload().workplace("").workplace("LOCALESTID=WP2 | LOCATIONID=1-2000000002"))
                    .says(
                            "LOCALESTID is the reference of a row before this one too.",
                            "Give each workplace one row, with a reference of its own."),
            error(998, "location.repeated", LOCATIONID)
                    .when(row -> row.standing().locationRepeated())
                    .follows("reference.repeated")
                    .example(
                            upload().workplace("").workplace("LOCALESTID=WP2"),
                            upload().workplace("").workplace("LOCALESTID=WP2 | LOCATIONID=1-2000000002"))
                    .says("LOCATIONID is on a row before this one too.", "Give each workplace a location of its own."));

    private KeyRules() {}
}
