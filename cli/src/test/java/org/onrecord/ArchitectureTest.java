package org.onrecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** Bytes go through one door after the other, and nothing points back. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String VALUE_TYPES = "org.onrecord";
    private static final String INGEST = "org.onrecord.ingest..";
    private static final String STORY = "org.onrecord.story..";
    private static final String ARCHIVE = "org.onrecord.archive..";
    private static final String EXPORT = "org.onrecord.export..";
    private static final String WATCH = "org.onrecord.watch..";
    private static final String TABLE = "org.onrecord.table..";
    private static final String INTAKE = "org.onrecord.intake..";
    private static final String WEB = "org.onrecord.web..";
    private static final String CLI = "org.onrecord.cli..";

    /** A package of core's has no common name, so core is what the other modules are not. */
    private static final DescribedPredicate<JavaClass> CORE = resideInAPackage("org.onrecord..")
            .and(resideOutsideOfPackages(INGEST, STORY, ARCHIVE, EXPORT, TABLE, WATCH, INTAKE, WEB, CLI))
            .as("classes of core");

    @ArchTest
    static final ArchRule core_needs_nothing_but_onnx_runtime = classes()
            .that(CORE)
            .should()
            .onlyDependOnClassesThat(CORE.or(resideInAnyPackage(
                            "java.io",
                            "java.lang..",
                            "java.math",
                            "java.nio",
                            "java.nio.charset",
                            "java.security",
                            "java.text",
                            "java.time..",
                            "java.util..",
                            "ai.onnxruntime..",
                            "org.jspecify.annotations"))
                    .as("core, ONNX Runtime or the plain parts of Java"));

    @ArchTest
    static final ArchRule core_touches_no_files = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|PrintStream)|java\\.lang\\.Process.*");

    @ArchTest
    static final ArchRule core_reads_no_clock = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "the time of day is asked for",
                    call -> call.getTarget().getOwner().getPackageName().startsWith("java.time")
                            && call.getTarget().getName().equals("now")));

    @ArchTest
    static final ArchRule ingest_makes_value_types = classes()
            .that(resideInAPackage(INGEST))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(INGEST, VALUE_TYPES)
                    .or(resideOutsideOfPackages("org.onrecord..", "picocli..", "ai.onnxruntime..")));

    @ArchTest
    static final ArchRule story_takes_value_types = classes()
            .that(resideInAPackage(STORY))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(STORY, VALUE_TYPES)
                    .or(resideInAnyPackage("java..", "org.jspecify.annotations")));

    @ArchTest
    static final ArchRule archive_keeps_value_types_and_stories = classes()
            .that(resideInAPackage(ARCHIVE))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(ARCHIVE, STORY, VALUE_TYPES)
                    .or(resideOutsideOfPackages("org.onrecord..", "picocli..", "ai.onnxruntime..")));

    /** And texts as tokens, for the columns in which these stand. */
    @ArchTest
    static final ArchRule export_takes_value_types_and_records = classes()
            .that(resideInAPackage(EXPORT))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(EXPORT, ARCHIVE, STORY, VALUE_TYPES, "org.onrecord.text")
                    .or(resideOutsideOfPackages("org.onrecord..", "picocli..", "ai.onnxruntime..")));

    @ArchTest
    static final ArchRule table_takes_value_types = classes()
            .that(resideInAPackage(TABLE))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(TABLE, VALUE_TYPES)
                    .or(resideInAnyPackage("java..", "org.jspecify.annotations")));

    @ArchTest
    static final ArchRule watch_makes_value_types_through_ingest = classes()
            .that(resideInAPackage(WATCH))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(WATCH, INGEST, VALUE_TYPES)
                    .or(resideOutsideOfPackages("org.onrecord..", "picocli..", "ai.onnxruntime..")));

    @ArchTest
    static final ArchRule intake_leads_from_inputs_to_the_archive = classes()
            .that(resideInAPackage(INTAKE))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(INTAKE, INGEST, WATCH, STORY, ARCHIVE, TABLE, VALUE_TYPES)
                    .or(resideOutsideOfPackages("org.onrecord..", "picocli..", "ai.onnxruntime..")));

    @ArchTest
    static final ArchRule web_knows_no_commands = classes()
            .that(resideInAPackage(WEB))
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackages(CLI, "picocli..", "ai.onnxruntime.."));

    @ArchTest
    static final ArchRule nobody_but_watch_opens_connections = noClasses()
            .that(resideOutsideOfPackages(WATCH))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http", "javax.net..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(.*Socket.*|URL|.*URLConnection|InetAddress)");

    @ArchTest
    static final ArchRule packages_do_not_depend_on_each_other_in_circles =
            slices().matching("org.onrecord.(**)").should().beFreeOfCycles();

    @ArchTest
    static void every_package_declares_absence(JavaClasses classes) {
        assertThat(classes.stream()
                        .map(JavaClass::getPackage)
                        .filter(it -> !it.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .distinct())
                .isEmpty();
    }
}
