package org.faktuur;

import java.util.List;
import org.faktuur.outcome.Course;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.contract.ContractInvoicing;
import org.faktuur.projects.invoice.CreateProjectInvoices;
import org.faktuur.session.Session;

/// Project invoices as contracts ask for them: of what was done until today.
final class ContractInvoices implements ContractInvoicing {

    private final CreateProjectInvoices create;
    private final Session session;

    ContractInvoices(CreateProjectInvoices create, Session session) {
        this.create = create;
        this.session = session;
    }

    @Override
    public Outcome<List<String>> create(String contract) {
        return create.create(contract);
    }

    @Override
    public List<Made> create(List<String> contracts, Course<Made> course) {
        return create.create(contracts, session.today(), (last, done, of) -> course.goesOn(made(last), done, of))
                .stream().map(ContractInvoices::made).toList();
    }

    private static Made made(CreateProjectInvoices.Result result) {
        return new Made(result.contract(), result.drafts());
    }
}
