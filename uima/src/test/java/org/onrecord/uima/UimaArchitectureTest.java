package org.onrecord.uima;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Nobody depends on what is optional, so this rule stands apart from those of the other modules. */
@AnalyzeClasses(packages = "org.onrecord.uima", importOptions = DoNotIncludeTests.class)
class UimaArchitectureTest {

    @ArchTest
    static final ArchRule uima_takes_what_the_library_exports = classes()
            .that()
            .resideInAPackage("org.onrecord.uima")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("org.onrecord", "org.onrecord.uima")
                    .or(resideOutsideOfPackage("org.onrecord..")));
}
