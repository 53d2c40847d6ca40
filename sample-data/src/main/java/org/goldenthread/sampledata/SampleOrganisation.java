package org.goldenthread.sampledata;

import org.goldenthread.sampledata.spec.SampleSpec;

/**
 * An organisation of the sector as the register keeps it, and the return it would send.
 *
 * @param code {@code LA-212} for a council, {@code EMP-000001} for an employer
 * @param type {@code authority} or {@code employer}
 * @param sector {@code local-authority}, {@code private}, {@code voluntary} or {@code other}
 * @param mainService the national code of its main service
 * @param authority the code of the council in whose area it works; its own for a council
 * @param spec asks for its return; the number of workers in it is the organisation's size
 */
public record SampleOrganisation(
        String code, String type, String name, String sector, int mainService, String authority, SampleSpec spec) {}
