// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/keys/key_text.h"

#include "service/keys/key_provider.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keys {

using namespace Qt::StringLiterals;
using Code = core::Error::Code;

namespace {

constexpr std::size_t textSize = 2 * KeyProvider::keySize;
constexpr std::string_view digits = "0123456789abcdef";

int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Closes a descriptor when it goes.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

core::Status checkPrivate(const struct stat& status, const QString& path, bool groupMayRead)
{
    if (!S_ISREG(status.st_mode))
        return core::Error{Code::Forbidden, u"The key file %1 is not a regular file."_s.arg(path)};
    const mode_t others = groupMayRead ? 0037 : 0077;
    if ((status.st_mode & others) != 0)
        return core::Error{Code::Forbidden,
                           u"The key file %1 can be read or changed by others (mode %2), so the "
                           u"key may be known to them. "
                           "If you are sure that it is not, run: chmod 600 %1"_s.arg(path)
                               .arg(status.st_mode & 07777, 4, 8, QLatin1Char('0'))};
    if (status.st_uid != ::geteuid() && status.st_uid != 0)
        return core::Error{Code::Forbidden,
                           u"The key file %1 belongs to another user."_s.arg(path)};
    return core::Done{};
}

} // namespace

core::Secret toKeyText(const core::Secret& key)
{
    std::string text;
    text.reserve(textSize); // so that growing leaves no copies behind
    for (const char byte : key.reveal()) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits[value >> 4];
        text += digits[value & 15];
    }
    return core::Secret(std::move(text));
}

std::optional<core::Secret> fromKeyText(std::string_view text)
{
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    if (text.size() != textSize)
        return std::nullopt;
    std::string key;
    key.reserve(KeyProvider::keySize);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = digitValue(text[i]);
        const int low = digitValue(text[i + 1]);
        if (high < 0 || low < 0) {
            core::wipeMemory(key.data(), key.size());
            return std::nullopt;
        }
        key += static_cast<char>(high << 4 | low);
    }
    return core::Secret(std::move(key));
}

core::Result<std::optional<core::Secret>> readPrivateFile(const QString& path, bool groupMayRead)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(),
                                 O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (file.get() < 0 && errno == ENOENT)
        return std::optional<core::Secret>{};
    if (file.get() < 0 && errno == ELOOP)
        return core::Error{Code::Forbidden, u"The key file %1 is a symbolic link."_s.arg(path)};
    if (file.get() < 0)
        return core::Error{
            Code::Unavailable,
            u"The key file %1 can't be opened: %2."_s.arg(path, qt_error_string(errno))};
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return core::Error{
            Code::Unavailable,
            u"The key file %1 can't be examined: %2."_s.arg(path, qt_error_string(errno))};
    if (const core::Status isPrivate = checkPrivate(status, path, groupMayRead); !isPrivate)
        return isPrivate.error();

    std::array<char, 256> buffer{};
    std::size_t size = 0;
    while (size < buffer.size()) {
        const ssize_t got = ::read(file.get(), buffer.data() + size, buffer.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return core::Error{
                Code::Unavailable,
                u"The key file %1 can't be read: %2."_s.arg(path, qt_error_string(errno))};
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    core::Secret content(std::string(buffer.data(), size));
    core::wipeMemory(buffer.data(), buffer.size());
    return std::optional(std::move(content));
}

} // namespace keys
