// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/commands.h"
#include "service/runtime/process.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#ifdef LATCHKEY_JEMALLOC
/// What jemalloc reads before main(): ask for huge pages.
extern "C" const char* malloc_conf; // NOLINT(readability-identifier-naming)
const char* malloc_conf = "thp:always";
#endif

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QStringList texts(const std::vector<std::string>& values)
{
    QStringList list;
    for (const std::string& value : values)
        list.append(text(value));
    return list;
}

/// What the command line said. CLI11 fills the members; run is the chosen command.
struct Words
{
    std::string configFile;
    std::string dataDir;
    std::string name;
    std::string email;
    std::string owner;
    std::string scheme;
    std::string expires;
    std::string file;
    std::string format = "jsonl";
    std::string profile;
    std::string key;
    std::string from;
    std::string listen = "127.0.0.1:8463";
    std::vector<std::string> groups;
    std::vector<std::string> limits;
    std::vector<std::string> ipRanges;
    bool administrator = false;
    bool secureMode = false;
    bool passwordStdin = false;
    bool readOnly = false;
    bool check = false;
    std::function<int()> run;

    [[nodiscard]] runtime::Place place() const { return {text(configFile), text(dataDir)}; }
};

void addPlace(CLI::App* command, Words& words)
{
    command->add_option("--config", words.configFile, "Configuration file (TOML)");
    command->add_option("--data-dir", words.dataDir, "Directory of the store, keys and spools");
}

CLI::App* addCommand(CLI::App& parent, Words& words, const char* name, const char* help,
                     std::function<int()> run)
{
    CLI::App* command = parent.add_subcommand(name, help);
    addPlace(command, words);
    command->callback([&words, run = std::move(run)] { words.run = run; });
    return command;
}

void addServiceCommands(CLI::App& app, Words& words)
{
    addCommand(app, words, "serve", "Run the service in the foreground (the default)",
               [&words] { return runtime::serve(words.place()); });

    CLI::App* init = addCommand(
        app, words, "init",
        "Create the store, and the first administrator or a code for making one", [&words] {
            return runtime::init(words.place(),
                                 {text(words.name), words.secureMode, text(words.profile)});
        });
    CLI::Option* admin = init->add_option(
        "--admin", words.name,
        "Name of the first administrator; left out, a one-time code is printed with which the "
        "console makes one");
    CLI::Option* password = init->add_flag("--password-stdin", words.passwordStdin,
                                           "Read the password from the first line of stdin");
    admin->needs(password);
    password->needs(admin);
    init->add_option("--profile", words.profile,
                     "Settings to start from: recommended, miniorange, kantega, extender, "
                     "resolution or restrictive");
    init->add_flag("--secure-mode", words.secureMode,
                   "Start in Secure Mode: token values are shown once and never stored");

    addCommand(app, words, "check-config", "Report every problem of the configuration file",
               [&words] { return runtime::checkConfig(words.place()); });

    CLI::App* backup = addCommand(
        app, words, "backup", "Write a consistent copy of the store, also while the service runs",
        [&words] { return runtime::backup(words.place(), text(words.file)); });
    backup->add_option("FILE", words.file, "The file to write; it must not exist")->required();

    CLI::App* restore = addCommand(
        app, words, "restore", "Replace the store by a backup; the service must be stopped",
        [&words] { return runtime::restore(words.place(), text(words.file)); });
    restore->add_option("FILE", words.file, "A file that backup wrote")->required();

    CLI::App* echo =
        app.add_subcommand("echo", "A tiny upstream that answers with what it received");
    echo->add_option("--listen", words.listen, "Address and port")->capture_default_str();
    echo->callback(
        [&words] { words.run = [&words] { return runtime::echo(text(words.listen)); }; });
}

void addConfigurationCommands(CLI::App& app, Words& words)
{
    CLI::App* write = addCommand(
        app, words, "export", "Write the whole configuration as JSON, without secrets", [&words] {
            return runtime::exportConfiguration(words.place(), text(words.file), text(words.key));
        });
    write->add_option("FILE", words.file, "The file to write; - for stdout")->required();
    write->add_option("--seal-for", words.key,
                      "File of a public key (latchkeyd seal-key): password hashes and token values "
                      "are added, sealed for it");
    CLI::App* read = addCommand(
        app, words, "import", "Add and change what a configuration holds, in one change", [&words] {
            return runtime::importConfiguration(
                words.place(), {text(words.file), text(words.key), text(words.from), words.check});
        });
    read->add_option("FILE", words.file, "A file that export wrote; - for stdin")->required();
    read->add_option("--key", words.key, "File of the private key that opens the sealed part");
    read->add_option("--from", words.from, "The file is what another product keeps")
        ->check(CLI::IsMember({"extender", "kantega", "resolution", "miniorange"}));
    read->add_flag("--check", words.check, "Only say what would happen");
    CLI::App* key = app.add_subcommand("seal-key", "Make a pair of keys for sealed exports");
    key->add_option("FILE", words.file, "The private key; the public one goes to FILE.pub")
        ->required();
    key->callback(
        [&words] { words.run = [&words] { return runtime::sealKey(text(words.file)); }; });
}

void addAuditCommands(CLI::App& app, Words& words)
{
    CLI::App* audit = app.add_subcommand("audit", "The audit log");
    audit->require_subcommand(1);
    addCommand(*audit, words, "verify",
               "Check the log against its hash chains, without the service",
               [&words] { return runtime::auditVerify(words.place()); });
    addCommand(*audit, words, "export", "Write the log to stdout, newest first",
               [&words] { return runtime::auditExport(words.place(), text(words.format)); })
        ->add_option("--format", words.format, "csv or jsonl")
        ->check(CLI::IsMember({"csv", "jsonl"}))
        ->capture_default_str();
}

void addUserCommands(CLI::App& app, Words& words)
{
    CLI::App* user = app.add_subcommand("user", "Local accounts");
    user->require_subcommand(1);
    CLI::App* add = addCommand(*user, words, "add", "Create an account", [&words] {
        return runtime::userAdd(words.place(), text(words.name), text(words.email),
                                texts(words.groups), words.administrator, words.passwordStdin);
    });
    add->add_option("NAME", words.name)->required();
    add->add_option("--email", words.email);
    add->add_option("--group", words.groups, "A group to join; may be repeated");
    add->add_flag("--administrator", words.administrator);
    add->add_flag("--password-stdin", words.passwordStdin,
                  "Read a password from the first line of stdin; without it the "
                  "account can use tokens only");
    const auto named = [&](const char* command, const char* help,
                           int (*run)(const runtime::Place&, const QString&)) {
        addCommand(*user, words, command, help,
                   [&words, run] { return run(words.place(), text(words.name)); })
            ->add_option("NAME", words.name)
            ->required();
    };
    named("passwd", "Set a password, read from the first line of stdin", runtime::userPassword);
    named("unlock", "Reset the failed-login count", runtime::userUnlock);
    addCommand(*user, words, "list", "List accounts",
               [&words] { return runtime::userList(words.place()); });
}

void addTokenCommands(CLI::App& app, Words& words)
{
    CLI::App* token = app.add_subcommand("token", "API tokens");
    token->require_subcommand(1);
    CLI::App* create = addCommand(*token, words, "create", "Create a token and print it", [&words] {
        return runtime::tokenCreate(words.place(),
                                    {text(words.name), text(words.owner), text(words.scheme),
                                     text(words.expires), texts(words.limits),
                                     texts(words.ipRanges), words.readOnly});
    });
    create->add_option("NAME", words.name, "What the token is for")->required();
    create->add_option("--owner", words.owner, "The user it speaks for")->required();
    create->add_option("--scheme", words.scheme, "basic, bearer or both");
    create->add_option("--expires", words.expires, "\"90 days\", \"never\" or an ISO 8601 time");
    create->add_option("--limit", words.limits, "A \"Limit to\" line; may be repeated");
    create->add_option("--ip", words.ipRanges,
                       "An address or network it may be used from; may be repeated");
    create->add_flag("--read-only", words.readOnly);
    addCommand(*token, words, "list", "List tokens", [&words] {
        return runtime::tokenList(words.place(), text(words.owner));
    })->add_option("--owner", words.owner);
    addCommand(*token, words, "revoke", "Revoke a token; its next request is refused",
               [&words] { return runtime::tokenRevoke(words.place(), text(words.file)); })
        ->add_option("ID", words.file)
        ->required();
}

/// Better a sentence than an illegal instruction at the first request.
bool processorSuffices()
{
#ifdef LATCHKEY_X86_64_V2
    return __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("popcnt");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char** argv)
{
    if (!processorSuffices()) {
        std::fputs("latchkeyd: this build needs a processor with SSE 4.2 and POPCNT (x86-64-v2, "
                   "2009 or later). Build it with -DLATCHKEY_X86_64_V2=OFF for this machine.\n",
                   stderr);
        return 1;
    }
    runtime::hardenProcess();
    Words words;
    CLI::App app("Latchkey: API tokens in front of any REST API", "latchkeyd");
    app.set_version_flag("--version", "latchkeyd " LATCHKEY_VERSION);
    app.require_subcommand(0, 1);
    addPlace(&app, words);
    addServiceCommands(app, words);
    addUserCommands(app, words);
    addTokenCommands(app, words);
    addAuditCommands(app, words);
    addConfigurationCommands(app, words);
    words.run = [&words] { return runtime::serve(words.place()); };
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("latchkeyd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));
    return words.run();
}
