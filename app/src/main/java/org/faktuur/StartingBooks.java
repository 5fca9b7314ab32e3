package org.faktuur;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.faktuur.address.PostalAddress;
import org.faktuur.company.CompanyKind;
import org.faktuur.company.Particulars;
import org.faktuur.database.Database;
import org.faktuur.guide.StartingCompany;
import org.faktuur.samples.CompanySetup;
import org.faktuur.samples.NorthwindSample;
import org.faktuur.samples.VatSet;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;

/// The books that guides start from: each company is made once, and every play gets a copy of its own.
public final class StartingBooks {

    private record Company(StartingCompany from, Language language) {
    }

    private final LocalDate today;
    private final Map<Company, Supplier<Database>> made = new HashMap<>();

    /// As they are on this day.
    public StartingBooks(LocalDate today) {
        this.today = today;
    }

    /// Fresh books in memory of a company, whose texts are in this language.
    public Database of(StartingCompany from, Language language) {
        return made.computeIfAbsent(new Company(from, language), this::make).get();
    }

    /// Who works in them.
    DeskSession session(Language language) {
        return new DeskSession("guide", today, language);
    }

    private Supplier<Database> make(Company company) {
        var books = Database.memory();
        try (var office = new Office(books, session(company.language()))) {
            fill(new Founding(office), company);
            return books.copies();
        }
    }

    private void fill(Founding founding, Company company) {
        switch (company.from()) {
            case PRACTICE_COMPANY -> founding.practiceCompany().create();
            case NORTHWIND -> founding.northwind().create(company.language(), NorthwindSample.Invoicing.EACH);
            case EMPTY -> founding.companySetup().create(new CompanySetup.Choice(particulars(),
                    CurrencyUnit.EUR, company.language(), CompanyKind.PRACTICE, VatSet.NL, CompanySetup.around(today),
                    CompanySetup.usualNumbers()));
        }
    }

    private static Particulars particulars() {
        return new Particulars("Contoso", new PostalAddress("", "", "", "", "NL"), "", "", false,
                new Particulars.Bank("", ""), new Particulars.Reach("", "", ""));
    }
}
