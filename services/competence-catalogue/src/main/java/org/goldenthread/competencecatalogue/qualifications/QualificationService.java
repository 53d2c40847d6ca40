package org.goldenthread.competencecatalogue.qualifications;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.ETag;
import org.goldenthread.web.KeyLock;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class QualificationService {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int ENDS_AT_ONCE = 500;

    private final Qualifications qualifications;
    private final QualificationEvents events;
    private final KeyLock keyLock;
    private final InstantSource clock;

    QualificationService(
            Qualifications qualifications, QualificationEvents events, KeyLock keyLock, InstantSource clock) {
        this.qualifications = qualifications;
        this.events = events;
        this.keyLock = keyLock;
        this.clock = clock;
    }

    /** What became of an entry, and whether it is new. */
    record Kept(QualificationResponse entry, boolean registered) {}

    /** Registers a qualification or changes its entry. An entry that says the same already is left as it is. */
    @Transactional
    Kept keep(QualificationNumber number, QualificationRequest request, @Nullable String ifMatch) {
        lock();
        Optional<Qualification> known = qualifications.find(number.text());
        Qualification entry = request.toQualification(
                number, known.map(Qualification::version).orElse(0L));
        if (known.isEmpty()) {
            ETag.refuseMatch(ifMatch);
        } else if (entry.equals(known.get())) {
            return new Kept(answer(known.get()), false);
        } else {
            ETag.requireMatch(ifMatch, Tags.of(answer(known.get())));
        }
        QualificationProblems.refuse(
                QualificationProblems.INVALID_QUALIFICATION,
                QualificationChecks.faults(entry, surroundings(List.of(entry))));
        save(List.of(entry), known.stream().toList());
        return new Kept(answer(qualifications.find(number.text()).orElseThrow()), known.isEmpty());
    }

    /** Changes of the register are one after the other: what one checks, another would change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        keyLock.hold("register", "qualifications");
    }

    /** What entries have to fit: the register with them in it. */
    public Surroundings surroundings(List<Qualification> entries) {
        Map<String, String> successors = new HashMap<>(qualifications.successors());
        for (Qualification entry : entries) {
            if (entry.successor() == null) {
                successors.remove(entry.number());
            } else {
                successors.put(entry.number(), entry.successor());
            }
        }
        Set<String> numbers = qualifications.known(entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.successor()))
                .distinct()
                .toList());
        entries.forEach(entry -> numbers.add(entry.number()));
        return new Surroundings(
                numbers,
                new Successors(successors),
                qualifications.titles(),
                qualifications.units(entries.stream()
                        .flatMap(entry -> entry.combination().units())
                        .distinct()
                        .toList()));
    }

    /**
     * Stores entries and tells of them.
     *
     * @param entries new or changed, and checked
     * @param known those of them that are in the register, as they are there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(List<Qualification> entries, List<Qualification> known) {
        Map<String, Combination> before = new HashMap<>();
        known.forEach(one -> before.put(one.number(), one.combination()));
        qualifications.save(entries);
        List<Qualification> regrouped = entries.stream()
                .filter(entry -> !entry.combination()
                        .groups()
                        .equals(before.getOrDefault(entry.number(), Combination.NONE)
                                .groups()))
                .toList();
        if (!regrouped.isEmpty()) {
            qualifications.saveGroups(regrouped);
        }
        events.registered(entries.stream().map(Qualification::number).toList());
        events.ended(today(), Integer.MAX_VALUE);
    }

    @Scheduled(every = "{golden-thread.qualifications.ends-every:10m}", concurrentExecution = ConcurrentExecution.SKIP)
    void tellEnds() {
        int told;
        do {
            told = tellSomeEnds();
        } while (told == ENDS_AT_ONCE);
    }

    @Transactional
    int tellSomeEnds() {
        return events.ended(today(), ENDS_AT_ONCE);
    }

    QualificationResponse get(String number) {
        return QualificationNumber.of(number)
                .flatMap(parsed -> qualifications.find(parsed.text()))
                .map(this::answer)
                .orElseThrow(() -> Problems.NOT_FOUND.with("The register has no qualification with this number."));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private QualificationResponse answer(Qualification one) {
        var units = qualifications.units(one.combination().units().toList());
        return QualificationResponse.from(
                one,
                one.titleCode() == null
                        ? null
                        : qualifications.titleLabel(one.titleCode()).orElse(null),
                one.combination().isEmpty() ? null : CombinationResponse.from(one.combination(), units),
                today());
    }
}
