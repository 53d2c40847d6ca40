package org.goldenthread.competencecatalogue.qualifications.tailored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.competencecatalogue.qualifications.Fault;
import org.goldenthread.competencecatalogue.qualifications.tailored.TailoredAwardRequest.Measure;
import org.goldenthread.competencecatalogue.qualifications.tailored.TailoredAwardRequest.MixRequest;
import org.goldenthread.competencecatalogue.qualifications.tailored.TailoredAwardRequest.NamedMixRequest;
import org.goldenthread.competencecatalogue.selection.mixes.Mix;
import org.goldenthread.competencecatalogue.selection.mixes.Mixes;
import org.jspecify.annotations.Nullable;

/** The mix that a request asks for: the one it gives, or that of a level of management in an agency of a size. */
@ApplicationScoped
class AskedMixes {

    private static final int ALL = 100;

    private final Mixes mixes;

    AskedMixes(Mixes mixes) {
        this.mixes = mixes;
    }

    /** @param named the version that was taken; null for a mix of the request's own */
    record AskedMix(SkillsMix skills, @Nullable Mix named) {}

    /** What is wrong with it is added to the faults. */
    Optional<AskedMix> of(TailoredAwardRequest request, List<Fault> faults) {
        if (request.mix() != null) {
            return Optional.of(new AskedMix(given(request.mix(), faults), null));
        }
        return Optional.ofNullable(request.namedMix()).flatMap(named -> named(named, faults));
    }

    private static SkillsMix given(MixRequest given, List<Fault> faults) {
        Map<AwardPart, Integer> parts = given.parts();
        int sum = parts.values().stream().mapToInt(Integer::intValue).sum();
        Integer credit = given.credit();
        if (sum == 0) {
            faults.add(new Fault("/mix", "nothing-asked", "Ask for something of at least one part."));
        }
        if (given.measure() == Measure.CREDITS) {
            if (credit != null && sum > credit) {
                faults.add(
                        new Fault("/mix/credit", "less-than-its-parts", "The parts need %d credits.".formatted(sum)));
            }
            return new SkillsMix(parts, credit);
        }
        if (sum > ALL) {
            faults.add(new Fault("/mix", "more-than-all", "The shares are %d in a hundred.".formatted(sum)));
        }
        if (credit == null) {
            faults.add(new Fault("/mix/credit", "missing", "Shares are of something: say of how many credits."));
            return new SkillsMix(parts, null);
        }
        return SkillsMix.ofPercents(parts, credit);
    }

    private Optional<AskedMix> named(NamedMixRequest asked, List<Fault> faults) {
        Integer version = asked.version();
        Optional<Mix> found = version == null
                ? Optional.of(mixes.of(asked.level(), asked.size()))
                : mixes.version(asked.level(), asked.size(), version);
        if (found.isEmpty()) {
            faults.add(new Fault(
                    "/namedMix/version",
                    "unknown-version",
                    "The mix has no version of this number. Leave it out for the newest."));
        }
        return found.map(mix -> new AskedMix(SkillsMix.ofPercents(parts(mix), asked.credit()), mix));
    }

    private static Map<AwardPart, Integer> parts(Mix mix) {
        Map<AwardPart, Integer> parts = new EnumMap<>(AwardPart.class);
        mix.shares().forEach((competenceClass, share) -> parts.put(AwardPart.of(competenceClass), share));
        return parts;
    }
}
