package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places boxes in layers along the direction of the arrows, by the Eclipse Layout Kernel; arrows run at right angles and
 * carry their captions in the middle. The same input gives the same output.
 */
final class Layered {

    private static final double BETWEEN_BOXES = 16;
    private static final double BETWEEN_LAYERS = 26;
    private static final double BETWEEN_ARROWS = 9;
    private static final double CAPTION_MARGIN = 6;

    /** Slides and wide pages. */
    private static final double ASPECT = 2.1;

    /** Where the layers go. */
    enum Way {
        RIGHT(Direction.RIGHT),
        DOWN(Direction.DOWN),
        UP(Direction.UP);

        private final Direction direction;

        Way(Direction direction) {
            this.direction = direction;
        }
    }

    /** A box to be placed. */
    record Size(double width, double height) {}

    /**
     * An arrow to be led.
     *
     * @param from index of the box it leaves
     * @param caption 0 wide for none
     */
    record Arrow(int from, int to, Size caption) {}

    /**
     * @param corners upper left corners of the boxes, in their order
     * @param paths of the arrows, in their order
     * @param captions upper left corners of the captions
     */
    record Plan(List<Point> corners, List<List<Point>> paths, List<Point> captions, double width, double height) {}

    private final RecursiveGraphLayoutEngine engine = new RecursiveGraphLayoutEngine();

    Layered() {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /** @param boxes that hang together by the arrows; others stand beside them */
    Plan place(List<Size> boxes, List<Arrow> arrows, Way way) {
        ElkNode root = root(way);
        List<ElkNode> nodes = boxes.stream().map(size -> node(root, size)).toList();
        List<ElkEdge> edges = arrows.stream().map(arrow -> edge(nodes, arrow)).toList();
        engine.layout(root, new BasicProgressMonitor());
        return new Plan(
                nodes.stream().map(node -> new Point(node.getX(), node.getY())).toList(),
                edges.stream().map(Layered::path).toList(),
                edges.stream().map(Layered::caption).toList(),
                root.getWidth(),
                root.getHeight());
    }

    private static ElkNode root(Way way) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, way.direction);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.ASPECT_RATIO, ASPECT);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(2));
        root.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        root.setProperty(CoreOptions.SPACING_EDGE_NODE, BETWEEN_ARROWS);
        root.setProperty(CoreOptions.SPACING_EDGE_EDGE, BETWEEN_ARROWS);
        root.setProperty(CoreOptions.SPACING_EDGE_LABEL, CAPTION_MARGIN);
        root.setProperty(CoreOptions.SPACING_LABEL_LABEL, CAPTION_MARGIN);
        root.setProperty(CoreOptions.SPACING_LABEL_NODE, CAPTION_MARGIN);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_ARROWS);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_ARROWS);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        return root;
    }

    private static ElkNode node(ElkNode root, Size size) {
        ElkNode node = ElkGraphUtil.createNode(root);
        node.setDimensions(size.width(), size.height());
        return node;
    }

    private static ElkEdge edge(List<ElkNode> nodes, Arrow arrow) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()));
        if (arrow.caption().width() > 0) {
            // A label without text is not placed.
            ElkLabel label = ElkGraphUtil.createLabel("caption", edge);
            label.setDimensions(
                    arrow.caption().width() + 2 * CAPTION_MARGIN,
                    arrow.caption().height());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        }
        return edge;
    }

    private static List<Point> path(ElkEdge edge) {
        List<Point> path = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            path.add(new Point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                path.add(new Point(bend.getX(), bend.getY()));
            }
            path.add(new Point(section.getEndX(), section.getEndY()));
        }
        return straightened(path);
    }

    /** Without points that change nothing. */
    private static List<Point> straightened(List<Point> path) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            boolean inner = i > 0 && i < path.size() - 1;
            Point here = path.get(i);
            if (!inner || !between(kept.get(kept.size() - 1), here, path.get(i + 1))) {
                kept.add(here);
            }
        }
        return kept;
    }

    private static boolean between(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    private static Point caption(ElkEdge edge) {
        if (edge.getLabels().isEmpty()) {
            return new Point(0, 0);
        }
        ElkLabel label = edge.getLabels().get(0);
        return new Point(label.getX() + CAPTION_MARGIN, label.getY());
    }
}
