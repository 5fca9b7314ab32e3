package org.faktuur.projects.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.batch.BatchDuty;
import org.faktuur.batch.BatchLine;
import org.faktuur.batch.BatchLog;
import org.faktuur.batch.BatchOutcome;
import org.faktuur.batch.BatchRun;
import org.faktuur.batch.BatchStatus;
import org.faktuur.batch.BatchTask;
import org.faktuur.batch.BatchTurn;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.contract.RunStatus;
import org.faktuur.projects.invoice.InvoiceRuns.DueLine;
import org.faktuur.session.OnDay;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;
import org.faktuur.texts.Words;

/// The process runner of projects: goes through the invoice schedules and makes a draft for each contract and run date
/// that is due; of several runs of a line that were missed it takes the latest cutoff (SPEC F10). What a contract
/// stumbles over stops no other.
public final class RunProjectInvoices implements BatchDuty {

    private static final int DAYS = 30;
    private static final System.Logger LOG = System.getLogger("faktuur.projects");

    private final InvoiceRuns runs;
    private final NumberSequences numbers;
    private final ProjectInvoices invoices;
    private final Function<Session, CreateProjectInvoices> create;
    private final Session session;
    private final Transactions transactions;

    /// Makes drafts with what `create` makes for a session of the day.
    public RunProjectInvoices(InvoiceRuns runs, NumberSequences numbers, ProjectInvoices invoices,
                              Function<Session, CreateProjectInvoices> create, Session session,
                              Transactions transactions) {
        this.runs = runs;
        this.numbers = numbers;
        this.invoices = invoices;
        this.create = create;
        this.session = session;
        this.transactions = transactions;
    }

    @Override
    public BatchTask task() {
        return BatchTask.CREATE_PROJECT_INVOICES;
    }

    @Override
    public Words about(String parameters) {
        return Words.of("RunProjectInvoices." + (parameters.isEmpty() ? "prepared" : ProjectWorkflow.valueOf(parameters)
                .name()));
    }

    /// The drafts that it would make, with the numbers that they would have.
    @Override
    public Outcome<List<BatchLine>> foresee(String parameters, BatchTurn turn) {
        if (parameters.equals(ProjectWorkflow.UPDATE_ROLE_UTILIZATION.name())) {
            return Outcome.done(List.of());
        }
        var verb = create.apply(new OnDay(session, turn.today()));
        var foreseen = due(turn.today()).stream().map(due -> new Foreseen(due, verb.foresee(
                due.getFirst().contract(), cutoffs(due)))).toList();
        var next = numbers.peek(DocumentKind.PROJECT_INVOICE, turn.today(), foreseen.stream().mapToInt(Foreseen::drafts)
                .sum()).iterator();
        return Outcome.done(foreseen.stream().map(each -> line(each.due(), each.made().map(drafts -> drafts.stream()
                .map(draft -> draft.with(draft.heading().numbered(next.next()))).toList()))).toList());
    }

    private record Foreseen(List<DueLine> due, Outcome<List<ProjectInvoice>> made) {

        int drafts() {
            return made instanceof Outcome.Done<List<ProjectInvoice>>(var all) ? all.size() : 0;
        }
    }

    private static Map<Integer, LocalDate> cutoffs(List<DueLine> due) {
        return due.stream().collect(Collectors.toMap(DueLine::line, DueLine::cutoff));
    }

    /// What is due, contract by contract and run by run.
    private List<List<DueLine>> due(LocalDate today) {
        return List.copyOf(runs.due(today).stream().collect(Collectors.groupingBy(
                line -> List.of(line.contract(), line.run()), LinkedHashMap::new, Collectors.toList())).values());
    }

    @Override
    public Outcome<BatchRun> run(String parameters, BatchTurn turn) {
        if (parameters.equals(ProjectWorkflow.UPDATE_ROLE_UTILIZATION.name())) {
            return Outcome.done(turn.log().remark(turn.log().nothing(task()), utilization(turn.today())));
        }
        var groups = due(turn.today());
        if (groups.isEmpty()) {
            return Outcome.done(turn.log().nothing(task()));
        }
        var verb = create.apply(new OnDay(session, turn.today()));
        var going = turn.log().begin(task(), groups.size());
        for (var at = 0; at < groups.size(); at++) {
            if (turn.stopped().getAsBoolean()) {
                return Outcome.done(going.stop(notReached(groups.subList(at, groups.size())), BatchStatus.CANCELED)
                        .run());
            }
            going = one(groups.get(at), verb, going, at == groups.size() - 1);
            turn.alive().run();
        }
        return Outcome.done(going.run());
    }

    /// Of the last thirty days, role by role.
    private Words utilization(LocalDate today) {
        var from = today.minusDays(DAYS - 1);
        var roles = runs.utilization(from, today);
        return roles.isEmpty() ? Words.of("RunProjectInvoices.noUtilization", Map.of("from", from, "until", today))
                : texts -> texts.text("RunProjectInvoices.utilization", Map.of("from", from, "until", today, "roles",
                        String.join("; ", roles.stream().map(role -> texts.text("RunProjectInvoices.role", Map.of(
                                "role", role.role(), "share", role.share(), "utilized", role.utilized(), "hours",
                                role.hours()))).toList())));
    }

    private BatchLog.Going one(List<DueLine> due, CreateProjectInvoices verb, BatchLog.Going going, boolean last) {
        try {
            return transactions.run(() -> {
                var drafts = verb.byRun(due.getFirst().contract(), cutoffs(due)).map(drawn -> drawn.stream()
                        .map(number -> invoices.draft(number).orElseThrow()).toList());
                due.forEach(line -> runs.ran(line, RunStatus.SUCCESSFUL));
                return going.keep(List.of(line(due, drafts)), last);
            });
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "contract " + due.getFirst().contract(), fault);
            return transactions.run(() -> {
                due.forEach(line -> runs.ran(line, RunStatus.FAILED));
                return going.keep(List.of(new BatchLine(ref(due), "", BatchOutcome.FAILED, Optional.empty(),
                        List.of(Words.plain(String.valueOf(fault.getMessage()))))), last);
            });
        }
    }

    /// The line of the log for a contract and run: its first draft, and beside it those of its other customers; or that
    /// there was nothing to invoice.
    private static BatchLine line(List<DueLine> due, Outcome<List<ProjectInvoice>> drafts) {
        return switch (drafts) {
            case Outcome.Refused<List<ProjectInvoice>>(var reasons) -> BatchLine.without(ref(due), "",
                    BatchOutcome.SKIPPED, reasons);
            case Outcome.Done<List<ProjectInvoice>>(var made) -> new BatchLine(ref(due),
                    made.getFirst().heading().customer(), BatchOutcome.MADE, Optional.of(new BatchLine.Made(
                    new DocumentRef(DocumentKind.PROJECT_INVOICE, made.getFirst().number()), made.getFirst().amount())),
                    made.stream().skip(1).<Words>map(each -> Words.of("RunProjectInvoices.also", Map.of("invoice",
                            each.number(), "customer", each.heading().customer(), "amount", each.amount()))).toList());
        };
    }

    private static List<BatchLine> notReached(List<List<DueLine>> groups) {
        var lines = new ArrayList<BatchLine>();
        groups.forEach(due -> lines.add(BatchLine.without(ref(due), "", BatchOutcome.NOT_REACHED, List.of())));
        return lines;
    }

    private static DocumentRef ref(List<DueLine> due) {
        return new DocumentRef(DocumentKind.PROJECT_CONTRACT, due.getFirst().contract());
    }
}
