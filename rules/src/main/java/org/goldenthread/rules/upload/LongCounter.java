package org.goldenthread.rules.upload;

import java.util.Arrays;

/** Sums by key, without an object for any. */
final class LongCounter {

    private static final long FREE = Long.MIN_VALUE;

    private long[] keys = new long[256];
    private int[] sums = new int[256];
    private int size;

    LongCounter() {
        Arrays.fill(keys, FREE);
    }

    void add(long key, int amount) {
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            size++;
        }
        sums[slot] += amount;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    int sum(long key) {
        return sums[slot(key)];
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldSums = sums;
        keys = new long[oldKeys.length * 2];
        sums = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                sums[slot] = oldSums[i];
            }
        }
    }
}
