package jp.lg.nayoro.polaris.launcher.match;

/** A row that could not be read: which, and what to do. It says nothing of whom the row is about. */
record RowProblem(String file, long line, String japanese, String english) {

    String words() {
        return file + " " + line + "行目: " + japanese + "\n" + file + ", line " + line + ": " + english;
    }
}
