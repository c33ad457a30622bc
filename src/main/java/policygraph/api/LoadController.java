package policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Loads that take their time: start one, watch it, read its report. */
@RestController
@Tag(name = OpenApiConfiguration.DOCUMENTS)
@RequestMapping("/api/loads")
class LoadController {

    private final Loads loads;

    LoadController(Loads loads) {
        this.loads = loads;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "上传文件、zip 或 JSON Lines，在后台载入 Upload documents, archives or JSON Lines and load them meanwhile",
            description = "立即答复，一份有误不影响其余。" + "Answers at once; one bad document harms no other.")
    @ApiResponse(responseCode = "202", description = "已接收，进度见 Location Taken; Location tells how it goes")
    ResponseEntity<Load.View> start(@RequestPart(name = "file", required = false) @Nullable List<MultipartFile> files) {
        if (files == null || files.isEmpty()) {
            throw BadUploadException.empty();
        }
        Load load = loads.start(files);
        return ResponseEntity.accepted()
                .location(URI.create("/api/loads/" + load.id()))
                .body(load.view());
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "一次载入的进度与报告 How a load goes, and its report",
            description = "完成前为已载入数与总数，完成后另有报告。" + "How many of how many; when done, the report as well.")
    Load.View one(@Parameter(description = "载入编号 Id of a load") @PathVariable String id) {
        return find(id).view();
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "一次载入的事件流 The events of a load",
            description =
                    "progress {done, total, file}; failure {file, reason}; notice; at the end report, as GET /api/loads/{id} gives it")
    SseEmitter events(@Parameter(description = "载入编号 Id of a load") @PathVariable String id) {
        return find(id).watch();
    }

    private Load find(String id) {
        return loads.find(id).orElseThrow(() -> new UnknownLoadException(id));
    }
}
