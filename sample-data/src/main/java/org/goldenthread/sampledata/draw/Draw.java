package org.goldenthread.sampledata.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** The draws for one thing, such as one worker. Two things with different paths draw independently. */
public final class Draw {

    private final SplittableRandom random;

    private Draw(SplittableRandom random) {
        this.random = random;
    }

    /** The draws of the thing at this path, always the same for the same seed and path. */
    public static Draw of(long seed, Part part, long... path) {
        long mixed = mix(seed, part.name().hashCode());
        for (long step : path) {
            mixed = mix(mixed, step);
        }
        return new Draw(new SplittableRandom(mixed));
    }

    // Stafford's variant 13. A multiplication by the golden ratio would not do: SplittableRandom steps by it, and
    // neighbours would draw the same numbers one place apart.
    private static long mix(long state, long step) {
        long mixed = state + 31 * (step + 1);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** True in this share of draws. */
    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends can come. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** Both ends can come. */
    public LocalDate between(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    double fraction() {
        return random.nextDouble();
    }
}
