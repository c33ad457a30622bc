package policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import policygraph.Ingest;
import policygraph.graph.GraphWriter;
import policygraph.graph.Written;
import policygraph.load.LoadProgress;
import policygraph.load.LoadReport;
import policygraph.question.Documents;
import policygraph.question.StoredDocument;
import policygraph.source.Limits;
import policygraph.source.Sources;

/** Documents: list, look into, load, remove. */
@RestController
@Tag(name = OpenApiConfiguration.DOCUMENTS)
@RequestMapping("/api/documents")
class DocumentController {

    private final Documents documents;
    private final Ingest ingest;
    private final GraphWriter graph;

    DocumentController(Documents documents, Ingest ingest, GraphWriter graph) {
        this.documents = documents;
        this.ingest = ingest;
        this.graph = graph;
    }

    @GetMapping
    @Operation(
            summary = "已载入的文件，新的在前 The documents loaded, newest first",
            description = "以 skip 和 limit 翻页，直到返回空表。" + "Page by skip and limit until the list is empty.")
    List<StoredDocument.Summary> list(
            @Parameter(description = "跳过几条 How many to pass over") @RequestParam(defaultValue = "0") int skip,
            @Parameter(description = "最多几条 How many at most") @RequestParam(defaultValue = "100") int limit) {
        return documents.list(Paging.skip(skip), Paging.limit(limit));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "一份文件：头部、全文、提及、陈述 One document: header, text, mentions, statements",
            description = "提及与陈述带其在全文中的起止位置。" + "Mentions and statements have their offsets in the text.")
    StoredDocument one(
            @Parameter(description = "文件编号 Id of a document", example = OpenApiConfiguration.DOCUMENT) @PathVariable
                    String id) {
        return documents.find(id).orElseThrow(() -> new UnknownDocumentException(id));
    }

    @GetMapping(value = "/{id}/annotated", produces = "text/html;charset=UTF-8")
    @Operation(
            summary = "全文，读出的称谓带标记，HTML The text with what it names marked, as HTML",
            description = "每个标记带类型，归并到的实体带编号。" + "Each mark has its type and, where decided, the id of the thing.")
    String annotated(
            @Parameter(description = "文件编号 Id of a document", example = OpenApiConfiguration.DOCUMENT) @PathVariable
                    String id) {
        return AnnotatedText.of(one(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "删除一份文件及其全部陈述 Remove a document with all it says",
            description = "其他文件也作的陈述保留；非本机访问须有密钥。"
                    + "What other documents say as well stays; from beyond this machine a key is needed.")
    void remove(
            @Parameter(description = "文件编号 Id of a document", example = OpenApiConfiguration.DOCUMENT) @PathVariable
                    String id) {
        if (!graph.remove(id)) {
            throw new UnknownDocumentException(id);
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "上传并载入一份或多份文件、zip 或 JSON Lines Upload and load documents, zip archives or JSON Lines",
            description = "载入完毕才答复，一份有误不影响其余；大批文件请用 /api/loads。"
                    + "Answers when all is loaded; one bad document harms no other. For many, use /api/loads.")
    Loaded load(@RequestPart(name = "file", required = false) @Nullable List<MultipartFile> files) {
        if (files == null || files.isEmpty()) {
            throw BadUploadException.empty();
        }
        Sources sources = new Sources(Limits.UPLOAD);
        files.forEach(file -> sources.stream(UploadName.of(file.getOriginalFilename()), file::getInputStream));
        List<Written> written = new ArrayList<>();
        LoadReport report = ingest.load(sources.inputs(), new LoadProgress() {
            @Override
            public void written(Written document) {
                written.add(document);
            }
        });
        if (written.isEmpty()) {
            throw BadUploadException.unreadable(report.failures());
        }
        return new Loaded(
                report.summary(), written, report.failures(), sources.skipped().count(), report.warnings());
    }

    /**
     * What became of an upload.
     *
     * @param summary in one line
     * @param documents what is in the graph now, with its outcome: LOADED, UNCHANGED, REPLACED
     * @param failures files that are not, with reasons
     * @param skipped files in archives that cannot be documents
     * @param warnings what the quality rules found in the whole graph
     */
    record Loaded(
            String summary,
            List<Written> documents,
            List<LoadReport.Failure> failures,
            long skipped,
            List<String> warnings) {}
}
