package org.goldenthread.rules.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.rules.file.FileKind.WORKPLACES;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.rules.AnUpload;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.finding.Severity;
import org.goldenthread.rules.upload.Account;
import org.goldenthread.rules.value.PostcodeTable;
import org.junit.jupiter.api.Test;

class WorkplaceRulesTest {

    @Test
    void aFindingSaysWhereItStandsAndWhatStandsThere() {
        Finding finding =
                AnUpload.empty().workplace("ESTTYPE=9").validateRows().finding("workplace.employer-type.unknown");

        assertThat(finding.code()).isEqualTo("workplace-1070");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.file()).isEqualTo(WORKPLACES);
        assertThat(finding.row()).isEqualTo(2);
        assertThat(finding.column()).isEqualTo("ESTTYPE");
        assertThat(finding.key().workplace()).isEqualTo("WP1");
        assertThat(finding.key().worker()).isNull();
        assertThat(finding.value()).isEqualTo("9");
        assertThat(finding.causedBy()).isNull();
    }

    @Test
    void aMissingCodeReadsDifferentlyFromAnUnknownOne() {
        Finding missing =
                AnUpload.empty().workplace("MAINSERVICE=").validateRows().finding("workplace.main-service.missing");
        Finding unknown =
                AnUpload.empty().workplace("MAINSERVICE=99").validateRows().finding("workplace.main-service.unknown");

        assertThat(missing.code()).isEqualTo(unknown.code());
        assertThat(missing.message()).isNotEqualTo(unknown.message());
    }

    @Test
    void whatOnlyFollowsFromAnUnknownServiceSaysSo() {
        var outcome = AnUpload.empty().workplace("MAINSERVICE=99").validateRows();

        assertThat(outcome.finding("workplace.main-service.unknown").causedBy()).isNull();
        assertThat(outcome.finding("workplace.regulation.service-not-regulated").causedBy())
                .isEqualTo("workplace-1000");
        assertThat(outcome.finding("workplace.services.main-service-missing").causedBy())
                .isEqualTo("workplace-1000");
        assertThat(outcome.finding("workplace.sleep-ins.service-not-asked").causedBy())
                .isEqualTo("workplace-1000");
    }

    @Test
    void aNewWorkplaceMustNotBeOnRecordAndAnyOtherMust() {
        assertThat(rulesOf("STATUS=NEW", true)).containsExactly("status.new-but-on-record");
        assertThat(rulesOf("STATUS=NEW", false)).isEmpty();
        for (String status : List.of("UPDATE", "update", "UNCHECKED", "NOCHANGE", "DELETE")) {
            assertThat(rulesOf("STATUS=" + status, false)).containsExactly("status.not-on-record");
            assertThat(rulesOf("STATUS=" + status, true)).isEmpty();
        }
    }

    @Test
    void theRestOfARowThatIsKeptOrDeletedIsNotLookedAt() {
        for (String status : List.of("UNCHECKED", "NOCHANGE", "DELETE")) {
            assertThat(rulesOf("STATUS=" + status + " | ESTTYPE=9 | REGTYPE= | ADDRESS1=", true))
                    .isEmpty();
            assertThat(rulesOf("STATUS=" + status + " | ESTNAME=", true)).containsExactly("name.missing");
        }
    }

    @Test
    void aPostcodeIsLookedUpOnceATableIsLoaded() throws IOException {
        PostcodeTable table = PostcodeTable.read(new ByteArrayInputStream("LS1 1AA".getBytes(StandardCharsets.UTF_8)));

        assertThat(AnUpload.empty()
                        .with(table)
                        .workplace("POSTCODE=ls11aa")
                        .validateRows()
                        .findings())
                .isEmpty();
        assertThat(AnUpload.empty()
                        .with(table)
                        .workplace("POSTCODE=E1 6AN")
                        .validateRows()
                        .rules(WORKPLACES))
                .containsExactly("postcode.unheard-of");
        AnUpload update = AnUpload.empty().with(table).workplace("STATUS=UPDATE | POSTCODE=E1 6AN");
        update.stored().addWorkplace("WP1");
        assertThat(update.validateRows().rules(WORKPLACES)).containsExactly("postcode.ignored");
        assertThat(update.validateRows().workplaces().get(0).postcode()).isNull();
    }

    @Test
    void aLocationMayBeOnRecordForThisWorkplaceOnly() {
        AnUpload own = AnUpload.empty().workplace("");
        own.stored().addLocation("1-2000000001", "WP1");
        AnUpload anothers = AnUpload.empty().workplace("");
        anothers.stored().addLocation("1-2000000001", null);

        assertThat(own.validateRows().findings()).isEmpty();
        assertThat(anothers.validateRows().rules(WORKPLACES)).containsExactly("location.used-elsewhere");
    }

    @Test
    void aRepeatedReferenceIsFoundWhateverItsWhiteSpaceAndARepeatedLocationFollowsFromIt() {
        var outcome = AnUpload.empty()
                .workplace("LOCALESTID=WP 1")
                .workplace("LOCALESTID=WP1")
                .workplace("LOCALESTID=WP2")
                .validateRows();

        assertThat(outcome.findings()).extracting(Finding::row).containsExactly(3, 3, 4);
        assertThat(outcome.rules(WORKPLACES))
                .containsExactly("reference.repeated", "location.repeated", "location.repeated");
        assertThat(outcome.findings()).extracting(Finding::causedBy).containsExactly(null, "workplace-998", null);
        assertThat(outcome.workplaces()).extracting(WorkplaceFacts::reference).containsExactly("WP 1", "WP2");
    }

    @Test
    void aParentMaySendOnlyWorkplacesWhoseDataItKeeps() {
        AnUpload upload = AnUpload.empty().by(new Account("WP0", true)).workplace("");
        upload.stored().addOwnedElsewhere("WP1");

        var outcome = upload.validateRows();

        assertThat(outcome.rules(WORKPLACES)).containsExactly("owned-elsewhere", "status.new-but-on-record");
        assertThat(outcome.findings()).extracting(Finding::causedBy).containsExactly(null, "workplace-997");
    }

    @Test
    void everyItemOfAListThatIsWrongIsPointedAt() {
        var outcome = AnUpload.empty()
                .workplace("STARTERS=0;x | LEAVERS=0;0;0 | REASONS= | REASONNOS=")
                .validateRows();

        assertThat(outcome.rules(WORKPLACES)).containsExactly("starters.not-numbers", "leavers.lengths-differ");
    }

    @Test
    void oneServiceMayHaveSemicolonsTooMany() {
        assertThat(rulesOf("ALLSERVICES=2;0 | CAPACITY=60; | UTILISATION=50;0", false))
                .isEmpty();
        assertThat(rulesOf("ALLSERVICES=0;2 | CAPACITY=0;60 | UTILISATION=;50", false))
                .isEmpty();
    }

    @Test
    void aServiceIsAskedOnlyForWhatItHas() {
        assertThat(rulesOf("ALLSERVICES=2;8 | CAPACITY=60;10 | UTILISATION=50;5 | SERVICEDESC=;", false))
                .containsExactly("capacity.unasked");
        assertThat(rulesOf("ALLSERVICES=2;13 | CAPACITY=60; | UTILISATION=50;5 | SERVICEDESC=;", false))
                .containsExactly("utilisation.unasked");
    }

    @Test
    void payForTravelIsAskedInHomeCareOnly() {
        String homeCare = "MAINSERVICE=8 | ALLSERVICES=8 | CAPACITY= | SLEEPINS= | SLEEPINPAY= | ";

        assertThat(rulesOf(homeCare + "TRAVELTIME=3 | TTDIFFRATE=2.5", false)).isEmpty();
        assertThat(rulesOf(homeCare + "TRAVELTIME=3 | TTDIFFRATE=2.49", false)).containsExactly("travel-rate.range");
        assertThat(rulesOf(homeCare + "TRAVELTIME=9 | TTDIFFRATE=12", false))
                .containsExactly("travel-time.unknown", "travel-rate.same-rate");
        assertThat(rulesOf("TRAVELTIME=3 | TTDIFFRATE=12", false))
                .containsExactly("travel-time.service-not-asked", "travel-rate.service-not-asked");
    }

    @Test
    void theFactsLeaveOutWhatIsWrong() {
        WorkplaceFacts facts = AnUpload.empty()
                .workplace("ESTTYPE=2 | MAINSERVICE=99 | POSTCODE=x | DHA=7")
                .validateRows()
                .workplaces()
                .get(0);

        assertThat(facts.employerType()).isNull();
        assertThat(facts.mainService()).isNull();
        assertThat(facts.regulated()).isFalse();
        assertThat(facts.postcode()).isNull();
        assertThat(facts.delegatedHealthcare()).isNull();
    }

    @Test
    void theFactsOfASoundRowAreItsOwn() {
        WorkplaceFacts facts =
                AnUpload.empty().workplace("DHA=2").validateRows().workplaces().get(0);

        assertThat(facts.reference()).isEqualTo("WP1");
        assertThat(facts.name()).isEqualTo("Elm House");
        assertThat(facts.employerType()).isEqualTo(6);
        assertThat(facts.mainService()).isEqualTo(2);
        assertThat(facts.regulated()).isTrue();
        assertThat(facts.postcode()).isEqualTo("LS1 1AA");
        assertThat(facts.delegatedHealthcare()).isEqualTo(2);
    }

    @Test
    void anOtherKindOfEmployerStaysOneWithoutADescription() {
        var outcome = AnUpload.empty().workplace("ESTTYPE=8").validateRows();

        assertThat(outcome.rules(WORKPLACES)).containsExactly("other-type.missing");
        assertThat(outcome.workplaces().get(0).employerType()).isEqualTo(8);
    }

    private static List<String> rulesOf(String changes, boolean onRecord) {
        AnUpload upload = AnUpload.empty().workplace(changes);
        if (onRecord) {
            upload.stored().addWorkplace("WP1");
        }
        return upload.validateRows().rules(WORKPLACES);
    }
}
