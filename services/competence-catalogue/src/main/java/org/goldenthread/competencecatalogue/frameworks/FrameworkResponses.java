package org.goldenthread.competencecatalogue.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Frameworks as they are answered, with what the database knows of them beside their rows. */
@ApplicationScoped
public class FrameworkResponses {

    private static final Frameworks.Surroundings NOTHING = new Frameworks.Surroundings(null, 0, 0);

    private final Frameworks frameworks;

    FrameworkResponses(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    public FrameworkResponse of(Framework framework) {
        return of(List.of(framework)).getFirst();
    }

    List<FrameworkResponse> of(List<Framework> all) {
        Map<UUID, Frameworks.Surroundings> surroundings =
                frameworks.surroundings(all.stream().map(Framework::id).toList());
        return all.stream()
                .map(one -> FrameworkResponse.from(one, surroundings.getOrDefault(one.id(), NOTHING)))
                .toList();
    }
}
