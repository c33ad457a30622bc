package policygraph.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import policygraph.load.PrintableName;

/**
 * The name of a file in an archive, as it is meant. Archives say of a name whether it is in UTF-8, but those made in China by
 * Windows are in GBK and say nothing, and others are in UTF-8 and say nothing, either.
 */
final class EntryName {

    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private EntryName() {}

    /** Without the parts that lead out of the archive: it is only a name here, but others might take it for a path. */
    static String of(ZipArchiveEntry entry) {
        String name = entry.getNameSource() == NameSource.NAME ? decode(entry.getRawName()) : entry.getName();
        return Arrays.stream(name.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .map(PrintableName::of)
                .collect(Collectors.joining("/"));
    }

    static boolean isHidden(String name) {
        return Arrays.stream(name.split("/")).anyMatch(FileKind::isHidden);
    }

    private static String decode(byte[] raw) {
        for (Charset charset : TRIED) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
            } catch (CharacterCodingException e) {
                // Then the next.
            }
        }
        return new String(raw, StandardCharsets.ISO_8859_1);
    }
}
