package fr.palmares.benchmarks.selection;

import fr.palmares.application.administration.Administrations;
import fr.palmares.application.call.Calls;
import fr.palmares.application.jury.Juries;
import fr.palmares.application.jury.Scorecards;
import fr.palmares.application.proposal.Proposals;
import fr.palmares.application.selection.SelectionStores;
import fr.palmares.application.shared.Transactions;
import fr.palmares.domain.administration.Administration;
import fr.palmares.domain.administration.AdministrationId;
import fr.palmares.domain.call.Call;
import fr.palmares.domain.call.CallId;
import fr.palmares.domain.jury.Jury;
import fr.palmares.domain.jury.Scorecard;
import fr.palmares.domain.proposal.Proposal;
import fr.palmares.domain.proposal.ProposalId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A call with its proposals, its jury and all their marks, and a record of it that is only read. */
record MarkedCall(Call call, List<Proposal> proposals, Jury jury, List<Scorecard> cards) {

    SelectionStores stores() {
        return new SelectionStores(
                new ReadOnly(),
                new OneCall(call),
                new NoBodies(),
                new Sent(proposals),
                new OneJury(jury),
                new Marked(cards));
    }

    private static IllegalStateException refused() {
        return new IllegalStateException("this record is only read");
    }

    private record ReadOnly() implements Transactions {
        @Override
        public <T> T run(Supplier<Outcome<T>> work) {
            return work.get().value();
        }
    }

    private record OneCall(Call call) implements Calls {
        @Override
        public Optional<Call> find(CallId id) {
            return Optional.of(call);
        }

        @Override
        public void save(Call other) {
            throw refused();
        }
    }

    private record NoBodies() implements Administrations {
        @Override
        public List<Administration> withIds(Collection<AdministrationId> ids) {
            return List.of();
        }

        @Override
        public List<Administration> named(Collection<String> folded) {
            return List.of();
        }

        @Override
        public void save(List<Administration> administrations) {
            throw refused();
        }
    }

    private record Sent(List<Proposal> all) implements Proposals {
        @Override
        public Optional<Proposal> find(ProposalId id) {
            return all.stream().filter(sent -> sent.id().equals(id)).findFirst();
        }

        @Override
        public List<Proposal> of(CallId call) {
            return all;
        }

        @Override
        public void save(List<Proposal> proposals) {
            throw refused();
        }
    }

    private record OneJury(Jury jury) implements Juries {
        @Override
        public Optional<Jury> of(CallId call) {
            return Optional.of(jury);
        }

        @Override
        public void save(Jury other) {
            throw refused();
        }
    }

    private record Marked(List<Scorecard> all) implements Scorecards {
        @Override
        public List<Scorecard> of(CallId call) {
            return all;
        }

        @Override
        public void save(List<Scorecard> cards) {
            throw refused();
        }
    }
}
