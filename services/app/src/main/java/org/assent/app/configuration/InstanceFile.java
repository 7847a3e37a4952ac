package org.assent.app.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code instance.json} in the data directory: there while Assent runs, so that its commands find it. */
public final class InstanceFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    private InstanceFile(Path file) {
        this.file = file;
    }

    /** The file in a data directory. */
    public static InstanceFile in(Path data) {
        return new InstanceFile(data.resolve("instance.json"));
    }

    /** Written beside and renamed, so that nobody reads half of it. */
    public void write(Instance instance) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Path side = file.resolveSibling("instance.json.new");
            Files.writeString(side, JSON.writeValueAsString(instance));
            Files.move(side, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes it. */
    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The instance that runs; a file left behind by one that was killed does not count. */
    public Optional<Instance> running() {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), Instance.class))
                    .filter(instance -> ProcessHandle.of(instance.pid())
                            .filter(ProcessHandle::isAlive)
                            .isPresent());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }
}
