package org.goldenthread.rules.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The postcodes there are. The national table is licensed and does not come with the program: the operator loads one, and until
 * then a postcode's form is all that is checked. 1.8 million postcodes take 14 MB.
 */
public final class PostcodeTable {

    private final long @Nullable [] sorted;

    private PostcodeTable(long @Nullable [] sorted) {
        this.sorted = sorted;
    }

    public static PostcodeTable notLoaded() {
        return new PostcodeTable(null);
    }

    /** A postcode a line; what follows a comma is not read, nor is a line that does not start with a postcode. */
    public static PostcodeTable read(InputStream in) throws IOException {
        long[] keys = new long[1024];
        int count = 0;
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comma = line.indexOf(',');
                String text = (comma < 0 ? line : line.substring(0, comma))
                        .replace("\"", "")
                        .strip();
                if (Postcode.isValid(text)) {
                    keys = count == keys.length ? Arrays.copyOf(keys, count * 2) : keys;
                    keys[count++] = key(text);
                }
            }
        }
        long[] sorted = Arrays.copyOf(keys, count);
        Arrays.sort(sorted);
        return new PostcodeTable(sorted);
    }

    /** Whether the postcode is known not to exist: never while no table is loaded. */
    public boolean lacks(String postcode) {
        return sorted != null && Arrays.binarySearch(sorted, key(postcode)) < 0;
    }

    /** Letter case and white space do not count. */
    private static long key(String postcode) {
        long key = 0;
        for (int i = 0; i < postcode.length(); i++) {
            int digit = Character.digit(postcode.charAt(i), Character.MAX_RADIX);
            if (digit >= 0) {
                key = key * (Character.MAX_RADIX + 1) + digit + 1;
            }
        }
        return key;
    }
}
