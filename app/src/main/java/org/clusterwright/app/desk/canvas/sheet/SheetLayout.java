package org.clusterwright.app.desk.canvas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.plan.FabricCount;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;

/// Lays a plan out: the fabric's tiers as lanes, below them halls and rows, in a row its groups from left to right.
public final class SheetLayout {
    private static final Pattern GROUP = Pattern.compile("groups\\[(\\d{1,9})].*");
    private static final double TOP = 44;
    private static final double LANE = 50;
    private static final double LANES_END = 44;
    private static final double BETWEEN_ROWS = 34;
    private static final double BETWEEN_GROUPS = 28;
    private static final double LEAST_WIDTH = 456;
    /// An opened group is about so many times as wide as high.
    private static final double OPEN_SHAPE = 1.9;

    private SheetLayout() {}

    public static Sheet of(Plan plan, List<Finding> findings, Looks looks) {
        Network network = Network.of(plan);
        var tiers = looks.fabric() ? network.lanes() : List.<FabricCount.Tier>of();
        double top = TOP + (tiers.isEmpty() ? 0 : (tiers.size() - 1) * LANE + Measure.DEVICE + LANES_END);
        var found = found(findings, plan.groups().size());
        var bands = new ArrayList<Band>();
        var groups = new ArrayList<GroupBox>();
        double width = LEAST_WIDTH;
        for (var row : rows(plan).entrySet()) {
            double bottom = top;
            double x = Measure.GUTTER;
            int number = 1;
            for (int index : row.getValue()) {
                RackGroup group = plan.groups().get(index);
                GroupBox placed = place(plan, index, number, x, top, looks, network, found.get(index));
                groups.add(placed);
                number += group.count();
                x = placed.box().right() + BETWEEN_GROUPS;
                bottom = Math.max(bottom, placed.box().bottom());
            }
            width = Math.max(width, x - BETWEEN_GROUPS - Measure.GUTTER);
            int units = groups.getLast().face().units();
            bands.add(new Band(row.getKey().hall(), row.getKey().row(), top, top + Measure.HEADER, units, bottom));
            top = bottom + BETWEEN_ROWS;
        }
        FabricSheet fabric = fabric(network, tiers, width);
        double bottom = bands.isEmpty() ? top + 260 : top - BETWEEN_ROWS;
        return new Sheet(
                plan.site().region(), bands, groups, fabric, new Box(0, 0, Measure.GUTTER + width + 20, bottom + 14));
    }

    private record Row(String hall, String row) {}

    private static Map<Row, List<Integer>> rows(Plan plan) {
        var rows = new LinkedHashMap<Row, List<Integer>>();
        for (int i = 0; i < plan.groups().size(); i++) {
            RackGroup group = plan.groups().get(i);
            rows.computeIfAbsent(new Row(group.hall(), group.row()), _ -> new ArrayList<>())
                    .add(i);
        }
        return rows;
    }

    private static GroupBox place(
            Plan plan, int index, int number, double x, double y, Looks looks, Network network, List<Finding> found) {
        RackGroup group = plan.groups().get(index);
        Face face = Face.of(group, plan.catalog());
        boolean open = looks.open().contains(group.id());
        int shown = open ? group.count() : Math.min(group.count(), Measure.SHOWN);
        int columns = open && group.count() > Measure.SHOWN ? columns(group.count(), face.units()) : shown;
        int first =
                open ? 0 : Math.clamp(looks.first().getOrDefault(group.id(), 0), 0, Math.max(0, group.count() - shown));
        int lines = (shown + columns - 1) / columns;
        double height = Measure.HEADER
                + (lines - 1) * Measure.linePitch(face.units())
                + face.units() * Measure.U
                + Measure.FOOT;
        return new GroupBox(
                index,
                group,
                face,
                number,
                first,
                shown,
                columns,
                open,
                network.leavesIn(group.id()),
                new Box(x, y, Measure.groupWidth(columns), height),
                found);
    }

    /// In blocks of eight.
    private static int columns(int count, int units) {
        double square = Math.sqrt(count * Measure.linePitch(units) * OPEN_SHAPE / (Measure.RACK + Measure.GAP));
        return Math.min(count, (int) Math.ceil(square / Measure.SHOWN) * Measure.SHOWN);
    }

    private static FabricSheet fabric(Network network, List<FabricCount.Tier> tiers, double width) {
        var lanes = new ArrayList<Lane>();
        for (int i = 0; i < tiers.size(); i++) {
            double pitch = i == 0 && tiers.size() > 1 ? 49 : Measure.RACK + Measure.GAP;
            int most = Math.clamp((long) (width / pitch), 1, 16);
            int drawn = (int) Math.min(tiers.get(i).switches(), most);
            lanes.add(lane(tiers.get(i), drawn, TOP + i * LANE, width));
        }
        return new FabricSheet(
                lanes,
                network.leavesInRacks(),
                network.technology(),
                network.oversubscription(),
                network.full(),
                network.bisection());
    }

    private static Lane lane(FabricCount.Tier tier, int drawn, double y, double width) {
        var places = new ArrayList<Box>();
        double pitch = width / drawn;
        double wide = Math.min(pitch - 7, Measure.RACK - 6);
        for (int i = 0; i < drawn; i++) {
            places.add(new Box(Measure.GUTTER + i * pitch + (pitch - wide) / 2, y, wide, Measure.DEVICE));
        }
        String name = Character.toUpperCase(tier.name().charAt(0)) + tier.name().substring(1);
        return new Lane(name, tier.switches(), places);
    }

    /// What was found about each group, the worst first.
    private static List<List<Finding>> found(List<Finding> findings, int groups) {
        var found = new ArrayList<List<Finding>>();
        for (int i = 0; i < groups; i++) {
            found.add(new ArrayList<>());
        }
        for (Finding finding : findings) {
            Matcher group = GROUP.matcher(finding.path());
            if (group.matches() && Integer.parseInt(group.group(1)) < groups) {
                found.get(Integer.parseInt(group.group(1))).add(finding);
            }
        }
        found.forEach(each -> each.sort(Comparator.comparing(Finding::severity)));
        return found;
    }
}
