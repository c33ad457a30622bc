package policygraph.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.Header;
import policygraph.document.Reading;
import policygraph.document.Sentence;
import policygraph.document.Span;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;
import policygraph.mention.Type;

/** Reads what the replying side says it will do, sentence by sentence. */
final class CommitmentReader {

    /** Share of promises found right on the evaluation. */
    private static final double CONFIDENCE = 0.93;

    private static final OpenedPattern DEADLINE = OpenedPattern.of(
            "到在于力争2今明本当年0123456789一两二三四五十每“",
            "(?:到|在|于|力争|争取)?20\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日|底|末|份)?|[上下]半年|第?[一二三四]季度|底|末|初)?(?:以?前|之前|底前)?"
                    + "|(?:今年|明年|本年|当年)(?:\\d{1,2}月)?(?:上半年|下半年|年?底|内)?(?:前)?|年(?:内|底前|底)|\\d{1,2}月底前"
                    + "|[一两二三四五十\\d]{1,3}(?:年|个月|个工作日)内|每(?:半)?年|“十[四五六]五”(?:末|期末|期间|时期)?|本届政府任期内");

    private final PromiseFinder finder = new PromiseFinder();
    private final PlanMarks marks = new PlanMarks();

    private CommitmentReader() {}

    static CommitmentReader fromSeeds() {
        return new CommitmentReader();
    }

    /** One statement for each sentence that promises, in text order. */
    List<Statement> read(Document document, List<Resolution> resolutions) {
        return new Walk(document, resolutions).statements();
    }

    /** One way through a document: knows which section and paragraph speak of what comes next. */
    private final class Walk {

        private final Document document;
        private final Reading reading;
        private final Term subject;
        private final int year;
        private final BitSet agencyEnds = new BitSet();
        private final List<Statement> statements = new ArrayList<>();

        /** The section that speaks of what comes next. */
        private final PlanSection section = new PlanSection();

        /** The paragraph of which the rest is promised, -1 for none. */
        private int planParagraph = -1;

        /** Level of the heading above an announced list, 1 if there is none; 0 where no list is announced. */
        private int listLevel;

        private int headingLevel;

        /** Whether the whole reply says what will be done. */
        private boolean planReply;

        Walk(Document document, List<Resolution> resolutions) {
            this.document = document;
            this.reading = document.reading();
            this.subject = subject(document.header(), resolutions);
            this.year = year(document.header());
            for (Resolution resolution : resolutions) {
                if (resolution.mention().type() == Type.AGENCY) {
                    agencyEnds.set(reading.position(resolution.mention().span().end()));
                }
            }
        }

        List<Statement> statements() {
            List<Sentence> sentences = document.sentences();
            for (int i = 0; i < sentences.size(); i++) {
                visit(sentences.get(i), i + 1 < sentences.size() ? sentences.get(i + 1) : null);
            }
            return statements;
        }

        private void visit(Sentence sentence, @Nullable Sentence next) {
            int start = reading.position(sentence.span().start());
            int end = reading.position(sentence.span().end());
            if (start >= end) {
                return;
            }
            boolean heading = sentence.heading() || isBareTitle(start, end);
            if (heading && !isItem(start, end, next)) {
                visitHeading(start, end, next);
            } else if (marks.isPolite(reading, start, end) && !promisesAfterThanks(start, end)) {
                closePlans(start, end);
            } else if (!marks.praises(reading, start, end) || promises(start, end)) {
                visitSentence(sentence, start, end, next);
            }
        }

        /** 下一步工作： on a line of its own. */
        private boolean isBareTitle(int start, int end) {
            return isLeadIn(end)
                    && marks.isShort(start, end)
                    && marks.speaksOfNext(reading, start, end)
                    && finder.find(reading, start, end, agencyEnds::get, year, false) == null;
        }

        /** A short item of an announced list looks like a heading, but nothing stands below it. */
        private boolean isItem(int start, int end, @Nullable Sentence next) {
            boolean listed = section.isOpen() || listLevel > 0;
            boolean stopped = "。；;".indexOf(reading.charAt(end - 1)) >= 0;
            return listed && stopped && marks.itemMark(reading, start, end) > 0 && (next == null || opensAnother(next));
        }

        private boolean opensAnother(Sentence next) {
            int start = reading.position(next.span().start());
            int end = reading.position(next.span().end());
            return next.heading()
                    || marks.itemMark(reading, start, end) > 0
                    || start < end && marks.isPolite(reading, start, end);
        }

        private void visitHeading(int start, int end, @Nullable Sentence next) {
            headingLevel = PlanSection.level(reading, start, end);
            section.visitHeading(reading, start, end, marks.speaksOfNext(reading, start, end));
            if (headingLevel <= listLevel) {
                listLevel = 0;
            }
            planParagraph = listLevel > 0 && next != null ? next.paragraph() : -1;
        }

        /** 感谢您的关心，我局将…: thanks in the first clause, a promise in the next. */
        private boolean promisesAfterThanks(int start, int end) {
            return marks.thanks(reading, start, end) && promises(start, end);
        }

        /** By its own words, whatever section it stands in. */
        private boolean promises(int start, int end) {
            return finder.find(reading, start, end, agencyEnds::get, year, false) != null;
        }

        private void closePlans(int start, int end) {
            planParagraph = -1;
            if (marks.closes(reading, start, end)) {
                section.close();
                listLevel = 0;
                planReply = false;
            }
        }

        private void visitSentence(Sentence sentence, int start, int end, @Nullable Sentence next) {
            int mark = marks.itemMark(reading, start, end);
            boolean carried = sentence.paragraph() == planParagraph;
            boolean inList = listLevel > 0 && (mark > 0 || carried);
            listLevel = inList || carried ? listLevel : 0;
            boolean inPlans = planReply || section.isOpen() || inList || carried;
            Promise promise = finder.find(reading, start, end, agencyEnds::get, year, inPlans);
            if (promise == null && inPlans && !isAside(start, end)) {
                promise = new Promise(section.isOpen() ? "commitment.section" : "commitment.carried", false, false);
            }
            if (promise != null && promise.carries() || inList) {
                planParagraph = sentence.paragraph();
            }
            noteAnnouncement(sentence, start, end, promise);
            if (promise != null && !isHeadline(sentence, start + mark, end, next) && !isLeadIn(end)) {
                add(sentence.span(), start, end, promise);
            }
        }

        private void noteAnnouncement(Sentence sentence, int start, int end, @Nullable Promise promise) {
            if (promise != null && (marks.announcesList(reading, start, end) || isLeadIn(end))) {
                listLevel = headingLevel == PlanSection.UNNUMBERED ? 1 : Math.max(1, headingLevel);
                planParagraph = sentence.paragraph();
            }
            if (!planReply
                    && marks.answers(reading, start, end)
                    && marks.announcesList(reading, start, end)
                    && !marks.reports(reading, start, end)) {
                planReply = true;
            }
        }

        /** A report or a complaint among plans. */
        private boolean isAside(int start, int end) {
            int from = start + marks.itemMark(reading, start, end);
            return marks.reports(reading, start, end)
                    || marks.opensReport(reading, from, end)
                    || marks.complains(reading, start, end);
        }

        /** 一是完善政策。 heads the sentences that follow it. */
        private boolean isHeadline(Sentence sentence, int words, int end, @Nullable Sentence next) {
            return next != null
                    && next.paragraph() == sentence.paragraph()
                    && words > reading.position(sentence.span().start())
                    && marks.isShort(words, end)
                    && reading.charAt(end - 1) == '。'
                    && marks.itemMark(
                                    reading,
                                    reading.position(next.span().start()),
                                    reading.position(next.span().end()))
                            == 0;
        }

        /** 重点做好以下工作： leads to the promises and is none. */
        private boolean isLeadIn(int end) {
            return reading.charAt(end - 1) == '：';
        }

        private void add(Span span, int start, int end, Promise promise) {
            MatchResult deadline = DEADLINE.first(reading, start, end);
            statements.add(new Statement(
                    subject,
                    Predicate.COMMITS_TO,
                    new Term.Commitment(span.in(document.text()), deadline == null ? null : deadline.group()),
                    Evidence.at(span, document.text()),
                    promise.stated() ? Basis.STATED : Basis.INFERRED,
                    promise.rule(),
                    CONFIDENCE));
        }
    }

    private static Term subject(Header header, List<Resolution> resolutions) {
        if (!header.issuers().isEmpty()) {
            Span issuer = header.issuers().get(0).span();
            for (Resolution resolution : resolutions) {
                Entity entity = resolution.entity();
                if (entity != null
                        && resolution.mention().type() == Type.AGENCY
                        && resolution.mention().span().overlaps(issuer)) {
                    return new Term.Named(entity);
                }
            }
        }
        return new Term.Reply();
    }

    private static int year(Header header) {
        Header.Field<LocalDate> date = header.written() != null ? header.written() : header.published();
        return date == null ? 0 : date.value().getYear();
    }
}
