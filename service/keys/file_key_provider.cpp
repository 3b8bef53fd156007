// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/keys/file_key_provider.h"

#include "service/keys/key_text.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace keys {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

core::Error failed(const QString& what, const QString& path)
{
    return {Code::Unavailable,
            u"The key file %1 could not be %2: %3."_s.arg(path, what, qt_error_string(errno))};
}

bool writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(fd, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

core::Status writeNewFile(const QString& path, std::string_view text)
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return failed(u"made"_s, path);
    const bool written = writeAll(fd, text) && ::fsync(fd) == 0;
    const core::Error error = failed(u"written"_s, path);
    const bool closed = ::close(fd) == 0;
    return written && closed ? core::Status(core::Done{}) : core::Status(error);
}

core::Status syncFolder(const QString& folder)
{
    const int fd =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    const core::Error error = failed(u"made durable"_s, folder);
    if (fd >= 0)
        ::close(fd);
    return synced ? core::Status(core::Done{}) : core::Status(error);
}

} // namespace

QString FileKeyProvider::description() const
{
    return u"key file %1"_s.arg(m_path);
}

ProviderState FileKeyProvider::probe()
{
    const auto found = read();
    if (!found)
        return {ProviderState::Kind::NotAvailable, found.error().message,
                u"Put the key file right, or name another one in the configuration."_s};
    if (found->has_value())
        return {ProviderState::Kind::Available, {}, {}};
    const QString folder = QFileInfo(m_path).absolutePath();
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) == 0)
        return {ProviderState::Kind::Available, {}, {}};
    return {ProviderState::Kind::NotAvailable,
            u"There is no key file %1 and none can be made there: %2."_s.arg(
                m_path, qt_error_string(errno)),
            u"Make the folder %1 and let the service's user write to it."_s.arg(folder)};
}

core::Result<std::optional<core::Secret>> FileKeyProvider::read()
{
    const auto content = readPrivateFile(m_path, false);
    if (!content || !content->has_value())
        return content;
    auto key = fromKeyText((*content)->reveal());
    if (!key)
        return core::Error{
            Code::InvalidArgument,
            u"The key file %1 does not hold a key (64 hexadecimal digits)."_s.arg(m_path)};
    return key;
}

core::Status FileKeyProvider::create(const core::Secret& key)
{
    if (key.reveal().size() != keySize)
        return core::Error{Code::InvalidArgument, u"A master key has 32 bytes."_s};
    const QString unfinished = m_path + u".unfinished"_s;
    QFile::remove(unfinished); // of an attempt that was interrupted; nobody has used its key
    std::string text(toKeyText(key).reveal());
    text += '\n';
    const core::Secret line(std::move(text));
    core::Status done = writeNewFile(unfinished, line.reveal());
    // link() makes the name only if nothing has it, and only once the whole key is on disk.
    if (done
        && ::link(QFile::encodeName(unfinished).constData(), QFile::encodeName(m_path).constData())
            != 0)
        done = errno == EEXIST
            ? core::Error{Code::Conflict, u"There is a key file %1 already."_s.arg(m_path)}
            : failed(u"made"_s, m_path);
    QFile::remove(unfinished);
    if (!done)
        return done;
    if (core::Status synced = syncFolder(QFileInfo(m_path).absolutePath()); !synced)
        return synced;
    const auto stored = read();
    if (!stored)
        return stored.error();
    if (!stored->has_value() || !(**stored == key))
        return core::Error{Code::Unavailable,
                           u"The key file %1 does not hold what was written to it."_s.arg(m_path)};
    return core::Done{};
}

} // namespace keys
