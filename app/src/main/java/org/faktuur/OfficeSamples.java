package org.faktuur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.faktuur.database.BooksRefusedException;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.samples.CompanyFounding;
import org.faktuur.samples.CompanyWish;
import org.faktuur.samples.NorthwindSample;
import org.faktuur.samples.SampleCompany;
import org.faktuur.session.Session;
import org.faktuur.texts.Texts;

/// Companies that are made from the window, each in an office of its own: a sample, or one's own.
final class OfficeSamples implements SampleCompany, CompanyFounding {

    private final Session session;
    private final Consumer<Path> window;

    OfficeSamples(Session session, Consumer<Path> window) {
        this.session = session;
        this.window = window;
    }

    @Override
    public Outcome<NorthwindSample.Report> make(Path company) {
        return inNewOffice(company, office -> new Founding(office).northwind().create(session.language(),
                NorthwindSample.Invoicing.EACH), SampleRefusal.SampleNotMade::new);
    }

    @Override
    public Path usualFolder() {
        return PersonalFolder.ofThisMachine().data();
    }

    @Override
    public Outcome<Path> found(CompanyWish wish) {
        return wish.choice(session.today()).then(choice -> {
            try {
                var place = wish.path().toAbsolutePath();
                Files.createDirectories(place.getParent() == null ? place : place.getParent());
                return inNewOffice(place, office -> {
                    new Founding(office).newCompany().create(choice);
                    return place;
                }, CompanyWish.WishRefusal.CompanyNotMade::new);
            } catch (IOException | InvalidPathException unreachable) {
                return Outcome.refused(new CompanyWish.WishRefusal.CompanyNotMade(texts().text(
                        "found.folder", java.util.Map.of("place", wish.place()))));
            }
        });
    }

    private <T> Outcome<T> inNewOffice(Path company, Function<Office, T> work, Function<String, Refusal> refusal) {
        try (var office = Office.create(company, session)) {
            return Outcome.done(work.apply(office));
        } catch (BooksRefusedException refused) {
            return Outcome.refused(refusal.apply(new BooksWords(texts()).of(refused.reason())));
        }
    }

    private Texts texts() {
        return Texts.of(session.language(), "office/office");
    }

    @Override
    public void open(Path company) {
        window.accept(company);
    }
}
