package jp.lg.nayoro.polaris.launcher;

import java.nio.file.Path;

/**
 * A file to send.
 *
 * @param file where it lies
 * @param name its path as the server knows it: from the parent of what was named on the command line, with slashes
 */
record SourceFile(Path file, String name) {}
