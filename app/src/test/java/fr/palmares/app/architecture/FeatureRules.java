package fr.palmares.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule 3: the package is the feature, the same word in every module, and features form no cycle. */
final class FeatureRules {

    private static final List<String> FEATURES = List.of(
            "call",
            "administration",
            "proposal",
            "jury",
            "selection",
            "laureate",
            "funding",
            "accompaniment",
            "exchange",
            "trail",
            "check",
            "backup",
            "health",
            "shared");

    private static final Pattern FEATURE =
            Pattern.compile("fr\\.palmares\\.(?:domain|application|adapters\\.web)\\.(\\w+).*");

    @ArchTest
    static final ArchRule features_are_free_of_cycles = slices().assignedFrom(new ByFeature())
            .should()
            .beFreeOfCycles()
            .because("a feature that is part of a cycle can be neither read nor changed alone");

    @ArchTest
    static final ArchRule packages_are_named_after_features = classes()
            .that()
            .resideInAnyPackage("fr.palmares.domain..", "fr.palmares.application..", "fr.palmares.adapters.web.*..")
            .should()
            .resideInAnyPackage(FEATURES.stream()
                    .map(feature -> "fr.palmares.(**)." + feature + "..")
                    .toArray(String[]::new))
            .because("searching for a feature's word must find the whole slice");

    private FeatureRules() {}

    /** The same feature is one slice across all the modules. */
    private static final class ByFeature implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            Matcher matcher = FEATURE.matcher(type.getPackageName());
            return matcher.matches() ? SliceIdentifier.of(matcher.group(1)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "features across all modules";
        }
    }
}
