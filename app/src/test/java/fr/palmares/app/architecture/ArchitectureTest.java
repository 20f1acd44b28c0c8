package fr.palmares.app.architecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** Every rule of the architecture, on every class that ships. {@link BrokenRulesTest} has seen each of them red. */
@AnalyzeClasses(packages = "fr.palmares", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests core = ArchTests.in(CoreRules.class);

    @ArchTest
    static final ArchTests layers = ArchTests.in(LayerRules.class);

    @ArchTest
    static final ArchTests features = ArchTests.in(FeatureRules.class);

    @ArchTest
    static final ArchTests shapes = ArchTests.in(ShapeRules.class);
}
