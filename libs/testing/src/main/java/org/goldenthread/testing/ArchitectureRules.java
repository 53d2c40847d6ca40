package org.goldenthread.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What ARCHITECTURE.md promises of every service, as rules. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** Checks the service whose classes are below a package. */
    public static void check(String rootPackage) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        rules(rootPackage).forEach(rule -> rule.allowEmptyShould(true).check(service));
    }

    private static List<ArchRule> rules(String rootPackage) {
        return List.of(
                slices().matching(rootPackage + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .as("feature packages have no cycles"),
                noClasses()
                        .that()
                        .haveNameNotMatching(".*(Resource|Client|Mapper|Mappers|Filter)(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jakarta.ws.rs..")
                        .as("HTTP stays in resources, clients and mappers"),
                methods()
                        .that()
                        .areAnnotatedWith("jakarta.transaction.Transactional")
                        .should()
                        .beDeclaredInClassesThat(DescribedPredicate.describe(
                                "are services, consumers of events or tables",
                                one -> !one.getSimpleName().endsWith("Resource")))
                        .as("no transaction is opened by a resource"),
                methods()
                        .that()
                        .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                        .should()
                        .beAnnotatedWith("jakarta.ws.rs.Produces")
                        .orShould()
                        .beDeclaredInClassesThat()
                        .areAnnotatedWith("jakarta.ws.rs.Produces")
                        .as("every answer says its media type, so that another is refused and not made up"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.kafka.clients.producer..")
                        .as("only the outbox touches Kafka producers"),
                noClasses().should().callMethod("java.time.Instant", "now").as("time comes from the clock"),
                noClasses().should().callMethod("java.time.LocalDate", "now").as("dates come from the clock"),
                noClasses().should().callMethod("java.util.UUID", "randomUUID").as("ids come from Ids"),
                noClasses().should().accessField("java.lang.System", "out").as("nothing is printed"),
                noClasses()
                        .should()
                        .callConstructor("com.fasterxml.jackson.databind.ObjectMapper")
                        .as("JSON is read and written by the one mapper"),
                fields().should()
                        .notBeAnnotatedWith("jakarta.inject.Inject")
                        .as("dependencies come through the constructor"),
                classes()
                        .that()
                        .haveNameMatching(".*(Request|Response|Fact)")
                        .and()
                        .areNotInterfaces()
                        .should()
                        .beRecords()
                        .as("requests, responses and events are records"),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .and()
                        .haveModifier(JavaModifier.PUBLIC)
                        .should()
                        .haveNameMatching("set[A-Z].*")
                        .as("entities have no public setters"));
    }
}
