package org.goldenthread.qualificationtracking.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OtherRecordsTest extends ServiceTest {

    private static final String KEPT_ELSEWHERE = "workplace.owned-elsewhere";
    private static final String USED_ELSEWHERE = "workplace.location.used-elsewhere";

    @Inject
    Jdbi database;

    private String collection;
    private Sender sender;

    @BeforeEach
    void open() {
        collection = anOpenCollection();
        sender = another();
    }

    @Test
    void aParentMayNotSendAWorkplaceThatAnOrganisationBelowItKeeps() {
        Sender below = another();
        Sender farBelow = another();
        registers(below.organisation, Map.of("parent", sender.organisation));
        registers(farBelow.organisation, Map.of("parent", below.organisation));
        below.signsOff(
                AFile.workplaces().row("LOCALESTID=WP 1"), AFile.workers().row("LOCALESTID=WP 1"));
        farBelow.signsOff(
                AFile.workplaces().row("LOCALESTID=WP2"), AFile.workers().row("LOCALESTID=WP2"));

        assertThat(sender.finds(aWorkplace(), AFile.workers().row())).contains(KEPT_ELSEWHERE);
        assertThat(sender.finds(
                        AFile.workplaces().row("LOCALESTID=W P2"),
                        AFile.workers().row("LOCALESTID=W P2")))
                .contains(KEPT_ELSEWHERE);
        assertThat(sender.finds(
                        AFile.workplaces().row("LOCALESTID=WP3"),
                        AFile.workers().row("LOCALESTID=WP3")))
                .isEmpty();
        assertThat(another().finds(aWorkplace(), AFile.workers().row())).isEmpty();
        below.corrects();
        assertThat(below.finds(aWorkplace("UPDATE"), aWorker("UPDATE"))).doesNotContain(KEPT_ELSEWHERE);
    }

    @Test
    void aWorkplaceOfItsOwnIsTheParentsWhoeverElseHasTheReference() {
        sender.signsOff(aWorkplace(), AFile.workers().row());
        Sender below = another();
        registers(below.organisation, Map.of("parent", sender.organisation));
        below.signsOff(aWorkplace(), AFile.workers().row());
        sender.corrects();

        assertThat(sender.finds(aWorkplace("UPDATE"), aWorker("UPDATE"))).doesNotContain(KEPT_ELSEWHERE);
    }

    @Test
    void aWorkplaceIsHandedOverWhenTheOrganisationBelowTakesItOutOfItsRecord() {
        Sender below = another();
        registers(below.organisation, Map.of("parent", sender.organisation));
        below.signsOff(
                AFile.workplaces().row().row("LOCALESTID=WP2"),
                AFile.workers().row().row("LOCALESTID=WP2"));
        assertThat(sender.finds(aWorkplace(), AFile.workers().row())).contains(KEPT_ELSEWHERE);

        below.corrects();
        below.signsOff(AFile.workplaces().row("STATUS=DELETE"), AFile.workers());
        assertThat(sender.finds(aWorkplace(), AFile.workers().row())).isEmpty();
    }

    @Test
    void organisationsInACircleAreAskedOnce() {
        Sender other = another();
        registers(other.organisation, Map.of("parent", sender.organisation));
        registers(sender.organisation, Map.of("parent", other.organisation));
        other.signsOff(aWorkplace(), AFile.workers().row());

        assertThat(sender.finds(aWorkplace(), AFile.workers().row())).contains(KEPT_ELSEWHERE);
    }

    @Test
    void aLocationOfAnotherOrganisationIsRefusedUntilThatOneHasCorrectedItsRecord() {
        String location = "LOCATIONID=" + AFile.location(sender.partner.number(), "WP77");
        Sender other = another();
        other.signsOff(AFile.workplaces().row(location), AFile.workers().row());

        AFile mine = AFile.workplaces().row("LOCALESTID=WP9", location.replace("=", "= ") + " ");
        AFile worker = AFile.workers().row("LOCALESTID=WP9");
        assertThat(sender.finds(mine, worker)).contains(USED_ELSEWHERE);
        assertThat(sender.partner.get(sender.path + "/issues").asString())
                .doesNotContain(other.organisation)
                .doesNotContain("WP1");
        assertThat(sender.finds(
                        AFile.workplaces()
                                .row("LOCALESTID=WP9", location, "REGTYPE=0", "MAINSERVICE=6", "ALLSERVICES=6"),
                        AFile.workers().row("LOCALESTID=WP9", "MAINJOBROLE=8")))
                .doesNotContain(USED_ELSEWHERE);

        other.corrects();
        other.signsOff(aWorkplace("UPDATE"), aWorker("UNCHECKED"));
        assertThat(sender.finds(mine, worker)).isEmpty();
    }

    @Test
    void aLocationIsUsedByRegulatedWorkplacesOnly() {
        String location = "LOCATIONID=" + AFile.location(sender.partner.number(), "WP77");
        AFile unregulated = AFile.workplaces()
                .row("REGTYPE=0", "MAINSERVICE=6", "ALLSERVICES=6", "CAPACITY=10", "UTILISATION=5", location);
        AFile worker = AFile.workers().row("MAINJOBROLE=8");
        another().signsOff(unregulated, worker);
        sender.signsOff(unregulated, worker);
        sender.corrects();

        assertThat(sender.finds(
                        AFile.workplaces().row("LOCALESTID=WP9", location),
                        AFile.workers().row("LOCALESTID=WP9")))
                .doesNotContain(USED_ELSEWHERE);
    }

    @Test
    void anOrganisationsOwnLocationStaysWithItsWorkplace() {
        sender.signsOff(aWorkplace(), AFile.workers().row());
        sender.corrects();

        assertThat(sender.finds(aWorkplace("UPDATE"), aWorker("UPDATE"))).doesNotContain(USED_ELSEWHERE);
        assertThat(sender.finds(
                        AFile.workplaces()
                                .row("LOCALESTID=WP9", "LOCATIONID=" + AFile.location(sender.partner.number(), "WP1")),
                        AFile.workers().row("LOCALESTID=WP9")))
                .contains(USED_ELSEWHERE);
    }

    @Test
    void theIndexOfLocationsKnowsWhereTheyStandAndServes() {
        Layout layout = Layout.national(FileKind.WORKPLACES);
        String[] cells = new String[layout.columns().size()];
        Arrays.fill(cells, "");
        cells[layout.position("REGTYPE")] = " 2";
        cells[layout.position("LOCATIONID")] = "1-2000000001 ";
        String location = database.withHandle(handle -> handle.select("select regulated_location(?)", (Object) cells)
                .mapTo(String.class)
                .one());
        assertThat(location).isEqualTo("1-2000000001");

        List<String> plan = database.inTransaction(handle -> {
            handle.execute("set local enable_seqscan = off");
            return handle.select(
                            "explain select from content_workplace where regulated_location(cells) = any (array['1-2000000001'])")
                    .mapTo(String.class)
                    .list();
        });
        assertThat(plan).anySatisfy(line -> assertThat(line).contains("content_workplace_location"));
    }

    private Sender another() {
        return new Sender(anEmployer(), collection);
    }

    private static AFile aWorkplace() {
        return AFile.workplaces().row();
    }

    private static AFile aWorkplace(String status) {
        return AFile.workplaces().row("STATUS=" + status);
    }

    private static AFile aWorker(String status) {
        return AFile.workers().row("STATUS=" + status);
    }
}
