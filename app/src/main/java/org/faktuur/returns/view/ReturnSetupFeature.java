package org.faktuur.returns.view;

import java.util.List;
import org.faktuur.codes.SaveCode;
import org.faktuur.returns.DispositionCode;
import org.faktuur.returns.ReturnReason;
import org.faktuur.returns.SaveReturnPeriod;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door of the set-up of returns.
public final class ReturnSetupFeature implements Feature {

    private final ReturnSetup tools;
    private final SaveCode<ReturnReason> reasons;
    private final SaveCode<DispositionCode> dispositions;
    private final SaveReturnPeriod period;

    /// With what keeps reason codes, disposition codes and the days that a return is valid.
    public ReturnSetupFeature(ReturnSetup tools, SaveCode<ReturnReason> reasons,
                              SaveCode<DispositionCode> dispositions, SaveReturnPeriod period) {
        this.tools = tools;
        this.reasons = reasons;
        this.dispositions = dispositions;
        this.period = period;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("ReturnSetupFeature.reasons", () -> new ReturnReasonsViewModel(tools, reasons),
                        Module.RECEIVABLES, "folder.setup"),
                MenuItem.of("ReturnSetupFeature.dispositions",
                        () -> new DispositionCodesViewModel(tools, dispositions), Module.RECEIVABLES,
                        "folder.setup"),
                MenuItem.of("ReturnSetupFeature.parameters", () -> new ReturnParametersViewModel(tools, period),
                        Module.RECEIVABLES, "folder.setup"));
    }
}
