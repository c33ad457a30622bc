package policygraph.format;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads RTF; the library decodes its bytes by code page and font. */
final class RtfReader {

    private RtfReader() {}

    static String read(byte[] bytes) throws IOException {
        RtfText text = new RtfText();
        new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), text);
        return text.toString();
    }
}
