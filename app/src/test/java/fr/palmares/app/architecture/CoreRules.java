package fr.palmares.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.Certificate;
import fr.palmares.domain.selection.Constraints;
import fr.palmares.domain.selection.SelectionProblem;
import fr.palmares.domain.selection.Totals;
import fr.palmares.domain.selection.TrackLimit;
import java.time.Clock;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Rule 1: the core knows nothing of how it is reached, stored, shown, timed or diced. */
final class CoreRules {

    private static final String DOMAIN = "fr.palmares.domain..";
    private static final String APPLICATION = "fr.palmares.application..";
    private static final Set<Class<?>> ASKED = Set.of(
            SelectionProblem.class,
            Candidate.class,
            Constraints.class,
            TrackLimit.class,
            Totals.class,
            Certificate.class);
    private static final String[] LANGUAGE = {"java..", "org.jspecify..", "jakarta.validation.."};

    @ArchTest
    static final ArchRule the_domain_depends_on_the_language_alone = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(DOMAIN))
            .because("the model must outlive every library that stores or shows it");

    @ArchTest
    static final ArchRule the_application_adds_only_the_domain = classes()
            .that()
            .resideInAPackage(APPLICATION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(DOMAIN, APPLICATION))
            .because("a use case is the same whatever adapter asks for it");

    @ArchTest
    static final ArchRule the_core_knows_no_technology_of_the_jdk_either = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN, APPLICATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "java.net.http..", "java.util.logging..", "java.awt..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(System.Logger.class)
            .because("SQL, HTTP and logging are reached through ports");

    @ArchTest
    static final ArchRule only_the_program_reads_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage("fr.palmares.app..")
            .should()
            .accessTargetWhere(describe("reads the clock", CoreRules::readsTheClock))
            .because("a deadline must be testable: pass the instant in");

    @ArchTest
    static final ArchRule only_the_program_throws_dice = noClasses()
            .that()
            .resideOutsideOfPackage("fr.palmares.app..")
            .should()
            .accessTargetWhere(describe("throws dice", CoreRules::throwsDice))
            .because("the same call must give the same laureates: pass the generator in");

    @ArchTest
    static final ArchRule a_certificate_is_checked_without_the_solver = noClasses()
            .that()
            .resideInAPackage("fr.palmares.domain.selection.certificate..")
            .should()
            .dependOnClassesThat(describe("belong to the solver", CoreRules::belongsToTheSolver))
            .because("a proof that its author's own code checks proves nothing to anyone else");

    private CoreRules() {}

    /** All that the package of selections holds but the problem's own record, its totals and the certificate. */
    private static boolean belongsToTheSolver(JavaClass type) {
        return type.getPackageName().equals(SelectionProblem.class.getPackageName())
                && ASKED.stream()
                        .noneMatch(asked ->
                                type.isEquivalentTo(asked) || type.getName().startsWith(asked.getName() + "$"));
    }

    private static String[] and(String... packages) {
        return Stream.of(LANGUAGE, packages).flatMap(Stream::of).toArray(String[]::new);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return (target.getOwner().getPackageName().equals("java.time")
                        && target.getName().equals("now"))
                || (target.getOwner().isEquivalentTo(Clock.class)
                        && target.getName().matches("(system|tick).*"))
                || is(target, System.class, "currentTimeMillis");
    }

    private static boolean throwsDice(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return (target.getOwner().isAssignableTo(RandomGenerator.class)
                        && Set.of("<init>", "of", "getDefault").contains(target.getName()))
                || is(target, ThreadLocalRandom.class, "current")
                || is(target, Math.class, "random")
                || is(target, UUID.class, "randomUUID")
                || (is(target, Collections.class, "shuffle")
                        && !target.getFullName().contains("Random"));
    }

    private static boolean is(AccessTarget target, Class<?> owner, String name) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
    }
}
