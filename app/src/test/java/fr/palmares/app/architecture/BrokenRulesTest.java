package fr.palmares.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.palmares.adapters.markdown.broken.KnowsAnotherAdapter;
import fr.palmares.adapters.markdown.broken.OneWayIn;
import fr.palmares.application.call.broken.KnowsTheProgram;
import fr.palmares.application.jury.broken.DependsOnCall;
import fr.palmares.beside.BelongsNowhere;
import fr.palmares.domain.call.broken.AbstractCall;
import fr.palmares.domain.call.broken.AsksForSql;
import fr.palmares.domain.call.broken.CallHelper;
import fr.palmares.domain.call.broken.CallImpl;
import fr.palmares.domain.call.broken.KnowsALibrary;
import fr.palmares.domain.call.broken.ReadsTheClock;
import fr.palmares.domain.call.broken.ShownForNoReason;
import fr.palmares.domain.call.broken.TellsTheLog;
import fr.palmares.domain.call.broken.ThrowsDice;
import fr.palmares.domain.misc.NamedAfterNoFeature;
import fr.palmares.domain.selection.certificate.broken.AsksTheSolver;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that was never red may guard nothing: here each is applied to a class that breaks it, and must name it. */
class BrokenRulesTest {

    private static final JavaClasses WITH_BROKEN_ONES = new ClassFileImporter().importPackages("fr.palmares");

    static List<Breach> breaches() {
        return List.of(
                new Breach(CoreRules.the_domain_depends_on_the_language_alone, KnowsALibrary.class),
                new Breach(CoreRules.the_application_adds_only_the_domain, KnowsTheProgram.class),
                new Breach(CoreRules.the_core_knows_no_technology_of_the_jdk_either, AsksForSql.class),
                new Breach(CoreRules.the_core_knows_no_technology_of_the_jdk_either, TellsTheLog.class),
                new Breach(CoreRules.only_the_program_reads_the_clock, ReadsTheClock.Calling.class),
                new Breach(CoreRules.only_the_program_reads_the_clock, ReadsTheClock.Referring.class),
                new Breach(CoreRules.only_the_program_throws_dice, ThrowsDice.Making.class),
                new Breach(CoreRules.only_the_program_throws_dice, ThrowsDice.Naming.class),
                new Breach(CoreRules.a_certificate_is_checked_without_the_solver, AsksTheSolver.class),
                new Breach(LayerRules.every_layer_is_reached_only_from_outside, KnowsTheProgram.class),
                new Breach(LayerRules.adapters_never_know_each_other, KnowsAnotherAdapter.class),
                new Breach(LayerRules.every_class_belongs_to_a_layer, BelongsNowhere.class),
                new Breach(FeatureRules.features_are_free_of_cycles, DependsOnCall.class),
                new Breach(FeatureRules.packages_are_named_after_features, NamedAfterNoFeature.class),
                new Breach(ShapeRules.what_is_shown_is_a_port_a_value_or_a_way_in, ShownForNoReason.class),
                new Breach(ShapeRules.an_adapter_package_shows_one_way_in, OneWayIn.class),
                new Breach(ShapeRules.names_say_what_a_type_is, AbstractCall.class),
                new Breach(ShapeRules.names_say_what_a_type_is, CallHelper.class),
                new Breach(ShapeRules.names_say_what_a_type_is, CallImpl.class),
                new Breach(ShapeRules.every_package_is_null_marked, BelongsNowhere.class));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void names_the_class_that_breaks_it(Breach breach) {
        var report = breach.rule().evaluate(WITH_BROKEN_ONES).getFailureReport();

        assertThat(report.getDetails())
                .anySatisfy(line -> assertThat(line).contains(breach.broken().getName()));
    }

    @Test
    void every_rule_has_been_seen_red() {
        assertThat(breaches()).extracting(Breach::rule).containsAll(rules());
    }

    private static List<ArchRule> rules() {
        return Stream.of(CoreRules.class, LayerRules.class, FeatureRules.class, ShapeRules.class)
                .flatMap(holder -> Stream.of(holder.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(BrokenRulesTest::ruleIn)
                .toList();
    }

    private static ArchRule ruleIn(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("rules are package-private constants", e);
        }
    }

    record Breach(ArchRule rule, Class<?> broken) {

        @Override
        public String toString() {
            return broken.getSimpleName() + " breaks: " + rule.getDescription();
        }
    }
}
