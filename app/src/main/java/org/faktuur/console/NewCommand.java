package org.faktuur.console;

import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.faktuur.Founding;
import org.faktuur.address.PostalAddress;
import org.faktuur.company.CompanyKind;
import org.faktuur.company.Particulars;
import org.faktuur.samples.CompanySetup;
import org.faktuur.samples.VatSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes the books of a new company.
@Command(name = "new")
final class NewCommand implements ConsoleTask {

    /// What invoices say of the company, besides its name.
    static final class SellerOptions {
        @Option(names = "--street", defaultValue = "")
        private String street = "";
        @Option(names = "--postal-code", defaultValue = "")
        private String postalCode = "";
        @Option(names = "--city", defaultValue = "")
        private String city = "";
        @Option(names = "--registration-number", defaultValue = "")
        private String registrationNumber = "";
        @Option(names = "--vat-number", defaultValue = "")
        private String vatNumber = "";
        @Option(names = "--iban", defaultValue = "")
        private String iban = "";
        @Option(names = "--email", defaultValue = "")
        private String email = "";
    }

    @Option(names = "--name", required = true)
    private String name;

    @Option(names = "--vat", paramLabel = "nl|no|none", required = true)
    private VatSet vat;

    @Option(names = "--currency", paramLabel = "EUR")
    private String currency;

    @Option(names = "--from-year", paramLabel = "YYYY")
    private Year fromYear;

    @Option(names = "--through-year", paramLabel = "YYYY")
    private Year throughYear;

    @ArgGroup(exclusive = false)
    private SellerOptions seller = new SellerOptions();

    @Override
    public Answer run(Terminal terminal) {
        var choice = new CompanySetup.Choice(particulars(), currency(terminal), terminal.session().language(),
                CompanyKind.BOOKS, vat, years(terminal), CompanySetup.usualNumbers());
        return terminal.inNewOffice(office -> {
            new Founding(office).newCompany().create(choice);
            return new Answer().fact("company", terminal.companyFile())
                    .line(terminal.text("console.made", Map.of("company", terminal.companyFile())));
        });
    }

    private CurrencyUnit currency(Terminal terminal) {
        var code = Optional.ofNullable(currency).orElse(switch (vat) {
            case NL -> "EUR";
            case NO -> "NOK";
            case NONE -> "";
        });
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException _) {
            throw terminal.wrong("console.currencyNeeded", Map.of("currency", code));
        }
    }

    private CompanySetup.Years years(Terminal terminal) {
        var around = CompanySetup.around(terminal.session().today());
        var first = fromYear == null ? around.first() : fromYear.getValue();
        var last = throughYear == null ? Math.max(first, around.last()) : throughYear.getValue();
        if (last < first || last - first > 50) {
            throw terminal.wrong("console.yearsNeeded", Map.of());
        }
        return new CompanySetup.Years(first, last);
    }

    private Particulars particulars() {
        var country = vat == VatSet.NONE ? "" : vat.name();
        return new Particulars(name, new PostalAddress(seller.street, seller.postalCode, seller.city, "", country),
                seller.registrationNumber, seller.vatNumber, false, new Particulars.Bank(seller.iban, ""),
                new Particulars.Reach(seller.email, "", ""));
    }
}
