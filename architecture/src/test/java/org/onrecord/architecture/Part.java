package org.onrecord.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.stream.Stream;

/** A module or a library, as the classes of which it consists. */
record Part(String name, DescribedPredicate<JavaClass> classes) {
    /** What everything may use: Java, and the annotations that say what may be absent. */
    private static final Part JAVA = of("Java", "java..", "javax..", "org.jspecify.annotations", "org.xml.sax..");

    static Part of(String name, String... packages) {
        return new Part(name, resideInAnyPackage(packages));
    }

    Part without(Part... others) {
        return new Part(name, classes.and(DescribedPredicate.not(any(List.of(others)))));
    }

    /** The rule that this part uses itself, Java and these others, and nothing else. */
    ArchRule mayUse(Part... others) {
        List<Part> allowed =
                Stream.concat(Stream.of(this, JAVA), Stream.of(others)).toList();
        return ArchRuleDefinition.classes()
                .that(classes.as("are of " + name))
                .should()
                .onlyDependOnClassesThat(any(allowed)
                        .as("are of " + allowed.stream().map(Part::name).collect(joining(", "))));
    }

    private static DescribedPredicate<JavaClass> any(List<Part> parts) {
        return DescribedPredicate.or(parts.stream().map(Part::classes).toList());
    }
}
