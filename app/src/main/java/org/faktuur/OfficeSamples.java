package org.faktuur;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.faktuur.database.BooksRefusedException;
import org.faktuur.outcome.Outcome;
import org.faktuur.samples.NorthwindSample;
import org.faktuur.samples.SampleCompany;
import org.faktuur.session.Session;
import org.faktuur.texts.Texts;

/// Sample companies, each made in an office of its own.
final class OfficeSamples implements SampleCompany {

    private final Session session;
    private final Consumer<Path> window;

    OfficeSamples(Session session, Consumer<Path> window) {
        this.session = session;
        this.window = window;
    }

    @Override
    public Outcome<NorthwindSample.Report> make(Path company) {
        try (var office = Office.create(company, session)) {
            return Outcome.done(new Founding(office).northwind().create(session.language(), NorthwindSample.Invoicing.EACH));
        } catch (BooksRefusedException refused) {
            var words = new BooksWords(Texts.of(session.language(), "office/office"));
            return Outcome.refused(new SampleRefusal.SampleNotMade(words.of(refused.reason())));
        }
    }

    @Override
    public void open(Path company) {
        window.accept(company);
    }
}
