package org.goldenthread.qualificationtracking.statistics;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.goldenthread.rules.codelist.LocalAuthority;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Counts as the projection leaves them, written at once: managers of every kind in every authority and outside them. */
final class FilledStore {

    private static final List<String> SETTINGS =
            List.of("careHomeOnly", "careHomeWithNursing", "domiciliaryCare", "other");
    private static final List<String> SECTORS = List.of("localAuthority", "private", "voluntary", "other");
    private static final List<String> SIZES = List.of("micro", "small", "medium", "large");
    private static final List<String> LEVELS =
            List.of("LEVEL_4_OR_ABOVE", "LEVEL_3", "NONE_OR_NOT_RECORDED", "LEVEL_2", "ONLY_OTHER", "ENTRY_OR_LEVEL_1");

    private final Jdbi database;
    private final String period;
    private final List<Integer> roles;
    private final SplittableRandom random = new SplittableRandom(2026);

    FilledStore(Jdbi database, String period, List<Integer> roles) {
        this.database = database;
        this.period = period;
        this.roles = roles;
    }

    /** @param managers rows of one manager each in an authority */
    void fill(List<LocalAuthority> authorities, int managers) {
        authorities.forEach(one -> add(one.organisationCode(), one.regionCode(), managers));
        publish();
    }

    void addOutsideEveryAuthority(int managers) {
        add("", "", managers);
        publish();
    }

    private void add(String authority, String region, int managers) {
        database.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into manager_count
                      (return_id, period, authority, region, sector, size, setting, role, level, other, working, managers)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""");
            UUID someReturn = new UUID(random.nextLong(), random.nextLong());
            for (int i = 0; i < managers; i++) {
                String level = LEVELS.get(skewed(LEVELS.size()));
                boolean other =
                        level.equals("ONLY_OTHER") || (!level.equals("NONE_OR_NOT_RECORDED") && random.nextInt(5) == 0);
                batch.add(
                        someReturn,
                        period,
                        authority,
                        region,
                        SECTORS.get(skewed(SECTORS.size())),
                        SIZES.get(skewed(SIZES.size())),
                        SETTINGS.get(random.nextInt(SETTINGS.size())),
                        roles.get(skewed(roles.size())),
                        level,
                        other,
                        random.nextInt(8) == 0);
            }
            batch.execute();
        });
    }

    private void publish() {
        database.useHandle(handle -> handle.execute("""
                insert into statistics_version (period, version) values (?, 1)
                on conflict (period) do update set version = statistics_version.version + 1""", period));
    }

    /** The first half as often as all others together, and so on: most tables have a few large counts and many small ones. */
    private int skewed(int kinds) {
        int kind = 0;
        while (kind < kinds - 1 && random.nextBoolean()) {
            kind++;
        }
        return kind;
    }
}
