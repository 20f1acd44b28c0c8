package fr.palmares.app;

import fr.palmares.adapters.persistence.Database;
import fr.palmares.app.funding.AgreeCommand;
import fr.palmares.app.funding.AwardCommand;
import fr.palmares.app.funding.FundingCommand;
import fr.palmares.app.funding.PayCommand;
import fr.palmares.app.funding.StopCommand;
import fr.palmares.app.shared.Store;
import fr.palmares.application.call.CallUseCases;
import fr.palmares.application.funding.FundingStores;
import fr.palmares.application.funding.FundingUseCases;
import fr.palmares.application.funding.MoveMoney;
import fr.palmares.application.funding.ShowFunding;
import fr.palmares.domain.funding.Movement.Kind;
import java.time.Clock;
import picocli.CommandLine;

/** The commands about money, composed as {@link Commands} composes the others. */
final class FundingCommands {

    private FundingCommands() {}

    static void addTo(CommandLine line, Commands commands, Clock clock) {
        Store<MoveMoney> moving =
                commands.opening(database -> useCases(database).moveMoney());
        line.addSubcommand(AwardCommand.over(
                        commands.opening(database -> useCases(database).grantAward())))
                .addSubcommand(AgreeCommand.over(
                        commands.opening(database -> useCases(database).agreeOnAward()), clock))
                .addSubcommand("pay", PayCommand.over(moving, clock, Kind.PAYMENT))
                .addSubcommand("recover", PayCommand.over(moving, clock, Kind.RECOVERY))
                .addSubcommand(StopCommand.over(
                        commands.opening(database -> useCases(database).stopAwards()), clock))
                .addSubcommand(FundingCommand.over(commands.opening(FundingCommands::showFunding), clock));
    }

    static FundingUseCases useCases(Database database) {
        return FundingUseCases.using(new FundingStores(
                database.transactions(),
                database.calls(),
                database.administrations(),
                database.laureates(),
                database.proposals(),
                database.fundings(),
                database.awards()));
    }

    static ShowFunding showFunding(Database database) {
        return FundingUseCases.showFunding(
                database.fundingQueries(),
                CallUseCases.using(database.callQueries()).showCall());
    }
}
