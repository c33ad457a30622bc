package policygraph.format;

/** Says why a file cannot be read and what to do; {@link FormatReader} puts the file's name before it. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableException(String reason) {
        super(reason);
    }
}
