package org.clusterwright.app.desk.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clusterwright.app.desk.inspector.Entering.Change;
import org.clusterwright.app.desk.workspace.Selection;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.session.Session;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.CatalogKind;
import org.clusterwright.model.catalog.LinkPart;
import org.clusterwright.model.plan.Composition;
import org.clusterwright.model.plan.Outcome;
import org.clusterwright.model.plan.PlanException;
import org.clusterwright.model.plan.PlanField;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.plan.Settings;
import org.jspecify.annotations.Nullable;

/// The sheet of what is selected, as it is now, and the edits that are made in it.
final class Inspector {
    private static final Pattern EXPECTED = Pattern.compile(".*, expected (.*)\\.", Pattern.DOTALL);

    private static final Pattern PART = Pattern.compile("groups\\[(\\d+)]\\.placements\\[(\\d+)]\\.item");

    private final Session session;
    private final Selection selection;
    private final Catalog catalog;
    private final Memory memory = new Memory();
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>();

    /// What was typed and could not be taken, by path: kept until it is mended or restored.
    private final Map<String, String> drafts = new LinkedHashMap<>();

    Inspector(Session session, Selection selection, Catalog catalog) {
        this.session = session;
        this.selection = selection;
        this.catalog = catalog;
        selection.targets().addListener((_, _, _) -> refresh(session.now()));
        session.subscribe(this::refresh);
    }

    private void refresh(Snapshot now) {
        sheet.set(Sheets.of(now, selection.targets().get(), catalog, memory));
    }

    ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// @return why it cannot stand there; empty when it was taken
    String enter(Field field, String text) {
        String refused = attempt(() -> Entering.typed(field, text), field);
        if (refused.isEmpty()) {
            drafts.remove(field.path());
        } else {
            drafts.put(field.path(), text);
        }
        return refused;
    }

    String enter(Field field, Entering.Detail detail, String text) {
        return attempt(() -> Entering.detail(field, detail, text), field);
    }

    /// @param name of a choice, or the id of an entry
    String choose(Field field, String name, String shown) {
        var part = PART.matcher(field.path());
        if (field.inputs().size() == 1 && part.matches()) {
            return replace(Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2)), name);
        }
        return attempt(() -> Entering.chosen(field, name, shown), field);
    }

    /// Another part takes the place of all of its kind in the group's racks, by the rule that places everything.
    private String replace(int group, int placement, String by) {
        RackGroup racks = session.now().plan().groups().get(group);
        Outcome outcome = Composition.of(session.now().plan(), catalog)
                .racks()
                .replace(racks.id(), racks.placements().get(placement).item(), by);
        return switch (outcome) {
            case Outcome.Done done -> {
                session.edit(done.label(), _ -> done.plan());
                selection.set(new Target.Group(racks.id()));
                yield "";
            }
            case Outcome.Refused refused -> refused.reason();
        };
    }

    @Nullable
    String draft(Field field) {
        return drafts.get(field.path());
    }

    void restore(Field field) {
        drafts.remove(field.path());
    }

    private interface Attempt {
        @Nullable
        Change change();
    }

    private String attempt(Attempt attempt, Field field) {
        try {
            Change change = attempt.change();
            if (change != null) {
                session.set(change.undo(), settled(change.settings()));
            }
            return "";
        } catch (Refusal refused) {
            return refused.sentence();
        } catch (PlanException refused) {
            return sentence(field, refused);
        }
    }

    /// What a form cannot know: an entry that is not there yet, and a strategy that starts from the one found.
    private Map<String, String> settled(Map<String, String> settings) {
        var settled = new LinkedHashMap<String, String>();
        settings.forEach((path, value) -> {
            if (path.equals("training.strategy")) {
                settled.put(path, FoundStrategy.setting(value, session.now().evaluation()));
            } else if (isMissingEntry(path)) {
                String entry = path.substring(0, path.length() - ".value".length());
                String id = entry.replaceAll("^catalog\\.embodied_factors(?:\\.|\\[\")|\"]$", "");
                settled.put(
                        entry,
                        "{\"id\":%1$s,\"name\":%1$s,\"aliases\":[],\"category\":\"own\",\"value\":%2$s,\"unit\":\"kgCO2e\"}"
                                .formatted(PlanField.quoted(id), value));
            } else {
                settled.put(path, value);
            }
        });
        return settled;
    }

    private boolean isMissingEntry(String path) {
        return path.startsWith("catalog.embodied_factors")
                && path.endsWith(".value")
                && PlanField.under(session.now().plan(), path).isEmpty();
    }

    private static String sentence(Field field, PlanException refused) {
        Matcher expected = EXPECTED.matcher(String.valueOf(refused.getMessage()));
        return expected.matches()
                ? "%s has to be %s".formatted(field.label(), expected.group(1))
                : String.valueOf(refused.getMessage());
    }

    void take(Field.Way way) {
        session.set(way.edit(), way.settings());
    }

    void act(Line.Act act) {
        session.set(act.label(), act.settings());
    }

    /// A live edit of the gesture that began at a value; without effect where there is no number.
    void drag(Field field, double from, double pixels) {
        live(field, Entering.dragged(field, from, pixels));
    }

    void step(Field field, int steps) {
        Double from = Field.number(field.first());
        if (from != null && !field.mixed()) {
            live(field, Entering.stepped(field, from, steps));
        }
    }

    private void live(Field field, double value) {
        session.drag(field.dragging(), plan -> Settings.apply(plan, Entering.settings(field, value)));
    }

    void endDrag() {
        session.endDrag();
    }

    void open(List<Target> targets) {
        selection.set(targets);
    }

    /// What a field can be set to, by name.
    List<Entering.Option> options(Field field) {
        if (field.kinds().isEmpty()) {
            return field.first().choices().stream()
                    .map(name -> new Entering.Option(name, Words.choice(name), ""))
                    .toList();
        }
        Catalog names = session.now().evaluation().catalog();
        var options = new ArrayList<Entering.Option>();
        for (CatalogKind<?> kind : CatalogKind.all()) {
            if (field.kinds().contains(kind.name())) {
                for (CatalogEntry entry : names.index(kind).all()) {
                    if (fits(field, entry)) {
                        options.add(new Entering.Option(entry.id(), entry.name(), entry.id()));
                    }
                }
            }
        }
        return options;
    }

    private static boolean fits(Field field, CatalogEntry entry) {
        return !(entry instanceof LinkPart part)
                || field.path().endsWith("optic") == (part.kind() == LinkPart.Kind.OPTIC);
    }

    /// The name of what a field names.
    String named(Field field) {
        Object value = field.first().value();
        if (value == null || field.mixed()) {
            return "";
        }
        if (field.kinds().isEmpty()) {
            return Words.choice(value.toString());
        }
        Catalog names = session.now().evaluation().catalog();
        for (CatalogKind<?> kind : CatalogKind.all()) {
            if (field.kinds().contains(kind.name())) {
                var entry = names.index(kind).find(value.toString());
                if (entry.isPresent()) {
                    return entry.get().name();
                }
            }
        }
        return value.toString();
    }
}
