package policygraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;
import policygraph.source.Limits;
import policygraph.source.Sources;

/** Uploaded files, kept in a folder until they are loaded: those of a request go with it. */
final class Upload implements AutoCloseable {

    private final Path folder;
    private final Map<Path, String> names = new LinkedHashMap<>();

    private Upload(Path folder) {
        this.folder = folder;
    }

    static Upload of(List<MultipartFile> files) {
        try {
            Upload upload = new Upload(Files.createTempDirectory("policygraph-upload"));
            for (MultipartFile file : files) {
                Path kept = upload.folder.resolve(String.valueOf(upload.names.size()));
                file.transferTo(kept);
                upload.names.put(kept, UploadName.of(file.getOriginalFilename()));
            }
            return upload;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sources sources() {
        Sources sources = new Sources(Limits.UPLOAD);
        names.forEach((kept, name) -> sources.stream(name, () -> Files.newInputStream(kept)));
        return sources;
    }

    @Override
    public void close() {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
