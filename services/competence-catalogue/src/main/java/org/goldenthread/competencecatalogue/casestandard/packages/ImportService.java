package org.goldenthread.competencecatalogue.casestandard.packages;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.casestandard.content.Addresses;
import org.goldenthread.competencecatalogue.casestandard.content.Packages;
import org.goldenthread.competencecatalogue.casestandard.content.Shapes;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Change;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Cleaning;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Findings;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Identifiers;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.PackageCheck;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Place;
import org.goldenthread.competencecatalogue.casestandard.packages.checking.Prelude;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.FrameworkEvents;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.web.KeyLock;

/** Takes packages in, each as a whole and in one transaction. */
@ApplicationScoped
class ImportService {

    private static final String INCOMING = "incoming_";
    private static final int MOST_FAULTS = 1_000;

    private final Shapes shapes;
    private final Addresses addresses;
    private final Targets targets;
    private final Incoming incoming;
    private final NextVersion nextVersion;
    private final Packages packages;
    private final FrameworkEvents events;
    private final KeyLock keyLock;
    private final InstantSource clock;

    ImportService(
            Shapes shapes,
            Addresses addresses,
            Targets targets,
            Incoming incoming,
            NextVersion nextVersion,
            Packages packages,
            FrameworkEvents events,
            KeyLock keyLock,
            InstantSource clock) {
        this.shapes = shapes;
        this.addresses = addresses;
        this.targets = targets;
        this.incoming = incoming;
        this.nextVersion = nextVersion;
        this.packages = packages;
        this.events = events;
        this.keyLock = keyLock;
        this.clock = clock;
    }

    /** @param renew whether identifiers that can't be kept are replaced, and not refused */
    record Order(String keeper, boolean renew, boolean dryRun) {}

    /** A package that was found good, with all that is needed to store it. */
    private record Good(
            PackageFile file,
            Order order,
            Prelude prelude,
            Identifiers identifiers,
            PackageCheck check,
            Findings findings) {

        String document() {
            return identifiers.ofNode(prelude.documentText("identifier"));
        }

        Place items() {
            return check.root().at("CFItems");
        }
    }

    @Transactional
    FrameworkImportResponse take(PackageFile file, Order order) {
        Good good = check(file, order);
        keyLock.hold("framework", good.document());
        Target target = targets.of(good.document(), order.keeper());
        FrameworkRow row = stage(good, target, List.of());
        if (target.what() == Target.What.PUBLISHED && !isThere(target)) {
            if (!order.renew()) {
                throw ImportProblems.published(target.framework());
            }
            return asNextVersion(good, target);
        }
        return finish(good, target, row);
    }

    private Good check(PackageFile file, Order order) {
        var prelude = new Prelude();
        file.show(prelude);
        Identifiers identifiers = order.renew()
                ? new Identifiers(namespace(prelude, order), prelude.wrongIdentifiers())
                : new Identifiers(null, java.util.Set.of());
        var findings = new Findings();
        var cleaning = new Cleaning(shapes, addresses, prelude, identifiers, findings);
        var check = new PackageCheck(addresses, prelude, cleaning, identifiers, findings);
        file.show(check);
        check.finish(unknown -> targets.known(unknown, order.keeper()));
        if (findings.hasFaults()) {
            throw ImportProblems.of(findings);
        }
        return new Good(file, order, prelude, identifiers, check, findings);
    }

    private static UUID namespace(Prelude prelude, Order order) {
        return Identifiers.namespace(
                order.keeper(),
                prelude.documentText("identifier"),
                prelude.documentText("uri"),
                prelude.documentText("title"));
    }

    /** @param before the versions before it, where the package becomes a later version of what its document was */
    private FrameworkRow stage(Good good, Target target, List<Targets.Version> before) {
        incoming.open();
        var own = new OwnAddresses(addresses, good.prelude());
        var row = new FrameworkRow(target, own);
        var cleaning = new Cleaning(shapes, addresses, good.prelude(), good.identifiers(), new Findings());
        var rows = new IncomingRows(incoming, cleaning, own, row, good.check().repeated());
        good.file().show(rows);
        rows.flush();
        boolean draft = row.status() == AdoptionStatus.DRAFT;
        incoming.framework(row, good.order().keeper(), draft ? null : clock.instant());
        if (target.isNextDraft()) {
            Place status = good.check().root().at("CFDocument").at("adoptionStatus");
            good.findings()
                    .change(
                            Change.CHANGED,
                            status,
                            null,
                            row.status().caseText(),
                            "the next version begins as a draft");
        }
        if (!before.isEmpty()) {
            nextVersion.identify(target.framework(), before, good.findings(), good.items());
        }
        if (target.what() != Target.What.NEW) {
            incoming.keepWhatIsNotTold(target.framework());
        }
        incoming.dropWhatDoesNotFit()
                .forEach(member -> good.findings()
                        .change(
                                Change.DROPPED,
                                good.check()
                                        .root()
                                        .at("CFDocument")
                                        .at("extensions")
                                        .at("goldenThread")
                                        .at(member),
                                null,
                                null,
                                "another framework has it, or there is none of that name"));
        List<ProblemError> ofOthers = incoming.ofOthers(good.order().keeper(), good.items(), MOST_FAULTS);
        if (!ofOthers.isEmpty()) {
            throw ImportProblems.competencesOfAnother(ofOthers);
        }
        return row;
    }

    private boolean isThere(Target target) {
        return incoming.isThere(target.framework()) && packages.tellTheSame(target.framework(), INCOMING);
    }

    /** What is published stays; a package that says something else becomes the draft that comes after the newest version, or takes that draft's place. */
    private FrameworkImportResponse asNextVersion(Good good, Target published) {
        List<Targets.Version> versions =
                targets.versionsFrom(published.framework(), good.order().keeper());
        int newest = versions.size() - 1;
        if (newest > 0) {
            List<Targets.Version> before = versions.subList(0, newest);
            UUID predecessor = before.getLast().id();
            Target target = Targets.of(good.document(), versions.get(newest), predecessor);
            FrameworkRow row = stage(good, target, before);
            if (target.what() == Target.What.DRAFT || isThere(target)) {
                return finish(good, target, row);
            }
        }
        Target target = Targets.after(good.document(), versions.get(newest));
        return finish(good, target, stage(good, target, versions));
    }

    private FrameworkImportResponse finish(Good good, Target target, FrameworkRow row) {
        if (target.what() != Target.What.NEW && isThere(target)) {
            return response(good, target, row, FrameworkImportResponse.Outcome.UNCHANGED);
        }
        if (!good.order().dryRun()) {
            store(target, row);
        }
        return response(
                good,
                target,
                row,
                target.what() == Target.What.NEW
                        ? FrameworkImportResponse.Outcome.CREATED
                        : FrameworkImportResponse.Outcome.REPLACED);
    }

    private void store(Target target, FrameworkRow row) {
        if (target.what() == Target.What.NEW) {
            incoming.insert();
        } else {
            incoming.replace(target.framework());
        }
        if (row.status() != AdoptionStatus.DRAFT) {
            events.published(target.framework());
        }
        Log.infof("Framework %s was imported, %s", target.framework(), row.status());
    }

    private static FrameworkImportResponse response(
            Good good, Target target, FrameworkRow row, FrameworkImportResponse.Outcome outcome) {
        return FrameworkImportResponse.of(
                target, row, outcome, good.order().dryRun(), good.check().counts(), good.findings());
    }
}
