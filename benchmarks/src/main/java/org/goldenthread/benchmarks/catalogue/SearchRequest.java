package org.goldenthread.benchmarks.catalogue;

/**
 * One search.
 *
 * @param kind what is told apart in the results
 */
record SearchRequest(String kind, String path) {}
