package org.goldenthread.qualificationtracking.validation;

import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.rules.file.FileKind;

/** An organisation with its return to the collection. */
final class Sender {

    final String organisation;
    final Partner partner;
    final String path;

    Sender(String organisation, String collection) {
        this.organisation = organisation;
        partner = Partner.authority(organisation);
        path = partner.opens(collection);
    }

    /** Ids of the rules that the files break, warnings among them. */
    List<String> finds(AFile... files) {
        partner.validates(path, "merge", files);
        return partner.get(path + "/issues").jsonPath().getList("items.rule", String.class);
    }

    List<String> workersWith(String rule) {
        return partner.get(path + "/issues")
                .jsonPath()
                .getList("items.findAll { it.rule == '%s' }.key.worker".formatted(rule), String.class);
    }

    void signsOff(AFile... files) {
        partner.validates(path, "merge", files).then().body("counts.errors", equalTo(0));
        signsOff();
    }

    void signsOff() {
        int deleted = partner.get(path).jsonPath().getInt("differences.deleted");
        partner.submits(path, Map.of("acknowledgeWarnings", true, "confirmDeletions", deleted))
                .then()
                .statusCode(201);
        Partner.director(organisation).signsOff(path).then().statusCode(200);
    }

    void corrects() {
        partner.post(path + "/corrections", partner.tag(path), null).then().statusCode(201);
    }

    /** Puts the masked files of the record in place of its own. */
    void putsTheRecordBack() {
        for (FileKind kind : List.of(FileKind.WORKPLACES, FileKind.WORKERS)) {
            byte[] masked = partner.get("/v1/organisations/" + organisation + "/record/" + kind.pathName())
                    .asByteArray();
            partner.put(path, kind.pathName(), masked).then().statusCode(200);
        }
    }
}
