package policygraph.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.Reading;
import policygraph.document.Sentence;
import policygraph.document.Span;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;

/**
 * Reads who does what from the order of names and words in a sentence, by the verb frames of {@code
 * seeds/rule/statement/frame.yaml}. A clause without a subject takes the one before it; a statement made on a subject
 * from an earlier sentence, or on the replying agency for want of any, is inferred.
 */
final class RelationReader {

    private final VerbLexicon verbs;
    private final List<Frame> frames;

    RelationReader(VerbLexicon verbs, List<Frame> frames) {
        this.verbs = verbs;
        this.frames = List.copyOf(frames);
    }

    static RelationReader fromSeeds() {
        return new RelationReader(VerbLexicon.fromSeeds(), Frame.fromSeeds());
    }

    /**
     * The relations a document states.
     *
     * @param repliers the replying agencies, which a sentence without a subject speaks of
     */
    List<Statement> read(Document document, List<Resolution> resolutions, List<Entity> repliers) {
        return new Pass(document, resolutions, repliers).run();
    }

    private record Key(Term from, Predicate predicate, Term to) {}

    /** One pass over one document. */
    private final class Pass {

        /** Tokens that frames are tried on at once: more than any sentence has that was not made to cost time. */
        private static final int LONGEST_LINE = 400;

        private final Document document;
        private final Reading reading;
        private final Tokens tokens;
        private final List<Entity> repliers;
        private final Map<Key, Statement> statements = new LinkedHashMap<>();
        private final Subjects subjects;

        /** One for each frame that was tried yet. */
        private final @Nullable Matcher[] matchers = new Matcher[frames.size()];

        Pass(Document document, List<Resolution> resolutions, List<Entity> repliers) {
            this.document = document;
            this.reading = document.reading();
            this.repliers = repliers;
            this.tokens = new Tokens(reading, verbs, place(resolutions));
            this.subjects = new Subjects(repliers);
        }

        private List<Tokens.Placed> place(List<Resolution> resolutions) {
            List<Tokens.Placed> placed = new ArrayList<>();
            for (Resolution resolution : resolutions) {
                Span span = resolution.mention().span();
                placed.add(new Tokens.Placed(resolution, reading.position(span.start()), reading.position(span.end())));
            }
            return placed;
        }

        List<Statement> run() {
            Opening opening = new Opening(reading.toString());
            int paragraph = -1;
            for (Sentence sentence : document.sentences()) {
                if (sentence.paragraph() != paragraph) {
                    paragraph = sentence.paragraph();
                    tokens.forgetThings();
                }
                if (!sentence.heading()) {
                    readSentence(sentence, opening);
                }
            }
            return List.copyOf(statements.values());
        }

        private void readSentence(Sentence sentence, Opening opening) {
            int start = reading.position(sentence.span().start());
            int end = reading.position(sentence.span().end());
            Set<Frame.Scope> scopes = opening.at(start, end);
            if (!tokens.nameAny(start, end)) {
                return;
            }
            List<Token> line = subjects.fill(tokens.between(start, end), sentence.paragraph());
            for (int at = 0; at < line.size(); at += LONGEST_LINE) {
                readLine(line.subList(at, Math.min(line.size(), at + LONGEST_LINE)), scopes);
            }
        }

        private void readLine(List<Token> line, Set<Frame.Scope> scopes) {
            String letters = letters(line);
            long[] held = heldFrom(letters);
            for (int i = 0; i < frames.size(); i++) {
                if (frames.get(i).mayMatch(held[0])
                        && scopes.contains(frames.get(i).scope())) {
                    apply(i, line, letters, held);
                }
            }
        }

        /** For each place of a line the letters that stand there and behind. */
        private static long[] heldFrom(String letters) {
            long[] held = new long[letters.length() + 1];
            for (int at = letters.length() - 1; at >= 0; at--) {
                held[at] = held[at + 1] | FrameLetters.letter(letters.charAt(at));
            }
            return held;
        }

        /** A pattern is tried only where it may open and all that it needs is still to come. */
        private void apply(int index, List<Token> line, String letters, long[] held) {
            Frame frame = frames.get(index);
            Matcher matcher = null;
            for (int at = 0; at < letters.length() && frame.mayMatch(held[at]); at++) {
                if (frame.mayOpenWith(letters.charAt(at))) {
                    matcher = matcher == null ? matcher(index).reset(letters) : matcher;
                    if (matcher.region(at, letters.length()).lookingAt()) {
                        state(frame, line, matcher);
                    }
                }
            }
        }

        private Matcher matcher(int index) {
            Matcher matcher = matchers[index];
            if (matcher == null) {
                matcher = frames.get(index).matcher();
                matchers[index] = matcher;
            }
            return matcher;
        }

        private void state(Frame frame, List<Token> line, Matcher matcher) {
            boolean toReply = frame.predicate() == Predicate.CO_HANDLED;
            int start = toReply ? matcher.start() : Math.min(matcher.start(), matcher.start("to"));
            int first = line.get(start).start();
            int end = toReply ? matcher.end() : Math.max(matcher.end(), matcher.end("to"));
            int last = line.get(end - 1).end();
            for (int f = matcher.start("from"); f < matcher.end("from"); f++) {
                Token from = line.get(f);
                Token to = toReply ? null : line.get(matcher.start("to"));
                Span span = reading.span(first, last);
                if (to != null && isPairwise(from, to, first, last)) {
                    for (int i = 0; i < to.members().size(); i++) {
                        state(
                                frame,
                                from.members().get(i),
                                from.basis(),
                                List.of(to.members().get(i)),
                                span);
                    }
                    continue;
                }
                for (Entity subject : from.members()) {
                    if (frame.admits(subject)) {
                        state(frame, subject, from.basis(), to == null ? null : to.members(), span);
                    }
                }
            }
        }

        /** A、B分别印发《P》《Q》: the first did the first, the second the second. */
        private boolean isPairwise(Token from, Token to, int first, int last) {
            int size = from.members().size();
            return size > 1
                    && size == to.members().size()
                    && reading.subSequence(first, last).contains("分别");
        }

        private void state(Frame frame, Entity subject, Basis basis, @Nullable List<Entity> objects, Span span) {
            Evidence evidence = Evidence.at(span, document.text());
            if (objects == null) {
                if (!repliers.contains(subject)) {
                    add(frame, new Term.Named(subject), new Term.Reply(), evidence, basis);
                }
                return;
            }
            for (Entity object : objects) {
                if (!object.equals(subject)) {
                    add(frame, new Term.Named(subject), new Term.Named(object), evidence, basis);
                }
            }
        }

        private void add(Frame frame, Term from, Term to, Evidence evidence, Basis basis) {
            Key key = new Key(from, frame.predicate(), to);
            Statement known = statements.get(key);
            if (known == null || known.basis() == Basis.INFERRED && basis == Basis.STATED) {
                statements.put(
                        key,
                        new Statement(from, frame.predicate(), to, evidence, basis, frame.id(), frame.confidence()));
            }
        }
    }

    static String letters(List<Token> line) {
        StringBuilder letters = new StringBuilder(line.size());
        line.forEach(token -> letters.append(token.letter()));
        return letters.toString();
    }
}
