package org.goldenthread.competencecatalogue.frameworks.competences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.FrameworkProblems;
import org.goldenthread.competencecatalogue.frameworks.Place;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.web.Ids;
import org.jspecify.annotations.Nullable;

/**
 * All competences of a draft while they are worked on. One change or ten thousand go the same way: each is made here, what is wrong is collected with its
 * place, and only what has no fault is written, all of it.
 */
public final class Content {

    private static final int MOST = 20_000;

    /** Who made more than this will not read on. */
    private static final int MOST_FAULTS = 1_000;

    private final Stored stored;
    private final LocalDate today;
    private final Map<UUID, Competence> now;
    private final Map<UUID, UUID> replaced = new LinkedHashMap<>();
    private final Map<UUID, Place> touched = new HashMap<>();
    private final Map<UUID, Place> removed = new LinkedHashMap<>();
    private final Map<UUID, Place> claimed = new LinkedHashMap<>();
    private final List<ProblemError> faults = new ArrayList<>();
    private int last;

    Content(Stored stored, LocalDate today) {
        this.stored = stored;
        this.today = today;
        this.now = new LinkedHashMap<>(stored.competences());
        this.last = now.values().stream().mapToInt(Competence::position).max().orElse(-1);
    }

    public Optional<Competence> find(UUID id) {
        return Optional.ofNullable(now.get(id));
    }

    public Collection<Competence> all() {
        return Collections.unmodifiableCollection(now.values());
    }

    /** The identifier of what was added. A competence of the version before that this one had left out comes back with its own. */
    public UUID add(Place place, CompetenceRequest said) {
        UUID id = said.id() == null ? Ids.random() : said.id();
        var words = Words.of(said, null);
        Optional<Carried> carried = carried(id);
        if (said.id() != null) {
            claim(place, id, carried.isPresent());
        }
        carried.flatMap(before -> before.returnFault(place, said)).ifPresent(this::fault);
        carried.flatMap(before -> before.startFault(place, words)).ifPresent(this::fault);
        carried.flatMap(before -> before.endFault(place, words)).ifPresent(this::fault);
        int position = said.position() == null ? last + 1 : said.position();
        put(place, new Competence(id, words, position, said.parent()));
        return id;
    }

    private void claim(Place place, UUID id, boolean publishedBefore) {
        if (id.version() < 1 || id.version() > 5 || id.variant() != 2) {
            fault(place.fault("id", "wrong-uuid-kind", "The CASE standard knows UUIDs of the versions 1 to 5 only."));
        } else if (now.containsKey(id)) {
            fault(place.fault("id", "id-taken", "A competence of this framework has it."));
        } else if (!publishedBefore) {
            claimed.put(id, place);
        }
    }

    /**
     * The competence that is meant. Who says of one that was replaced in this draft that its meaning changes means what has its place: so that the same said
     * twice comes to the same.
     */
    public UUID meant(UUID id, @Nullable Boolean changesMeaning) {
        UUID successor = stored.replaced().get(id);
        return changesMeaning != null && changesMeaning && !now.containsKey(id) && successor != null ? successor : id;
    }

    private Optional<Carried> carried(UUID id) {
        return Optional.ofNullable(stored.published().get(id)).map(words -> new Carried(words, today));
    }

    /**
     * The identifier of the competence from now on: a new one if its meaning has changed.
     *
     * @param where the competence is named
     * @param place where it is said what it is to be
     */
    public UUID change(Place where, Place place, UUID named, CompetenceRequest said) {
        UUID id = meant(named, said.changesMeaning());
        Competence before = now.get(id);
        if (before == null) {
            faultUnknown(where, id);
            return id;
        }
        if (said.id() != null && !said.id().equals(named) && !said.id().equals(id)) {
            fault(place.fault("id", "id-differs", "The identifier of a competence is not changed: leave it out."));
        }
        int position = said.position() == null ? before.position() : said.position();
        var after = new Competence(id, Words.of(said, before.words()), position, said.parent());
        Optional<Carried> carried = carried(id);
        carried.flatMap(one -> one.meaningFault(place, before.words(), after.words(), said.changesMeaning()))
                .ifPresent(this::fault);
        if (carried.isPresent() && said.changesMeaning() != null && said.changesMeaning()) {
            return replace(place, after);
        }
        carried.flatMap(one -> one.startFault(place, after.words())).ifPresent(this::fault);
        carried.flatMap(one -> one.endFault(place, after.words())).ifPresent(this::fault);
        put(place, after);
        return id;
    }

    private UUID replace(Place place, Competence after) {
        UUID id = Ids.random();
        now.remove(after.id());
        replaced.put(after.id(), id);
        put(place, after.as(id));
        return id;
    }

    private void put(Place place, Competence competence) {
        Words words = competence.words();
        if (words.statusStart() != null
                && words.statusEnd() != null
                && words.statusEnd().isBefore(words.statusStart())) {
            fault(place.fault("statusEnd", "ends-before-start", "It ends before it starts."));
        }
        now.put(competence.id(), competence);
        touched.put(competence.id(), place);
        last = Math.max(last, competence.position());
    }

    public void remove(Place place, UUID id) {
        if (now.remove(id) == null) {
            faultUnknown(place, id);
        } else {
            removed.put(id, place);
        }
    }

    public void end(Place place, UUID id, LocalDate end) {
        Competence before = now.get(id);
        if (before == null) {
            faultUnknown(place, id);
        } else {
            put(place, before.saying(before.words().until(end)));
        }
    }

    private void faultUnknown(Place place, UUID id) {
        UUID successor = stored.replaced().get(id);
        fault(place.fault(
                "competence",
                "unknown-competence",
                successor == null
                        ? "The framework has no competence with this id."
                        : "Another one has taken its place: %s.".formatted(successor)));
    }

    public void fault(ProblemError error) {
        faults.add(error);
    }

    public boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** Identifiers that callers brought along, which nobody else may have. */
    Set<UUID> claimed() {
        return claimed.keySet();
    }

    void refuseTaken(Collection<UUID> taken) {
        taken.forEach(id -> fault(Objects.requireNonNull(claimed.get(id))
                .fault("id", "id-taken", "Another competence has it, perhaps in a draft of somebody else.")));
    }

    /** To be called when all changes are made: what is wrong with each and with the whole, as one problem. */
    void requireSound() {
        now.replaceAll((id, one) -> one.under(followed(one.parent())));
        faults.addAll(new Soundness(now, touched, removed).faults(furtherParents()));
        if (now.size() > MOST && now.size() > stored.competences().size()) {
            fault(ProblemError.at("", "too-many-competences", "A framework may have %d.".formatted(MOST)));
        }
        if (!faults.isEmpty()) {
            throw FrameworkProblems.INVALID_COMPETENCES
                    .with("Nothing was changed. "
                            + (faults.size() == 1 ? "One thing is wrong." : faults.size() + " things are wrong."))
                    .errors(faults.stream().limit(MOST_FAULTS).toList());
        }
    }

    /** What stood under a competence that has a new identifier stands under that. */
    private List<Map.Entry<UUID, UUID>> furtherParents() {
        return stored.furtherParents().stream()
                .map(edge -> Map.entry(
                        replaced.getOrDefault(edge.getKey(), edge.getKey()),
                        replaced.getOrDefault(edge.getValue(), edge.getValue())))
                .toList();
    }

    /** The identifier that took the place of this one, if one did. */
    @Nullable
    UUID followed(@Nullable UUID id) {
        return id == null ? null : replaced.getOrDefault(id, id);
    }

    /** What the changes come to. */
    public Edits edits() {
        return new Edits(stored.competences(), now, replaced, removed.keySet());
    }

    Words published(UUID id) {
        return Objects.requireNonNull(stored.published().get(id));
    }
}
