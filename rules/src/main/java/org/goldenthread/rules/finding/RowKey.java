package org.goldenthread.rules.finding;

import org.jspecify.annotations.Nullable;

/**
 * Which record a row is about, as its sender refers to it.
 *
 * @param workplace LOCALESTID
 * @param worker UNIQUEWORKERID; null for a workplace
 */
public record RowKey(String workplace, @Nullable String worker) {}
