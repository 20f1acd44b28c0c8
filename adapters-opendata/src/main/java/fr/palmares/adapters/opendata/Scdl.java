package fr.palmares.adapters.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.palmares.application.exchange.ExportField;
import fr.palmares.application.exchange.ExportFormat;
import fr.palmares.application.exchange.ExportKind;
import fr.palmares.application.exchange.Exported;
import fr.palmares.application.funding.AwardView;
import fr.palmares.application.funding.AwardView.BeneficiaryView;
import fr.palmares.application.funding.FundingView.GrantorView;
import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.administration.Siret;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The essential data of subsidies as French law asks for them, one line for each beneficiary. Source: SCDL subventions
 * 2.1.1, https://schema.data.gouv.fr/scdl/subventions/2.1.1/documentation.html
 *
 * <p>The columns are fixed, and none is for a licence: that goes with the file, in the catalogue and in the headers of
 * the answer.
 */
final class Scdl implements ExportFormat {

    static final ExportKind KIND = new ExportKind(
            "scdl",
            "text/csv; charset=utf-8",
            "csv",
            Optional.of(URI.create("https://schema.data.gouv.fr/scdl/subventions/2.1.1/documentation.html")));

    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.01");
    private static final List<ExportField> FIELDS = List.of(
            ExportField.of("nomAttribuant", "grantor"),
            ExportField.of("idAttribuant", "grantor-siret"),
            ExportField.of("dateConvention", "agreement-date"),
            ExportField.of("referenceDecision", "reference"),
            ExportField.of("nomBeneficiaire", "beneficiary"),
            ExportField.of("idBeneficiaire", "beneficiary-siret"),
            ExportField.of("rnaBeneficiaire", "beneficiary-rna"),
            ExportField.of("objet", "title"),
            ExportField.of("montant", "granted-whole"),
            ExportField.of("nature", "nature"),
            ExportField.of("conditionsVersement", "conditions"),
            ExportField.of("datesPeriodeVersement", "payment-dates"),
            ExportField.of("idRAE", "aid-register"),
            ExportField.of("notificationUE", "notified"),
            ExportField.of("pourcentageSubvention", "share"),
            ExportField.of("dispositifAide", "scheme"));

    @Override
    public ExportKind kind() {
        return KIND;
    }

    @Override
    public List<ExportField> fields() {
        return FIELDS;
    }

    @Override
    public void write(Exported exported, OutputStream out, Consumer<Sentence> leftOut) throws IOException {
        CsvWriter csv = Tables.begun(out, ',', FIELDS);
        String scheme = Uuid.of(exported.call().id()).toString();
        for (AwardView award : exported.rows().awards()) {
            Optional<Sentence> against = noGrantor(exported, award).or(() -> new ScdlAward(award).against());
            if (against.isPresent()) {
                leftOut.accept(against.get());
            } else {
                new Lines(exported.grantor().orElseThrow(), award, scheme).write(csv, leftOut);
            }
        }
        csv.flush();
    }

    private static Optional<Sentence> noGrantor(Exported exported, AwardView award) {
        return exported.grantor().flatMap(GrantorView::siret).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Sentence.of("export-no-grantor", award.id().laureate(), award.title(), exported.publisher()));
    }

    /** The lines of one award. */
    private record Lines(GrantorView grantor, AwardView award, String scheme) {

        void write(CsvWriter csv, Consumer<Sentence> leftOut) {
            List<BigDecimal> shares = Shares.of(award.beneficiaries());
            for (int row = 0; row < shares.size(); row++) {
                BeneficiaryView beneficiary = award.beneficiaries().get(row);
                if (beneficiary.siret().isEmpty()) {
                    leftOut.accept(Named.beneficiary("export-no-siret", award, beneficiary));
                } else if (shares.get(row).compareTo(SMALLEST_SHARE) < 0) {
                    leftOut.accept(Named.beneficiary("export-small-share", award, beneficiary));
                } else {
                    csv.writeRecord(line(beneficiary, shares.get(row)));
                }
            }
        }

        private String[] line(BeneficiaryView beneficiary, BigDecimal share) {
            ScdlAward asked = new ScdlAward(award);
            return new String[] {
                grantor.name(),
                grantor.siret().map(Siret::digits).orElseThrow(),
                award.agreement().orElseThrow().on().toString(),
                award.terms().reference().orElse(""),
                beneficiary.name(),
                beneficiary.siret().map(Siret::digits).orElseThrow(),
                "",
                asked.subject(),
                asked.amount(),
                asked.nature(),
                asked.conditions(),
                asked.dates().orElseThrow(),
                award.terms().aidRegister().orElse(""),
                asked.notified(),
                share.toPlainString(),
                scheme
            };
        }
    }
}
