package org.goldenthread.sampledata;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.LocalAuthority;
import org.goldenthread.sampledata.draw.Draw;
import org.goldenthread.sampledata.draw.Part;
import org.goldenthread.sampledata.draw.Weights;
import org.goldenthread.sampledata.proportion.Proportions;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.SampleSpec;

/**
 * Many organisations: councils of the national list, and employers in their areas. Each follows from the seed and its own place,
 * so that asking for more of them changes none.
 */
public final class SampleSector {

    private static final int FIRST_EMPLOYER = 1_000;
    private static final int COUNCIL_ROW = 0;
    private static final int EMPLOYER_ROW = 1;
    private static final int STAFF_OF_A_WORKPLACE = 40;

    // Assumed: most employers are small, most people work for large ones.
    private static final Weights<Size> SIZES = new Weights<Size>()
            .add(new Size(1, 4), 40)
            .add(new Size(5, 49), 43)
            .add(new Size(50, 249), 14)
            .add(new Size(250, 2_500), 3);
    private static final Size COUNCIL_SIZE = new Size(300, 3_000);

    private final long seed;
    private final CodeLists codes = CodeLists.bundled();
    private final List<LocalAuthority> councils;
    private final Proportions proportions = new Proportions();

    private SampleSector(long seed) {
        this.seed = seed;
        this.councils = codes.localAuthorities().stream()
                .filter(each -> each.validUntil() == null)
                .toList();
    }

    private record Size(int least, int most) {}

    /**
     * Councils first, as the list has them, then employers.
     *
     * @throws IllegalArgumentException if the list has not so many councils
     */
    public static Stream<SampleOrganisation> organisations(long seed, int authorities, int employers) {
        SampleSector sector = new SampleSector(seed);
        if (authorities > sector.councils.size()) {
            throw new IllegalArgumentException("There are " + sector.councils.size() + " councils, not " + authorities);
        }
        return Stream.concat(
                IntStream.range(0, authorities).mapToObj(sector::council),
                IntStream.range(0, employers).mapToObj(sector::employer));
    }

    private SampleOrganisation council(int place) {
        Draw draw = Draw.of(seed, Part.ORGANISATION, COUNCIL_ROW, place);
        LocalAuthority council = councils.get(place);
        String code = council.organisationCode();
        SampleSpec spec = spec(COUNCIL_SIZE, draw).withOrganisation(council.code(), EmployerKind.AUTHORITY);
        return new SampleOrganisation(
                code, "authority", council.label(), "local-authority", proportions.mainService(draw), code, spec);
    }

    private SampleOrganisation employer(int place) {
        Draw draw = Draw.of(seed, Part.ORGANISATION, EMPLOYER_ROW, place);
        EmployerKind kind = proportions.employer(draw);
        SampleSpec spec = spec(SIZES.pick(draw), draw).withOrganisation(FIRST_EMPLOYER + place, kind);
        return new SampleOrganisation(
                "EMP-%06d".formatted(place + 1),
                "employer",
                "Sample Care " + (place + 1),
                kind.name().toLowerCase(Locale.ROOT),
                proportions.mainService(draw),
                draw.pick(councils).organisationCode(),
                spec);
    }

    private SampleSpec spec(Size size, Draw draw) {
        int workers = draw.between(size.least(), size.most());
        int workplaces = (workers + STAFF_OF_A_WORKPLACE - 1) / STAFF_OF_A_WORKPLACE;
        return SampleSpec.of(seed, workplaces, workers, workers);
    }
}
