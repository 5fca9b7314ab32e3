package org.faktuur.sales.view;

/// A page that the action pane of orders stands on.
public interface SalesOrderActions {

    /// The acts of the pane.
    SalesOrderCommands commands();
}
