package org.goldenthread.competencecatalogue.qualifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberTest {

    @Test
    void takesANumberWithObliquesHyphensOrNeither() {
        for (String text : List.of("601/4757/X", "601-4757-X", "6014757X", " 601/4757/x ")) {
            assertThat(QualificationNumber.of(text)).contains(new QualificationNumber("601/4757/X"));
        }
        assertThat(new QualificationNumber("601/4757/X").address()).isEqualTo("/v1/qualifications/601-4757-X");
    }

    @Test
    void takesNothingElseForANumber() {
        for (String text : List.of(
                "",
                "601/4757",
                "601/4757/Y",
                "60147571X",
                "601//4757/1",
                "K/104/0809",
                "GT-",
                "GT-a b",
                "٦٠١/٤٧٥٧/١")) {
            assertThat(QualificationNumber.of(text)).as(text).isEmpty();
        }
    }

    @Test
    void takesAReferenceWithObliquesHyphensOrNeither() {
        for (String text : List.of("K/104/0809", "K-104-0809", "K1040809", "k/104/0809")) {
            assertThat(UnitReference.of(text)).contains(new UnitReference("K/104/0809"));
        }
        assertThat(UnitReference.of("KK/104/0809")).isEmpty();
        assertThat(new UnitReference("K/104/0809").address()).isEqualTo("/v1/units/K-104-0809");
    }

    @Test
    void aKeyOfOursIsNeither() {
        assertThat(QualificationNumber.of("GT-L5-LMAC-2019").orElseThrow().isRegulated())
                .isFalse();
        assertThat(UnitReference.of("gt-lmc-b7").orElseThrow())
                .isEqualTo(new UnitReference("GT-LMC-B7"))
                .returns(false, UnitReference::isRegulated)
                .returns(true, UnitReference::checkCharacterFits);
    }

    @Test
    void theCheckCharacterTellsAMisprint() {
        assertThat(List.of("500/4105/8", "100/4794/3", "601/4347/2", "603/2681/5", "601/4757/X"))
                .allSatisfy(number -> assertThat(new QualificationNumber(number).checkCharacterFits())
                        .isTrue());
        assertThat(new QualificationNumber("601/4374/2").checkCharacterFits()).isFalse();
        assertThat(List.of("K/104/0809", "A/506/1821", "Y/506/1924", "F/102/8861", "M/104/0813"))
                .allSatisfy(reference -> assertThat(new UnitReference(reference).checkCharacterFits())
                        .isTrue());
        // as one source prints it
        assertThat(new UnitReference("M/104/0313").checkCharacterFits()).isFalse();
    }
}
