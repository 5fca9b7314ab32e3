package org.faktuur.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faktuur.Office;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.AdjustmentStatus;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Cause;
import org.faktuur.projects.actual.Payer;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.actual.Worth;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.Project;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.Split;
import org.joda.money.CurrencyUnit;

/// As many project contracts as one asks for, each with approved hours that are ready to be invoiced.
final class ProjectFlood {

    private static final CurrencyUnit EUR = CurrencyUnit.EUR;

    private ProjectFlood() {
    }

    /// Makes the contracts with so many hours each, and answers their numbers.
    static List<String> contracts(Office office, int contracts, int each) {
        office.transactions().run(() -> {
            office.projects().codes().projects().save(new Project("WEB", "Web shop", List.of()));
            return null;
        });
        return IntStream.range(0, contracts).mapToObj(at -> contract(office, at, each)).toList();
    }

    private static String contract(Office office, int at, int each) {
        var customer = "C%03d".formatted(at % 100);
        var split = Split.all(customer);
        var number = "PC-%05d".formatted(at);
        return office.transactions().run(() -> {
            office.projects().saveContract().save(new ProjectContract(number, "Web shop",
                    new ProjectContract.Terms(EUR, OrderFlood.DATE, ""), ContractStatus.CONFIRMED, split,
                    List.of(new ContractLine(1, "Work", new ContractLine.TimeAndMaterial(Coverage.ofAllTasks("WEB",
                            TransactionClass.TIME), Coverage.Chargeability.ALL, Optional.empty()), split)), 0)).orElseThrow();
            var written = office.projects().actuals().post(new DocumentRef(DocumentKind.PROJECT_ENTRY, String.valueOf(at)),
                    Cause.APPROVAL, OrderFlood.DATE, numbers -> {
                        var rows = new ArrayList<Actual>();
                        for (var row = 0; row < each; row++) {
                            rows.add(hours(numbers.getAsLong(), (long) at * each + row + 1, new Payer(number, 1, customer)));
                        }
                        return ActualChanges.of(rows.toArray(Actual[]::new));
                    });
            return written.added().isEmpty() ? "" : number;
        });
    }

    private static Actual hours(long id, long entry, Payer payer) {
        LocalDate day = OrderFlood.DATE.minusDays(entry % 10);
        return new Actual(id, ActualType.UNBILLED_SALES, new Subject(TransactionClass.TIME,
                Work.time("WEB", "Design", "BOB", "DEV"), payer, new Source(Source.Kind.ENTRY, entry), "Design"),
                Worth.of(Quantity.of(1 + entry % 8), Price.of("125"), EUR, BillingType.CHARGEABLE),
                new Actual.Dates(day, day), new Actual.Marks(BillingStatus.OPEN,
                        AdjustmentStatus.NONE), Actual.Links.NONE);
    }

    /// Marks all of it ready.
    static void ready(Office office, List<String> contracts) {
        office.transactions().run(() -> {
            contracts.forEach(each -> office.projects().actuals().mark(office.projects().actuals().backlogOf(each).stream()
                    .map(Actual::id).toList(), BillingStatus.READY_TO_INVOICE));
            return null;
        });
    }
}
