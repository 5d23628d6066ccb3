package org.onrecord.parquet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Nobody depends on what is optional, so this rule stands apart from those of the other modules. */
@AnalyzeClasses(packages = "org.onrecord.parquet", importOptions = DoNotIncludeTests.class)
class ParquetArchitectureTest {

    @ArchTest
    static final ArchRule parquet_takes_rows_and_exports = classes()
            .that()
            .resideInAPackage("org.onrecord.parquet")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "org.onrecord",
                            "org.onrecord.parquet",
                            "org.onrecord.table",
                            "org.onrecord.export",
                            "org.onrecord.archive")
                    .or(resideOutsideOfPackage("org.onrecord..")));
}
