package casebook;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.avro.generic.IndexedRecord;

/** Which rooms have doors to which. */
@AnalyzeClasses(packages = "casebook", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorPlanTest {

    @ArchTest
    static final ArchRule modules_meet_only_in_topics = slices().matching("casebook.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(), resideInAnyPackage("casebook.contract..", "casebook.event..", "casebook.process.."))
            .ignoreDependency(resideInAnyPackage("casebook.cli..", "casebook.bench.."), alwaysTrue())
            .ignoreDependency(resideInAPackage("casebook.testkit.."), alwaysTrue())
            .because("a module knows the contract, and what every process has, and never its neighbours");

    @ArchTest
    static final ArchRule the_contract_knows_nobody = noClasses()
            .that()
            .resideInAnyPackage("casebook.contract..", "casebook.event..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "casebook.process..",
                    "casebook.ingest..",
                    "casebook.enrich..",
                    "casebook.sink..",
                    "casebook.desk..",
                    "casebook.cli..",
                    "casebook.embedded..");

    @ArchTest
    static final ArchRule a_step_does_not_import_another_step = slices().matching("casebook.enrich.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage(
                            "casebook.enrich.walk..",
                            "casebook.enrich.text..",
                            "casebook.enrich.embed..",
                            "casebook.enrich"))
            .because("EnrichTopology hands values from one step to the next");

    @ArchTest
    static final ArchRule judgement_knows_no_kafka_no_clock_and_no_files = noClasses()
            .that()
            .resideInAnyPackage(
                    "casebook.enrich.describe..",
                    "casebook.enrich.classify..",
                    "casebook.enrich.curate..",
                    "casebook.enrich.review..",
                    "casebook.enrich.tally..",
                    "casebook.enrich.track..",
                    "casebook.enrich.text..")
            .and()
            .haveSimpleNameNotEndingWith("Step")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.kafka..", "java.nio.file..", "java.net..", "java.sql..")
                    .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(java.time.Clock.class)))
            .because("what we think of a case must be testable without a broker, and be the same next year");

    @ArchTest
    static final ArchRule an_event_is_not_changed = noClasses()
            .that()
            .resideOutsideOfPackage("casebook.event..")
            .should()
            .callMethodWhere(target(name("put")).and(target(owner(assignableTo(IndexedRecord.class)))))
            .because("steps share the parts of one; events have no setters, and this is the way round that");

    @ArchTest
    static final ArchRule no_way_round_in_circles =
            slices().matching("casebook.(*).(*)..").should().beFreeOfCycles();
}
