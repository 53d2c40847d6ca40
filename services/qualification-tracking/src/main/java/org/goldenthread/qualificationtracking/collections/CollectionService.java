package org.goldenthread.qualificationtracking.collections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.web.KeyLock;

@ApplicationScoped
class CollectionService {

    private final Collections collections;
    private final KeyLock keyLock;

    CollectionService(Collections collections, KeyLock keyLock) {
        this.collections = collections;
        this.keyLock = keyLock;
    }

    @Transactional
    Collection open(CollectionRequest request) {
        checkWindow(request);
        keyLock.hold("collection", request.code());
        if (collections.withCode(request.code()).isPresent()) {
            throw CollectionProblems.EXISTS.with("There is a collection with the code " + request.code() + " already.");
        }
        var collection = new Collection(request);
        collections.persist(collection);
        return collection;
    }

    private static void checkWindow(CollectionRequest request) {
        List<ProblemError> errors = new ArrayList<>();
        if (!request.opensAt().isBefore(request.closesAt())) {
            errors.add(ProblemError.at("/closesAt", "window-empty", "The window must close after it opens."));
        }
        if (request.dueAt().isBefore(request.opensAt()) || request.dueAt().isAfter(request.closesAt())) {
            errors.add(ProblemError.at("/dueAt", "due-outside-window", "Returns must be due within the window."));
        }
        if (!errors.isEmpty()) {
            throw CollectionProblems.INVALID_WINDOW
                    .with("The dates do not make a window.")
                    .errors(errors);
        }
    }
}
