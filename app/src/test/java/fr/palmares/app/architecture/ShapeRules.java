package fr.palmares.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Rules 4 and 5: what is shown, how it is named, and what every package says of itself. */
final class ShapeRules {

    @ArchTest
    static final ArchRule what_is_shown_is_a_port_a_value_or_a_way_in = classes()
            .that()
            .arePublic()
            .and(not(describe("templates", ShapeRules::isTemplate)))
            .should(be(describe(
                    "a port, a value, an exception or a way in",
                    (JavaClass type) -> isPortOrValue(type) || isException(type) || isWayIn(type))))
            .because("what others can see, others will use: interfaces are ports, records and enums are values,"
                    + " and a way in is final and entered by a named factory");

    @ArchTest
    static final ArchRule an_adapter_package_shows_one_way_in = classes()
            .that()
            .resideInAPackage("fr.palmares.adapters..")
            .and(describe("are ways in", ShapeRules::isWayIn))
            .should(standAlone())
            .allowEmptyShould(true)
            .because("the program must not have to know how an adapter is made");

    @ArchTest
    static final ArchRule names_say_what_a_type_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*[a-z](Utils?|Manager|Helpers?|Dto|DTO)")
            .orShould()
            .haveNameMatching(".*[.$]Abstract[A-Z]\\w*")
            .because("these words stand for the name that was not found");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(resideInANullMarkedPackage())
            .because("what may be null must be said, and only a marked package says the rest may not");

    private ShapeRules() {}

    private static boolean isPortOrValue(JavaClass type) {
        return type.isInterface() || type.isRecord() || type.isEnum();
    }

    private static boolean isException(JavaClass type) {
        return type.isAssignableTo(RuntimeException.class)
                && type.getModifiers().contains(JavaModifier.FINAL);
    }

    /** Pages are classes that jte generates, public whether anyone else needs them or not. */
    private static boolean isTemplate(JavaClass type) {
        return type.tryGetField("JTE_NAME").isPresent();
    }

    private static boolean isWayIn(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isArray()
                && !isPortOrValue(type)
                && !isException(type)
                && type.getModifiers().contains(JavaModifier.FINAL)
                && type.getConstructors().stream()
                        .noneMatch(made -> made.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static ArchCondition<JavaClass> standAlone() {
        return new ArchCondition<>("be the only one of their package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getPackage().getClasses().stream()
                        .filter(other -> !other.equals(type) && isWayIn(other))
                        .forEach(other -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is a way in beside " + other.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in no @NullMarked package"));
            }
        };
    }
}
