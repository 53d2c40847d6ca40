package org.goldenthread.competencecatalogue.search;

import java.util.UUID;

/**
 * An entry at its place in a list.
 *
 * @param segment which segment of the list it stands in
 * @param key what the segment is sorted by, as text that PostgreSQL reads back without loss
 */
public record Found(UUID id, int segment, String key) {}
