package jp.lg.nayoro.polaris.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import jp.lg.nayoro.polaris.launcher.match.MatchCommand;

/** What stands behind the script {@code ./polaris}, once everything is built. */
@Command(
        name = "polaris",
        description = "名寄市 地域包括ケア情報連携 Polaris",
        subcommands = {
            RunCommand.class,
            ImportCommand.class,
            MatchCommand.class,
            VerifyAuditCommand.class,
            BenchCommand.class
        })
public final class Polaris implements Runnable {

    private static final Logger LOG = Logger.getLogger(Polaris.class.getName());

    @Spec
    CommandSpec spec;

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Polaris())
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .setParameterExceptionHandler(Polaris::explainWrongUse)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "コマンドがありません / no command given");
    }

    private static int explainWrongUse(ParameterException wrong, String[] arguments) {
        var err = wrong.getCommandLine().getErr();
        err.println("使い方が違います / wrong use: " + wrong.getMessage());
        err.println("使い方の一覧 / for help: ./polaris help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int explain(Exception failure, CommandLine command) {
        if (failure instanceof LauncherFailure) {
            command.getErr().println(failure.getMessage());
        } else {
            LOG.log(Level.SEVERE, "Unexpected", failure);
            command.getErr().println("予期しないエラーです / unexpected: " + failure);
            command.getErr().println("詳細 / details: " + LauncherLog.place());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
