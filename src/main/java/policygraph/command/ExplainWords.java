package policygraph.command;

import java.util.Locale;
import java.util.stream.Collectors;
import policygraph.document.Header;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;
import policygraph.mention.Mention;
import policygraph.mention.Overlap;
import policygraph.mention.Type;
import policygraph.statement.Basis;
import policygraph.statement.Predicate;
import policygraph.statement.Statement;
import policygraph.statement.Term;

/** Puts what was read into one line each, in Chinese and English. */
final class ExplainWords {

    private ExplainWords() {}

    static String of(Resolution resolution) {
        Mention mention = resolution.mention();
        Entity entity = resolution.entity();
        String role = mention.role() == Mention.Role.ANAPHOR ? " 回指 anaphor" : "";
        return of(mention.type()) + role + " = "
                + (entity == null ? undecided(resolution) : entity.name() + " [" + entity.id() + "]")
                + rule(mention.rule())
                + rule(resolution.rule());
    }

    private static String undecided(Resolution resolution) {
        String candidates = resolution.candidates().stream()
                .map(candidate -> candidate.name() + " [" + candidate.id() + "]")
                .collect(Collectors.joining(" | "));
        return "未定 undecided" + (candidates.isEmpty() ? "" : "，候选 candidates: " + candidates);
    }

    static String of(Overlap overlap) {
        Mention loser = overlap.loser();
        String reason =
                switch (overlap.reason()) {
                    case SHORTER -> "较短 shorter";
                    case LATER -> "一样长而靠后 as long and later";
                    case SAME_PLACE -> "同处先得 same place, found later";
                };
        return "落选 lost: " + loser.name() + " " + of(loser.type()) + rule(loser.rule()) + "，" + reason;
    }

    static String of(Statement statement) {
        String basis = statement.basis() == Basis.STATED ? "明言 stated" : "推断 inferred";
        return of(statement.subject())
                + " —" + of(statement.predicate()) + "→ "
                + of(statement.object())
                + " · " + basis
                + rule(statement.rule())
                + " %.2f".formatted(statement.confidence());
    }

    private static String rule(String rule) {
        return " ‹" + rule + "›";
    }

    private static String of(Term term) {
        if (term instanceof Term.Named named) {
            return named.entity().name();
        }
        if (term instanceof Term.Proposal proposal) {
            Header.Field<String> number = proposal.proposal().number();
            return proposal.proposal().kind().label() + (number == null ? "" : number.value());
        }
        if (term instanceof Term.Metric metric) {
            return of(metric);
        }
        if (term instanceof Term.Commitment commitment) {
            return "承诺 promise" + (commitment.deadline() == null ? "" : "，期限 deadline " + commitment.deadline());
        }
        return "本文 this document";
    }

    private static String of(Term.Metric metric) {
        return (metric.measures() == null ? "" : metric.measures() + " ")
                + metric.value().toPlainString()
                + metric.unit()
                + (metric.qualifier() == null ? "" : " (" + metric.qualifier() + ")")
                + (metric.asOf() == null ? "" : "，截至 as of " + metric.asOf());
    }

    private static String of(Type type) {
        String label =
                switch (type) {
                    case AGENCY -> "机关";
                    case POLICY -> "政策文件";
                    case UNIVERSITY -> "高校";
                    case RESEARCH_INSTITUTE -> "科研院所";
                    case COMPANY -> "单位";
                    case PLATFORM -> "平台";
                    case PROGRAM -> "项目";
                };
        return label + " " + type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String of(Predicate predicate) {
        String label =
                switch (predicate) {
                    case ANSWERS -> "答复";
                    case ISSUED -> "印发";
                    case CO_HANDLED -> "会办";
                    case CITES -> "引用";
                    case BASED_ON -> "依据";
                    case RUNS -> "主办";
                    case SUPPORTS -> "支持";
                    case PARTICIPATES_IN -> "参与";
                    case COMMITS_TO -> "承诺";
                    case REPORTS -> "数据";
                    case MENTIONS -> "提到";
                };
        return label + " " + predicate;
    }
}
