package fr.palmares.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Rule 2: adapters know the core and never each other; only the program knows them all. */
final class LayerRules {

    @ArchTest
    static final ArchRule every_layer_is_reached_only_from_outside = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("domain")
            .definedBy("fr.palmares.domain..")
            .layer("application")
            .definedBy("fr.palmares.application..")
            .layer("adapters")
            .definedBy("fr.palmares.adapters..")
            .layer("program")
            .definedBy("fr.palmares.app..")
            .whereLayer("program")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("adapters")
            .mayOnlyBeAccessedByLayers("program")
            .whereLayer("application")
            .mayOnlyBeAccessedByLayers("adapters", "program")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("application", "adapters", "program")
            .because("the core must not change when a technology does");

    @ArchTest
    static final ArchRule adapters_never_know_each_other = slices().matching("fr.palmares.adapters.(*)..")
            .should()
            .notDependOnEachOther()
            .because("each must be replaceable alone");

    @ArchTest
    static final ArchRule every_class_belongs_to_a_layer = classes()
            .should()
            .resideInAnyPackage(
                    "fr.palmares.domain.*..",
                    "fr.palmares.application.*..",
                    "fr.palmares.adapters.*..",
                    "fr.palmares.app..")
            .because("what stands beside the layers is guarded by none of these rules");

    private LayerRules() {}
}
