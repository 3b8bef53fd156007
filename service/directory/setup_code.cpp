// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/directory/setup_code.h"

#include "common/core/logging.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstddef>
#include <string>

using namespace Qt::StringLiterals;

namespace directory {
namespace {

constexpr std::string_view letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // no 0 O 1 I
constexpr std::size_t length = 20; // of 5 bits each
constexpr std::size_t groupLength = 4;
constexpr qint64 longestFile = 64;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

static_assert(letters.size() == 32);

/// Letters and digits only, in upper case.
core::Secret bare(std::string_view text)
{
    std::string kept;
    kept.reserve(text.size());
    for (const char c : text) {
        if (c >= 'a' && c <= 'z')
            kept.push_back(static_cast<char>(c - 'a' + 'A'));
        else if (c != '-' && c != ' ' && c != '\n' && c != '\r' && c != '\t')
            kept.push_back(c);
    }
    return core::Secret(std::move(kept));
}

core::Secret grouped(std::string_view plain)
{
    std::string text;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (i > 0 && i % groupLength == 0)
            text.push_back('-');
        text.push_back(plain[i]);
    }
    return core::Secret(std::move(text));
}

core::Secret newCode(core::RandomSource& random)
{
    std::array<std::uint8_t, length> bytes{};
    random.fill(bytes);
    std::string plain;
    for (const std::uint8_t byte : bytes)
        plain.push_back(letters[byte % letters.size()]); // 32 divides 256: every letter as likely
    core::wipeMemory(bytes.data(), bytes.size());
    core::Secret code = grouped(plain);
    core::wipeMemory(plain.data(), plain.size());
    return code;
}

} // namespace

core::Status SetupCode::open()
{
    m_code = readFile();
    if (isOpen())
        return core::Done{};
    core::Secret code = newCode(m_random);
    if (const core::Status written = writeFile(code); !written)
        return written;
    m_code = std::move(code);
    return core::Done{};
}

void SetupCode::erase()
{
    m_code = {};
    if (QFileInfo::exists(m_file) && !QFile::remove(m_file))
        qCWarning(core::logAdmin).noquote()
            << "The set-up code is not good for anything any more, but its file could not be "
               "removed:"
            << m_file;
}

bool SetupCode::matches(const core::Secret& typed) const
{
    return isOpen() && bare(typed.reveal()) == bare(m_code.reveal());
}

/// Empty: there is none that could be trusted.
core::Secret SetupCode::readFile() const
{
    QFile file(m_file);
    if (QFileInfo(m_file).isSymLink() || (file.permissions() & others)
        || !file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return {};
    QByteArray content = file.readAll();
    core::Secret code = bare({content.constData(), static_cast<std::size_t>(content.size())});
    core::wipeMemory(content.data(), static_cast<std::size_t>(content.size()));
    const std::string_view plain = code.reveal();
    if (plain.size() != length || plain.find_first_not_of(letters) != std::string_view::npos)
        return {};
    return grouped(plain);
}

core::Status SetupCode::writeFile(const core::Secret& code) const
{
    QFile::remove(m_file);
    QFile file(m_file);
    const std::string_view text = code.reveal();
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)
        && file.write(text.data(), static_cast<qint64>(text.size())) >= 0 && file.write("\n") == 1
        && file.flush();
    if (written)
        return core::Done{};
    return core::Error{core::Error::Code::Unavailable,
                       u"The set-up code could not be written to %1: %2. Make the first "
                       u"administrator on this machine: latchkeyd user add NAME --administrator "
                       u"--password-stdin"_s.arg(m_file, file.errorString())};
}

} // namespace directory
