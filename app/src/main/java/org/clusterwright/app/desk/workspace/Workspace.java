package org.clusterwright.app.desk.workspace;

import org.clusterwright.app.desk.commands.Commands;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.session.LongWork;
import org.clusterwright.app.session.Preferences;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.catalog.Catalog;

/// What the rooms of one window share.
///
/// @param catalog     the user's entries over the shipped ones; a plan's own come first in its evaluation's catalogue
/// @param preferences what is remembered from run to run
/// @param work        what a person waits for
/// @param closing     what is let go when the window closes
public record Workspace(
        Session session,
        Selection selection,
        Commands commands,
        Navigator navigator,
        Theme theme,
        Catalog catalog,
        Preferences preferences,
        LongWork work,
        Closing closing) {}
