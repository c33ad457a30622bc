package policygraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import policygraph.evaluation.Paper.Figure;
import policygraph.evaluation.Paper.Link;
import policygraph.evaluation.Paper.Place;
import policygraph.evaluation.Paper.Promise;
import policygraph.evaluation.Paper.Thing;

/** An output made of gold, with every sort of error at fixed places, to try the grading on. */
final class Mangled {

    private final Paper gold;
    private final String text;

    private Mangled(Paper gold, String text) {
        this.gold = gold;
        this.text = text;
    }

    static Paper of(Exam exam) {
        Mangled mangled = new Mangled(exam.gold(), exam.text());
        Paper gold = exam.gold();
        return new Paper(
                "some/folder/" + gold.name(),
                mangled.header(),
                mangled.things(),
                mangled.links(),
                mangled.figures(),
                mangled.promises());
    }

    /** What is right, in the form of an output. */
    static Paper perfect(Exam exam) {
        Mangled mangled = new Mangled(exam.gold(), exam.text());
        Paper gold = exam.gold();
        return new Paper(
                gold.name(),
                gold.header(),
                gold.entities().stream().map(thing -> mangled.placed(thing, 0)).toList(),
                gold.relations(),
                gold.metrics().stream().map(figure -> mangled.placed(figure, 0)).toList(),
                gold.commitments().stream()
                        .map(promise -> mangled.placed(promise, 0, 0))
                        .toList());
    }

    private Paper.Header header() {
        Paper.Header header = gold.header();
        if (header == null) {
            throw new IllegalStateException(gold.name() + " has no header");
        }
        boolean odd = gold.name().charAt(2) % 2 == 1;
        return new Paper.Header(
                odd ? "《" + header.title() + " 》" : header.title() + "等",
                odd ? header.docNumber() : null,
                odd ? List.of("某市教育局") : header.issuers(),
                odd ? "1234" : header.indexNumber(),
                header.written(),
                odd ? null : "2020-01-01",
                odd ? null : header.proposal(),
                header.contact());
    }

    private List<Thing> things() {
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < gold.entities().size(); i++) {
            Thing thing = gold.entities().get(i);
            if (i % 7 == 3) {
                continue;
            }
            String name = i % 11 == 5 ? thing.name() + "某" : thing.name();
            String type = i % 13 == 7 ? "AGENCY" : thing.type();
            things.add(placed(renamed(thing, thing.id(), type, name), i % 9 == 4 ? 1 : 0));
            if (i % 5 == 2) {
                things.add(renamed(thing, thing.id() + "b", type, "另一个" + i));
            }
        }
        things.add(new Thing("new", "COMPANY", "新公司", null, List.of("新公司"), List.of(), false, List.of()));
        things.add(new Thing("odd", "PERSON", "某人", null, List.of("某人"), List.of(), false, List.of()));
        return things;
    }

    private static Thing renamed(Thing thing, String id, String type, String name) {
        return new Thing(id, type, name, thing.docNumber(), thing.surfaces(), List.of(), thing.optional(), List.of());
    }

    private Thing placed(Thing thing, int shift) {
        List<Place> places = new ArrayList<>();
        for (String surface : thing.surfaces()) {
            int at = text.indexOf(surface) + shift;
            places.add(new Place(at, at + surface.length()));
        }
        return new Thing(
                thing.id(), thing.type(), thing.name(), thing.docNumber(), thing.surfaces(), List.of(), false, places);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < gold.relations().size(); i++) {
            Link link = gold.relations().get(i);
            if (i % 6 == 1) {
                continue;
            }
            links.add(i % 8 == 3 ? new Link(link.type(), link.to(), link.from(), false) : link);
            if (i % 4 == 0) {
                links.add(new Link(link.type(), link.from() + (i % 20 == 0 ? "" : "b"), link.to(), false));
            }
            if (i % 10 == 9) {
                links.add(new Link(link.type(), "nobody", link.to(), false));
                links.add(new Link(link.type(), "nobody", link.to(), false));
            }
        }
        return links;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < gold.metrics().size(); i++) {
            Figure figure = gold.metrics().get(i);
            if (i % 8 == 5) {
                continue;
            }
            double value = i % 9 == 2 ? figure.value() * 1.01 : figure.value();
            String unit = i % 7 == 3 ? "箱" : figure.unit();
            Figure placed =
                    placed(new Figure(value, unit, figure.quote(), figure.optional(), 0, 0), i % 12 == 4 ? 60 : 0);
            figures.add(placed);
            if (i % 10 == 0) {
                figures.add(placed);
            }
        }
        return figures;
    }

    private Figure placed(Figure figure, int shift) {
        String quote = figure.quote() == null ? "" : figure.quote();
        int at = text.indexOf(quote) + shift;
        return new Figure(figure.value(), figure.unit(), null, false, at, at + quote.length());
    }

    private List<Promise> promises() {
        List<Promise> promises = new ArrayList<>();
        for (int i = 0; i < gold.commitments().size(); i++) {
            Promise promise = gold.commitments().get(i);
            String quote = promise.quote() == null ? "" : promise.quote();
            promises.add(
                    switch (i % 5) {
                        case 1 -> placed(promise, 0, -quote.length() / 3);
                        case 2 -> placed(promise, quote.length() * 3 / 4, 0);
                        case 3 -> placed(promise, 3, -quote.length() * 2 / 3);
                        case 4 -> placed(promise, -4, 20);
                        default -> placed(promise, 0, 0);
                    });
        }
        return promises;
    }

    private Promise placed(Promise promise, int later, int longer) {
        String quote = promise.quote() == null ? "" : promise.quote();
        int at = text.indexOf(quote);
        int start = Math.max(0, at + later);
        return new Promise(null, false, start, Math.max(start, at + quote.length() + longer));
    }
}
