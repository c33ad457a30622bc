package policygraph;

import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policygraph.format.TextRecognition;
import policygraph.graph.GraphWriter;
import policygraph.graph.QualityRules;
import policygraph.ingest.LoadSettings;
import policygraph.load.ConsoleProgress;
import policygraph.load.Input;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport;
import policygraph.load.SeedReplies;

/** Loading inside the application, and the documents of {@code seeds/reply} at its start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoadSettings.class)
class IngestConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(IngestConfiguration.class);

    /** {@code policygraph.ocr} has scanned documents recognised, by a program that must be installed. */
    @Bean
    Ingest ingest(
            GraphWriter graph,
            QualityRules rules,
            LoadSettings settings,
            @Value("${policygraph.ocr:false}") boolean recognise) {
        Extractor extractor = new Extractor(recognise ? TextRecognition.tesseract() : TextRecognition.OFF);
        return new Ingest(extractor, ExtractorVersion.current(), graph, rules, settings);
    }

    /** Loads the seeds that the graph does not hold as this version reads them; {@code policygraph.seeds.load} turns it off. */
    @Bean
    @ConditionalOnBooleanProperty(name = "policygraph.seeds.load", matchIfMissing = true)
    ApplicationRunner seedLoading(Ingest ingest) {
        return arguments -> {
            List<Input> seeds = SeedReplies.all();
            try (LoadProgress progress = ConsoleProgress.of(OptionalLong.of(seeds.size()), System.out)) {
                tell(ingest.load(seeds.stream(), progress));
            }
        };
    }

    private static void tell(LoadReport report) {
        LOG.info("seeds/reply: {}", report.summary());
        report.failures().forEach(failure -> LOG.error("{}", failure.reason()));
        if (report.unchanged() < report.written()) {
            report.warnings().forEach(warning -> LOG.warn("{}", warning));
        }
    }
}
