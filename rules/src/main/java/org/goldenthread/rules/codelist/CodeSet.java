package org.goldenthread.rules.codelist;

import java.util.BitSet;
import java.util.Collection;

/** The numeric codes of one list, for asking whether a code is in it. */
public final class CodeSet {

    private final BitSet codes = new BitSet();

    CodeSet(Collection<Integer> codes) {
        codes.forEach(this.codes::set);
    }

    /** False for anything negative too. */
    public boolean contains(int code) {
        return code >= 0 && codes.get(code);
    }
}
