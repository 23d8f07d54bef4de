package jp.lg.nayoro.polaris.launcher;

/** One way in, as it is printed once for the person who started Polaris. */
record Login(String role, String duty, String name, String password) {

    String line() {
        return String.format("%-16s %-14s %s  （%s）", role, name, password, duty);
    }

    /** Without the password: this string reaches logs. */
    @Override
    public String toString() {
        return "Login[" + role + ", " + name + "]";
    }
}
