package org.goldenthread.competencecatalogue.frameworks.associations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.Framework;
import org.goldenthread.competencecatalogue.frameworks.FrameworkMove;
import org.goldenthread.competencecatalogue.frameworks.FrameworkProblems;
import org.goldenthread.competencecatalogue.frameworks.Frameworks;
import org.goldenthread.competencecatalogue.frameworks.Place;
import org.goldenthread.competencecatalogue.frameworks.associations.AssociationResponse.Node;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.Ids;
import org.jspecify.annotations.Nullable;

/** Associations made and taken away while a framework is a draft, and the one that says what took the place of something. */
@ApplicationScoped
public class AssociationService {

    private static final String CASE = "CASE";

    private final Frameworks frameworks;
    private final Associations associations;
    private final AssociationRules rules;
    private final InstantSource clock;

    AssociationService(Frameworks frameworks, Associations associations, AssociationRules rules, InstantSource clock) {
        this.frameworks = frameworks;
        this.associations = associations;
        this.rules = rules;
        this.clock = clock;
    }

    /** What was made, and the framework with its new tag. */
    record Made(Framework framework, AssociationResponse association) {}

    @Transactional
    Made add(UUID id, String keeper, AssociationRequest asked, @Nullable String ifMatch) {
        Framework draft = frameworks.locked(id, keeper, ifMatch);
        draft.require(FrameworkMove.EDIT);
        AssociationRules.Verdict verdict = rules.judge(draft, asked, Place.at(""));
        if (!verdict.faults().isEmpty()) {
            throw FrameworkProblems.INVALID_ASSOCIATION
                    .with("The association was not made.")
                    .errors(verdict.faults());
        }
        AssociationResponse made = association(draft, asked, verdict);
        if (asked.type().equals(AssociationTypes.IS_CHILD_OF)
                && Objects.requireNonNull(verdict.destination()).here()
                && !verdict.destination().id().equals(id)) {
            associations.leaveTop(id, made.origin().identifier());
        }
        associations.add(made);
        draft.changed(clock.instant());
        frameworks.flush();
        return new Made(draft, made);
    }

    private AssociationResponse association(
            Framework framework, AssociationRequest asked, AssociationRules.Verdict verdict) {
        AssociationRequest.Destination outside = asked.destination();
        Node destination = verdict.destination() == null
                ? new Node(
                        outside.identifier(),
                        Objects.requireNonNull(outside.title()),
                        outside.uri(),
                        outside.targetType())
                : new Node(outside.identifier(), verdict.destination().title(), null, CASE);
        return new AssociationResponse(
                Ids.random(),
                framework.id(),
                asked.type(),
                new Node(
                        asked.origin().toString(),
                        Objects.requireNonNull(verdict.origin()).title(),
                        null,
                        CASE),
                destination,
                asked.sequence(),
                asked.notes(),
                clock.instant());
    }

    @Transactional
    Framework remove(UUID id, String keeper, UUID association, @Nullable String ifMatch) {
        Framework draft = frameworks.locked(id, keeper, ifMatch);
        draft.require(FrameworkMove.EDIT);
        AssociationResponse found = associations
                .find(id, association)
                .orElseThrow(() -> Problems.NOT_FOUND.with("The framework has no association with this id."));
        if (found.type().equals(AssociationTypes.IS_CHILD_OF)
                && associations.isLastPlace(id, found.origin().identifier(), association)) {
            throw FrameworkProblems.INVALID_ASSOCIATION
                    .with("'%s' would stand nowhere.".formatted(found.origin().title()))
                    .error(ProblemError.inParameter(
                            "association", "orphan", "Give it another place first, or remove the competence."));
        }
        associations.remove(id, association);
        draft.changed(clock.instant());
        frameworks.flush();
        return draft;
    }

    /** What is wrong with saying that one took the place of another; if nothing is, it is said. The caller counts the framework's version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ProblemError> replace(Framework framework, UUID old, UUID by, Place place) {
        var asked = new AssociationRequest(
                AssociationTypes.REPLACED_BY,
                old,
                new AssociationRequest.Destination(by.toString(), null, null, null),
                null,
                null);
        Place replacedBy = (member, code, detail) -> place.fault("replacedBy", code, detail);
        AssociationRules.Verdict verdict = rules.judge(framework, asked, replacedBy);
        if (verdict.faults().isEmpty()) {
            associations.add(association(framework, asked, verdict));
        }
        return verdict.faults();
    }
}
