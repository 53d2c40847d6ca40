package org.goldenthread.rules.upload;

import org.jspecify.annotations.Nullable;

/**
 * Who uploads.
 *
 * @param primaryWorkplace LOCALESTID of the organisation's own workplace; null if none is registered
 * @param parent whether it may upload more than its own workplace; an authority may
 */
public record Account(@Nullable String primaryWorkplace, boolean parent) {}
