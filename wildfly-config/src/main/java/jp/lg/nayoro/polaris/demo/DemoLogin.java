package jp.lg.nayoro.polaris.demo;

/** One way into the demo town, for the launcher to print. The password is public: there is nothing real behind it. */
public record DemoLogin(String login, String password, String roleInJapanese, String personInJapanese) {}
