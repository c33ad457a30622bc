package policygraph.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The password of the embedded server's one user: the configured one, else that of a file that only its owner can read,
 * made at the first start.
 *
 * @param file where the password stands, or null if it was configured
 */
record Password(String value, @Nullable Path file) {

    static final String PROPERTY = "policygraph.neo4j.password";

    /** What Neo4j asks for. */
    private static final int FEWEST_CHARACTERS = 8;

    /** 24 of 32 characters: 120 random bits. */
    private static final int MADE_CHARACTERS = 24;

    /** Letters and digits that are not taken for one another when typed off a screen. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    static Password of(@Nullable String configured, Path file) {
        if (configured == null || configured.isEmpty()) {
            return check(new Password(readOrMake(file), file));
        }
        return check(new Password(configured, null));
    }

    /** Where the password comes from, for messages; never the password. */
    String origin() {
        return file == null ? PROPERTY : file.toString();
    }

    private static Password check(Password password) {
        if (password.value.length() < FEWEST_CHARACTERS) {
            throw new EmbeddedNeo4jException(
                    "密码太短：" + password.origin() + "。The password of " + password.origin() + " is too short.",
                    "至少 " + FEWEST_CHARACTERS + " 个字符。Use at least " + FEWEST_CHARACTERS + " characters.");
        }
        return password;
    }

    private static String readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            keepToOwner(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new EmbeddedNeo4jException(
                    "密码文件无法读写：" + file + "。The password file " + file + " cannot be read or written: " + e,
                    "检查该文件夹的权限，或设置 policygraph.neo4j.home。Check the folder's permissions, or set policygraph.neo4j.home"
                            + " to a folder that can be written.",
                    e);
        }
    }

    /** The file is its owner's alone before the password goes into it. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        keepToOwner(file);
        Files.writeString(file, random() + System.lineSeparator(), StandardOpenOption.WRITE);
    }

    /** By mode where the file system has modes, else by access list; a file system with neither has no owners. */
    private static void keepToOwner(Path file) throws IOException {
        PosixFileAttributeView modes = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        AclFileAttributeView access = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (modes != null) {
            modes.setPermissions(PosixFilePermissions.fromString("rw-------"));
        } else if (access != null) {
            access.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(access.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < MADE_CHARACTERS; i++) {
            made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return made.toString();
    }
}
