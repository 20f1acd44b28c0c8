package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.FolderText.Opened;
import fr.palmares.application.exchange.Document;
import fr.palmares.application.exchange.JuryDocument;
import fr.palmares.application.exchange.JuryFormat;
import fr.palmares.application.exchange.Placed;
import fr.palmares.application.exchange.Reading;
import fr.palmares.domain.call.ProposalNumber;
import fr.palmares.domain.jury.Juror;
import fr.palmares.domain.jury.Juror.Role;
import fr.palmares.domain.jury.JurorId;
import fr.palmares.domain.jury.Recusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code jury.md}: the members and the recusals of a jury. */
final class JuryMd implements JuryFormat {

    @Override
    public Reading<JuryDocument> read(Document document) {
        return FolderText.read(document, List.of("members", "recusals"), JuryMd::jury);
    }

    private static Optional<JuryDocument> jury(Opened opened) {
        Mapping keys = opened.keys();
        keys.required("members", keys.get("members"));
        List<Juror> members = new ArrayList<>();
        if (keys.get("members").isPresent()) {
            Mapping named = keys.names("members");
            named.keys().forEach(name -> member(named, name).ifPresent(members::add));
        }
        if (members.stream().filter(juror -> juror.role() == Role.PRESIDENT).count() > 1) {
            opened.refusals().add(keys.place("members"), "two-presidents");
        }
        List<Placed<Recusal>> recusals = new ArrayList<>();
        for (Node item : keys.items("recusals")) {
            recusal(item, opened.refusals(), members)
                    .ifPresent(recusal ->
                            recusals.add(new Placed<>(recusal, opened.refusals().position(item))));
        }
        return Optional.of(new JuryDocument(members, recusals));
    }

    private static Optional<Juror> member(Mapping named, String name) {
        Node place = named.place(name);
        Mapping inside = Mapping.of(place, named.refusals(), List.of("name", "role", "declared"));
        Optional<JurorId> id = JurorId.parse(name);
        if (id.isEmpty()) {
            named.refusals().add(place, "not-a-juror", name);
        }
        Role role = inside.value("role", "not-a-role", text -> CallMd.choice(text, Role.values()))
                .orElse(Role.MEMBER);
        Optional<LocalDate> declared = inside.value("declared", "not-a-day", Written::day);
        return id.map(juror -> new Juror(juror, inside.text("name").orElse(name), role, declared));
    }

    private static Optional<Recusal> recusal(Node item, Refusals refusals, List<Juror> members) {
        Mapping keys = Mapping.of(item, refusals, List.of("juror", "proposal", "ground", "on"));
        Optional<JurorId> juror = keys.required("juror", keys.value("juror", "not-a-juror", JurorId::parse));
        juror.filter(id -> members.stream().noneMatch(member -> member.id().equals(id)))
                .ifPresent(stranger -> refusals.add(keys.place("juror"), "recused-no-member", stranger));
        Optional<ProposalNumber> proposal =
                keys.required("proposal", keys.value("proposal", "not-a-number-of-proposal", LimitKeys::number));
        Optional<String> ground = keys.required("ground", keys.text("ground"));
        Optional<LocalDate> on = keys.required("on", keys.value("on", "not-a-day", Written::day));
        return juror.flatMap(id ->
                proposal.flatMap(number -> ground.flatMap(why -> on.map(day -> new Recusal(id, number, why, day)))));
    }
}
