package org.goldenthread.rules.upload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * References, each in a group, numbered in the order in which they come: exact, and compact enough for half a million. White
 * space in a reference does not count.
 *
 * <p>The characters of all references stand one after the other in chunks; a hash table with open addressing holds the numbers.
 */
final class KeyIndex {

    private static final int CHUNK = 1 << 16;
    private static final int NONE = -1;

    private final List<char[]> chunks = new ArrayList<>();
    private int free = CHUNK;
    private int[] groups = new int[64];
    private int[] starts = new int[64];
    private short[] lengths = new short[64];
    private int[] table = emptyTable(256);
    private int size;

    int size() {
        return size;
    }

    /** The number of a reference, -1 if the group does not have it. */
    int find(int group, String reference) {
        return table[slot(group, reference)];
    }

    /** Adds a reference: its number, or -1 if the group has it already. */
    int add(int group, String reference) {
        int slot = slot(group, reference);
        if (table[slot] != NONE) {
            return NONE;
        }
        int number = append(group, reference);
        table[slot] = number;
        if (size * 2 > table.length) {
            rehash();
        }
        return number;
    }

    int group(int number) {
        return groups[number];
    }

    /** The reference as it was added, without its white space. */
    String reference(int number) {
        return new String(chunks.get(starts[number] / CHUNK), starts[number] % CHUNK, lengths[number]);
    }

    private int slot(int group, String reference) {
        int slot = hash(group, reference) & (table.length - 1);
        while (table[slot] != NONE && !isSame(table[slot], group, reference)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean isSame(int number, int group, String reference) {
        if (groups[number] != group) {
            return false;
        }
        char[] chunk = chunks.get(starts[number] / CHUNK);
        int start = starts[number] % CHUNK;
        int matched = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (!Character.isWhitespace(c)) {
                if (matched == lengths[number] || chunk[start + matched] != c) {
                    return false;
                }
                matched++;
            }
        }
        return matched == lengths[number];
    }

    private int append(int group, String reference) {
        if (size == groups.length) {
            groups = Arrays.copyOf(groups, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        if (free + reference.length() > CHUNK) {
            chunks.add(new char[CHUNK]);
            free = 0;
        }
        char[] chunk = chunks.get(chunks.size() - 1);
        int start = free;
        for (int i = 0; i < reference.length(); i++) {
            if (!Character.isWhitespace(reference.charAt(i))) {
                chunk[free++] = reference.charAt(i);
            }
        }
        groups[size] = group;
        starts[size] = (chunks.size() - 1) * CHUNK + start;
        lengths[size] = (short) (free - start);
        return size++;
    }

    private void rehash() {
        table = emptyTable(table.length * 2);
        for (int number = 0; number < size; number++) {
            int slot = hash(groups[number], reference(number)) & (table.length - 1);
            while (table[slot] != NONE) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = number;
        }
    }

    private static int[] emptyTable(int length) {
        int[] table = new int[length];
        Arrays.fill(table, NONE);
        return table;
    }

    /** Mixed twice, because references often count up. */
    private static int hash(int group, String reference) {
        int hash = group * 0x9E3779B9;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (!Character.isWhitespace(c)) {
                hash = hash * 31 + c;
            }
        }
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        return hash ^ (hash >>> 13);
    }
}
