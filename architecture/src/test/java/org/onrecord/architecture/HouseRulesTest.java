package org.onrecord.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import org.jspecify.annotations.NullMarked;

/** What the code of a module keeps away from, whoever's it is. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = WrittenClasses.class)
class HouseRulesTest {
    private static final DescribedPredicate<JavaClass> CORE = resideInAnyPackage(
                    "org.onrecord",
                    "org.onrecord.attribution..",
                    "org.onrecord.forecast..",
                    "org.onrecord.speaker..",
                    "org.onrecord.stance..",
                    "org.onrecord.tagging..",
                    "org.onrecord.text..")
            .as("classes of core");

    @ArchTest
    static final ArchRule core_needs_the_plain_parts_of_java = classes()
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

    /** Benchmarks load our own page. What Spark and its file systems connect to is theirs. */
    @ArchTest
    static final ArchRule nobody_but_watch_opens_connections = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("org.onrecord.watch..", "org.onrecord.bench..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http", "javax.net..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(.*Socket.*|.*URLConnection|InetAddress)")
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "a URL is opened",
                    call -> call.getTarget().getOwner().isEquivalentTo(URL.class)
                            && call.getTarget().getName().matches("open.*|getContent")));

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
