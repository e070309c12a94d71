package org.clusterwright.app.desk.commands;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The one registry of a window: each room adds its commands when it is built.
public final class Commands {
    private final ObservableList<Command> all = FXCollections.observableArrayList();
    private final ObservableList<Command> seen = FXCollections.unmodifiableObservableList(all);

    /// @throws IllegalArgumentException when the id or the shortcut is taken
    public void add(Command command) {
        for (Command other : all) {
            if (other.id().equals(command.id())) {
                throw new IllegalArgumentException("Two commands " + command.id());
            }
            if (command.keys().stream().anyMatch(other.keys()::contains)) {
                throw new IllegalArgumentException(command.id() + " and " + other.id() + " share a shortcut");
            }
        }
        all.add(command);
    }

    /// In the order in which they were added.
    public ObservableList<Command> all() {
        return seen;
    }

    public Optional<Command> find(String id) {
        return all.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /// Runs it unless it is blocked.
    public void run(String id) {
        find(id).filter(Command::available)
                .ifPresent(command -> command.action().run());
    }
}
