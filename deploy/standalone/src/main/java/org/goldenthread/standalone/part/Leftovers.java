package org.goldenthread.standalone.part;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Ends what an earlier launcher left behind when it was killed. To be called with the store's lock held. */
public final class Leftovers {
    private static final int SECONDS_TO_END = 5;

    private Leftovers() {}

    /**
     * Returns the names of those that were still running.
     *
     * @param names the children in the order in which they are to end
     */
    public static List<String> end(RunFolder folder, List<String> names) {
        var ended = new ArrayList<String>();
        for (String name : names) {
            PidFile file = folder.pidFile(name);
            file.survivor().ifPresent(process -> {
                end(process);
                ended.add(name);
            });
            file.delete();
        }
        return ended;
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().orTimeout(SECONDS_TO_END, TimeUnit.SECONDS).join();
        } catch (CompletionException late) {
            process.destroyForcibly();
            process.onExit().orTimeout(SECONDS_TO_END, TimeUnit.SECONDS).join();
        }
    }
}
