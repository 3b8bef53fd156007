// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/config.h"

#include "common/domain/ip_address.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <initializer_list>
#include <set>
#include <string>
#include <toml++/toml.h>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

/// Reads one TOML table, remembers which keys it knows, and collects problems.
class TableReader
{
public:
    TableReader(const toml::table& table, QString name, QList<ConfigProblem>& problems)
        : m_table(table)
        , m_name(std::move(name))
        , m_problems(problems)
    { }

    void text(const char* key, QString& into)
    {
        if (const toml::node* node = find(key)) {
            if (const auto value = node->value_exact<std::string>())
                into = QString::fromStdString(*value);
            else
                wrongType(key, *node, u"a text in quotes"_s);
        }
    }

    template <typename T>
    void boolean(const char* key, T& into)
    {
        if (const toml::node* node = find(key)) {
            if (const auto value = node->value_exact<bool>())
                into = *value;
            else
                wrongType(key, *node, u"true or false"_s);
        }
    }

    void number(const char* key, unsigned& into, unsigned minimum, unsigned maximum)
    {
        const toml::node* node = find(key);
        if (!node)
            return;
        const auto value = node->value_exact<std::int64_t>();
        if (!value || *value < minimum || *value > maximum)
            wrongType(key, *node, u"a whole number from %1 to %2"_s.arg(minimum).arg(maximum));
        else
            into = static_cast<unsigned>(*value);
    }

    template <typename E>
    void choice(const char* key, E& into, std::initializer_list<std::pair<const char*, E>> choices)
    {
        const toml::node* node = find(key);
        if (!node)
            return;
        QStringList words;
        const auto value = node->value_exact<std::string>();
        for (const auto& [word, meaning] : choices) {
            if (value && *value == word) {
                into = meaning;
                return;
            }
            words.append(u"\"%1\""_s.arg(QLatin1StringView(word)));
        }
        wrongType(key, *node, u"one of %1"_s.arg(words.join(u", "_s)));
    }

    const toml::node* find(const char* key)
    {
        m_known.insert(key);
        return m_table.get(key);
    }

    void problem(const toml::node& node, const QString& message)
    {
        m_problems.append({static_cast<int>(node.source().begin.line), message});
    }

    void wrongType(const char* key, const toml::node& node, const QString& expected)
    {
        problem(node, u"%1 must be %2."_s.arg(path(key), expected));
    }

    [[nodiscard]] QString path(const char* key) const
    {
        const QString word = QString::fromUtf8(key);
        return m_name.isEmpty() ? word : m_name + u'.' + word;
    }

    ~TableReader()
    {
        for (const auto& [key, node] : m_table) {
            const std::string name{key.str()};
            if (!m_known.contains(name))
                m_problems.append(
                    {static_cast<int>(key.source().begin.line),
                     u"%1 is not a setting of this version; remove it or correct its spelling."_s
                         .arg(path(name.c_str()))});
        }
    }
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;

private:
    const toml::table& m_table;
    QString m_name;
    QList<ConfigProblem>& m_problems;
    std::set<std::string> m_known;
};

QList<ListenAddress> loopback(const QString& address)
{
    ListenAddress listen;
    listen.address = address;
    return {listen};
}

bool isLoopback(const QString& address)
{
    const QByteArray text = address.toUtf8();
    std::string host = text.toStdString();
    const auto colon = host.rfind(':');
    if (colon != std::string::npos)
        host.resize(colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    const auto parsed = domain::IpAddress::parse(host);
    return parsed && parsed->isLoopback();
}

bool isAddress(const QString& address)
{
    const auto colon = address.lastIndexOf(u':');
    if (colon <= 0)
        return false;
    bool ok = false;
    const QString port = address.mid(colon + 1);
    const int number = port.toInt(&ok);
    if (!ok || number < 0 || number > 65535 || port != QString::number(number))
        return false;
    QString host = address.left(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    const auto parsed = domain::IpAddress::parse(host.toStdString());
    return parsed && (bracketed || !host.contains(u':'));
}

void readAddress(TableReader& listen, const char* key, const toml::node& node,
                 QList<ConfigProblem>& problems, QList<ListenAddress>& into)
{
    ListenAddress address;
    if (const auto text = node.value_exact<std::string>()) {
        address.address = QString::fromStdString(*text);
    } else if (const toml::table* table = node.as_table()) {
        TableReader reader(*table, listen.path(key), problems);
        reader.text("address", address.address);
        reader.boolean("insecure", address.insecure);
        reader.boolean("tls", address.tls);
        reader.text("certificate", address.certificate);
        reader.text("key", address.key);
    } else {
        listen.wrongType(key, node, u"a list of addresses such as \"127.0.0.1:8462\""_s);
        return;
    }
    if (!isAddress(address.address)) {
        listen.problem(
            node,
            u"%1: \"%2\" is not an address and port; write \"127.0.0.1:8462\" or \"[::1]:8462\"."_s
                .arg(listen.path(key), address.address));
        return;
    }
    into.append(address);
}

void readListen(TableReader& top, ConfigResult& result)
{
    const toml::node* node = top.find("listen");
    if (!node)
        return;
    const toml::table* table = node->as_table();
    if (!table) {
        top.wrongType("listen", *node, u"a section"_s);
        return;
    }
    TableReader listen(*table, u"listen"_s, result.problems);
    const auto door = [&](const char* key, QList<ListenAddress>& into) {
        const toml::node* list = listen.find(key);
        if (!list)
            return;
        into.clear();
        if (const toml::array* array = list->as_array()) {
            for (const toml::node& item : *array)
                readAddress(listen, key, item, result.problems, into);
        } else {
            readAddress(listen, key, *list, result.problems, into);
        }
    };
    door("gateway", result.config.gateway);
    door("authz", result.config.authz);
    door("admin", result.config.admin);
    if (const toml::node* hosts = listen.find("admin_hosts")) {
        const toml::array* array = hosts->as_array();
        for (std::size_t i = 0; array && i < array->size(); ++i) {
            if (const auto host = array->get(i)->value_exact<std::string>())
                result.config.adminHosts.append(QString::fromStdString(*host).toLower());
            else
                array = nullptr;
        }
        if (!array)
            listen.wrongType("admin_hosts", *hosts, u"a list of host names in quotes"_s);
    }
}

/// The [tls] section serves every listener that is not loopback, or asks for TLS, and has no
/// certificate of its own.
void applyTls(const QString& certificate, const QString& key, ConfigResult& result)
{
    if (certificate.isEmpty() != key.isEmpty())
        result.problems.append(
            {0, u"tls.certificate and tls.key belong together: give both or none."_s});
    Config& config = result.config;
    for (QList<ListenAddress>* door : {&config.gateway, &config.authz, &config.admin}) {
        for (ListenAddress& listen : *door) {
            if (listen.certificate.isEmpty() != listen.key.isEmpty())
                result.problems.append(
                    {0,
                     u"The listener %1 needs both certificate and key, or none."_s.arg(
                         listen.address)});
            const bool loopback = isLoopback(listen.address);
            if (listen.certificate.isEmpty() && (listen.tls || (!loopback && !listen.insecure))) {
                listen.certificate = certificate;
                listen.key = key;
            }
            listen.tls = !listen.certificate.isEmpty();
            if (!listen.tls && !loopback && !listen.insecure)
                result.problems.append(
                    {0,
                     u"The listener %1 can be reached from other machines and has no TLS, so "
                     u"tokens would "
                     "cross the network readable. Give it a certificate and key in [tls], or write "
                     "{ address = \"%1\", insecure = true } for it."_s.arg(listen.address)});
        }
    }
}

template <typename F>
void section(TableReader& top, const char* name, QList<ConfigProblem>& problems, F&& read)
{
    const toml::node* node = top.find(name);
    if (!node)
        return;
    if (const toml::table* table = node->as_table()) {
        TableReader reader(*table, QString::fromUtf8(name), problems);
        read(reader);
    } else {
        top.wrongType(name, *node, u"a section, written [%1]"_s.arg(QLatin1StringView(name)));
    }
}

/// "extender.token.secure.mode = true": the name that the property has in the add-on (EX-45).
void readExtenderProperty(TableReader& top, ConfigResult& result)
{
    section(top, "extender", result.problems, [&](TableReader& extender) {
        section(extender, "token", result.problems, [&](TableReader& token) {
            section(token, "secure", result.problems,
                    [&](TableReader& secure) { secure.boolean("mode", result.config.secureMode); });
        });
    });
}

void readSections(TableReader& top, ConfigResult& result, QString& certificate, QString& key)
{
    Config& config = result.config;
    section(top, "data", result.problems,
            [&](TableReader& data) { data.text("dir", config.dataDir); });
    section(top, "database", result.problems, [&](TableReader& database) {
        database.choice(
            "driver", config.driver,
            {{"sqlite", DatabaseDriver::Sqlite}, {"postgresql", DatabaseDriver::Postgresql}});
        database.text("uri", config.databaseUri);
    });
    section(top, "tls", result.problems, [&](TableReader& tls) {
        tls.text("certificate", certificate);
        tls.text("key", key);
    });
    section(top, "keys", result.problems, [&](TableReader& keys) {
        keys.choice("provider", config.keys,
                    {{"file", KeySource::File},
                     {"keychain", KeySource::Keychain},
                     {"systemd-credential", KeySource::SystemdCredential}});
        keys.text("file", config.keyFile);
    });
    section(top, "token", result.problems,
            [&](TableReader& token) { token.boolean("secure_mode", config.secureMode); });
    section(top, "workers", result.problems,
            [&](TableReader& workers) { workers.number("threads", config.workers, 0, 63); });
    section(top, "node", result.problems,
            [&](TableReader& node) { node.number("number", config.node, 0, 15); });
    section(top, "limits", result.problems, [&](TableReader& limits) {
        limits.number("connections", config.connections, 16, 1'000'000);
        limits.number("connections_per_address", config.connectionsPerAddress, 1, 1'000'000);
        limits.number("body_bytes", config.bodyBytesForLimits, 1024, 64 * 1024 * 1024);
        limits.number("spool_mebibytes", config.spoolMebibytes, 1, 1024);
    });
}

} // namespace

QString defaultDataDir()
{
    const QString unit = qEnvironmentVariable("STATE_DIRECTORY").section(u':', 0, 0);
    if (!unit.isEmpty())
        return unit;
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        return u"/var/lib/latchkey"_s;
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + u"/.local/state"_s : state) + u"/latchkey"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/latchkey"_s;
#endif
}

ConfigResult parseConfig(const QByteArray& toml)
{
    ConfigResult result;
    Config& config = result.config;
    config.gateway = loopback(u"127.0.0.1:8462"_s);
    config.authz = loopback(u"127.0.0.1:8461"_s);
    config.admin = loopback(u"127.0.0.1:8460"_s);

    toml::table root;
    try {
        root =
            toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size())));
    } catch (const toml::parse_error& error) {
        result.problems.append({static_cast<int>(error.source().begin.line),
                                u"This is not TOML: %1."_s.arg(QString::fromUtf8(error.what()))});
        return result;
    }
    QString certificate;
    QString key;
    {
        TableReader top(root, {}, result.problems);
        readListen(top, result);
        readSections(top, result, certificate, key);
        readExtenderProperty(top, result);
    }
    applyTls(certificate, key, result);
    if (config.driver == DatabaseDriver::Postgresql && config.databaseUri.isEmpty())
        result.problems.append(
            {0,
             u"database.uri is missing: the driver \"postgresql\" needs one, such as "
             "\"postgresql://latchkey@localhost/latchkey\"."_s});
    if (config.dataDir.isEmpty())
        config.dataDir = defaultDataDir();
    std::sort(result.problems.begin(), result.problems.end(),
              [](const auto& a, const auto& b) { return a.line < b.line; });
    return result;
}

ConfigResult loadConfig(const QString& path, const QString& dataDir)
{
    QString chosen = path;
    if (chosen.isEmpty()) {
        const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/latchkey/latchkeyd.toml"_s;
        for (const QString& candidate : {own, u"/etc/latchkey/latchkeyd.toml"_s}) {
            if (QFile::exists(candidate)) {
                chosen = candidate;
                break;
            }
        }
    }
    QByteArray text;
    if (!chosen.isEmpty()) {
        QFile file(chosen);
        if (!file.open(QIODevice::ReadOnly)) {
            ConfigResult result;
            result.problems.append({0,
                                    u"The configuration file %1 cannot be read: %2."_s.arg(
                                        chosen, file.errorString())});
            return result;
        }
        text = file.readAll();
    }
    ConfigResult result = parseConfig(text);
    result.file = chosen;
    if (!dataDir.isEmpty())
        result.config.dataDir = QDir(dataDir).absolutePath();
    if (result.config.keyFile.isEmpty())
        result.config.keyFile = result.config.dataDir + u"/master.key"_s;
    return result;
}

} // namespace runtime
