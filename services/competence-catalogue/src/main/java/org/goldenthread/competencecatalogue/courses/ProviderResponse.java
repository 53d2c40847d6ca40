package org.goldenthread.competencecatalogue.courses;

import java.util.List;
import org.goldenthread.competencecatalogue.endorsements.EndorsementSummary;

/**
 * A training provider, as the register of organisations tells it.
 *
 * @param provider its code, by which its venues and courses are found
 * @param active false for one that is no training provider any more
 * @param endorsements of the provider by national bodies that hold today
 */
record ProviderResponse(String provider, String name, boolean active, List<EndorsementSummary> endorsements) {

    static ProviderResponse of(TrainingProvider provider, List<EndorsementSummary> endorsements) {
        return new ProviderResponse(provider.code(), provider.name(), provider.active(), endorsements);
    }
}
