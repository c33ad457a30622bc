package policygraph;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policygraph.briefing.Briefings;
import policygraph.briefing.Editor;
import policygraph.briefing.export.Exports;
import policygraph.briefing.figure.Figures;
import policygraph.briefing.figure.Typeface;
import policygraph.question.Answers;
import policygraph.question.Questions;

/** Figures and briefings over the application's answers; font and layout engine wait for the first of them. */
@Configuration(proxyBeanMethods = false)
class BriefingConfiguration {

    @Bean
    Typeface typeface() {
        return new Typeface();
    }

    @Bean
    Figures figures(Questions questions, Typeface typeface) {
        return new Figures(questions, typeface);
    }

    @Bean
    Briefings briefings(Questions questions) {
        return Briefings.fromClassPath(questions);
    }

    @Bean
    Editor editor(Answers answers, Figures figures) {
        return new Editor(answers::answer, figures);
    }

    @Bean
    Exports exports(Typeface typeface) {
        return new Exports(typeface);
    }
}
