package org.faktuur.samples.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faktuur.outcome.Outcome;
import org.faktuur.samples.NorthwindSample;
import org.faktuur.samples.SampleCompany;
import org.faktuur.shell.Act;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;

/// The front door of the samples: an act on the start page that makes one.
public final class SamplesFeature implements Feature {

    private final SampleCompany sample;
    private final Desk desk;
    private final Command northwind = Command.of(this::make);

    /// Samples made so, at this desk.
    public SamplesFeature(SampleCompany sample, Desk desk) {
        this.sample = sample;
        this.desk = desk;
    }

    @Override
    public List<Act> acts() {
        return List.of(new Act("act.northwind", "mdi2d-database-import-outline", northwind, true));
    }

    private void make() {
        desk.dialogs().fileToSave(Words.of("northwind.where"), "northwind.mv.db").ifPresent(this::make);
    }

    private void make(Path company) {
        northwind.off(new SampleBeingMade());
        desk.navigator().say(Message.note(Words.of("northwind.begun")));
        desk.background().run(() -> sample.make(company), made -> tell(made, company), northwind::on);
    }

    private void tell(Outcome<NorthwindSample.Report> made, Path company) {
        switch (made) {
            case Outcome.Done<NorthwindSample.Report>(var report) -> desk.navigator().say(Message.done(
                    Words.of("northwind.made", Map.of("customers", report.customers(), "products", report.products(),
                            "orders", report.orders(), "invoices", report.invoices(), "total", report.total(),
                            "open", report.open())),
                    new Link(Words.of("northwind.open"), () -> sample.open(company))));
            case Outcome.Refused<NorthwindSample.Report>(var reasons) ->
                    desk.navigator().say(Message.refused(reasons));
        }
    }
}
