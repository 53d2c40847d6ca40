package org.goldenthread.sampledata.spec;

/**
 * A workplace whose registered manager's qualifications are set and not drawn, for returns with known margins.
 *
 * @param mainService the national code of a regulated main service
 * @param highest the highest level among the manager's qualifications
 * @param otherRelevant whether the manager (also) holds a qualification that has no level
 */
public record ManagerPlan(int mainService, HighestLevel highest, boolean otherRelevant) {}
