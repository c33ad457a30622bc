package policygraph.format;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import policygraph.PolicyGraphException;

/** Reads the bytes of one file as text, whatever make it is of. Immutable, safe for use by several threads. */
public final class FormatReader {

    /** A scanned reply has a few megabytes: what is larger is no reply but something else by mistake. */
    private static final int MOST_BYTES = 64 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(FormatReader.class);

    private final PdfReader pdf;

    /** A reader that does not recognise scanned text but says that it should be. */
    public FormatReader() {
        this(TextRecognition.OFF);
    }

    public FormatReader(TextRecognition recognition) {
        this.pdf = new PdfReader(recognition);
    }

    /**
     * @param file the name under which the bytes are known, for messages
     * @throws PolicyGraphException if there is no text to be had; the message names the file and says what to do
     */
    public PlainText read(byte[] bytes, String file) {
        try {
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableException((bytes.length >> 20) + " MB is more than the " + (MOST_BYTES >> 20)
                        + " MB that one document may have; split it into its documents");
            }
            return read(bytes, Signature.of(bytes), file);
        } catch (UnreadableException e) {
            throw new PolicyGraphException(file + ": " + e.getMessage(), e);
        }
    }

    /** Whatever a library stumbles over is a fault of the file, and the stack trace is for those who doubt it. */
    private PlainText read(byte[] bytes, Format format, String file) throws UnreadableException {
        try {
            return switch (format) {
                case TEXT, HTML -> textOrPage(TextDecoder.decode(bytes));
                case PDF -> notEmpty(format, pdf.read(bytes));
                case DOCX -> notEmpty(format, DocxReader.read(bytes));
                case DOC -> notEmpty(format, DocReader.read(bytes));
                case RTF -> notEmpty(format, RtfReader.read(bytes));
            };
        } catch (LimitedInputStream.LimitException e) {
            throw new UnreadableException(
                    "is a damaged file, or one made to do harm: it " + e.getMessage() + "; get it again");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.debug("{}: cannot be read as {}", file, format, e);
            throw new UnreadableException("is a damaged or incomplete " + format + " file ("
                    + e.getClass().getSimpleName() + "); get it again, or open it and save it as docx or text");
        }
    }

    private static PlainText textOrPage(String text) throws UnreadableException {
        return HtmlReader.isPage(text) ? HtmlReader.read(text) : PlainText.of(Format.TEXT, text);
    }

    private static PlainText notEmpty(Format format, String text) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException("is a " + format + " file without any text; check that it is the right one");
        }
        return PlainText.of(format, text);
    }
}
