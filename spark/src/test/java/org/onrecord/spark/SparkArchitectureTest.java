package org.onrecord.spark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Nobody depends on what is optional, so this rule stands apart from those of the other modules. */
@AnalyzeClasses(packages = "org.onrecord.spark", importOptions = DoNotIncludeTests.class)
class SparkArchitectureTest {

    @ArchTest
    static final ArchRule spark_leads_from_inputs_to_rows = classes()
            .that()
            .resideInAPackage("org.onrecord.spark")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "org.onrecord",
                            "org.onrecord.spark",
                            "org.onrecord.ingest..",
                            "org.onrecord.story",
                            "org.onrecord.table")
                    .or(resideOutsideOfPackage("org.onrecord..")));
}
