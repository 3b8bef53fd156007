// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/spool/spool_file.h"

#include "common/core/random.h"
#include "service/spool/record_format.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace spool {

namespace {

constexpr std::uint32_t formatVersion = 1;
constexpr std::size_t copyAt = 1024; // the heading stands twice, against a damaged sector
constexpr std::size_t headAt = 2048; // producer and consumer on cache lines of their own
constexpr std::size_t tailAt = 2304;

struct Heading
{
    char magic[8];
    std::uint32_t version;
    std::uint32_t headLength;
    std::uint64_t capacity;
    std::uint8_t id[16];
    std::uint64_t check; ///< of everything above
};
static_assert(sizeof(Heading) == 48);

constexpr char magic[8] = {'L', 'K', 'S', 'P', 'O', 'O', 'L', '\n'};

std::uint64_t checkOf(const Heading& heading)
{
    return format::checksum(reinterpret_cast<const std::byte*>(&heading), offsetof(Heading, check),
                            0);
}

core::Error failure(const QString& what, const QString& path)
{
    return {core::Error::Code::Unavailable,
            u"The audit spool %1 could not be %2: %3."_s.arg(
                path, what, QString::fromLocal8Bit(strerror(errno)))};
}

std::size_t roundedCapacity(std::size_t wanted)
{
    constexpr std::size_t page = 4096;
    return (std::max(wanted, SpoolFile::minCapacity) + page - 1) / page * page;
}

std::uint64_t seedOf(const FileId& id)
{
    return format::checksum(reinterpret_cast<const std::byte*>(id.data()), id.size(), 1);
}

std::optional<Heading> readHeading(const std::byte* memory, std::size_t fileLength)
{
    for (const std::size_t at : {std::size_t{0}, copyAt}) {
        Heading heading{};
        std::memcpy(&heading, memory + at, sizeof heading);
        const bool ours = std::memcmp(heading.magic, magic, sizeof magic) == 0
            && heading.check == checkOf(heading) && heading.version == formatVersion
            && heading.headLength == SpoolFile::headLength;
        if (ours && heading.capacity >= SpoolFile::minCapacity && heading.capacity % 8 == 0
            && heading.capacity == fileLength - SpoolFile::headLength)
            return heading;
    }
    return std::nullopt;
}

} // namespace

QString toText(const FileId& id)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size()))
            .toHex());
}

core::Result<std::unique_ptr<SpoolFile>> SpoolFile::create(const QString& path,
                                                           std::size_t capacity)
{
    std::unique_ptr<SpoolFile> file(new SpoolFile);
    file->m_capacity = roundedCapacity(capacity);
    const QByteArray name = QFile::encodeName(path);
    const int descriptor =
        ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return failure(u"created"_s, path);
    const std::size_t length = headLength + file->m_capacity;
    errno = ::posix_fallocate(descriptor, 0, static_cast<off_t>(length));
    if (errno != 0 || ::flock(descriptor, LOCK_EX | LOCK_NB) != 0
        || !file->map(descriptor, length, true)) {
        const core::Error error = failure(u"given its space"_s, path);
        ::unlink(name.constData());
        if (file->m_descriptor < 0)
            ::close(descriptor);
        return error;
    }

    core::SystemRandom().fill(file->m_id);
    file->m_seed = seedOf(file->m_id);
    Heading heading{};
    std::copy(std::begin(magic), std::end(magic), std::begin(heading.magic));
    heading.version = formatVersion;
    heading.headLength = headLength;
    heading.capacity = file->m_capacity;
    std::copy(file->m_id.begin(), file->m_id.end(), std::begin(heading.id));
    heading.check = checkOf(heading);
    std::memcpy(file->m_memory, &heading, sizeof heading);
    std::memcpy(file->m_memory + copyAt, &heading, sizeof heading);
    return file;
}

core::Result<std::unique_ptr<SpoolFile>> SpoolFile::openLeftover(const QString& path)
{
    std::unique_ptr<SpoolFile> file(new SpoolFile);
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return failure(u"opened"_s, path);
    struct stat info
    { };
    if (::fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode)
        || static_cast<std::size_t>(info.st_size) < headLength + minCapacity) {
        ::close(descriptor);
        return core::Error{core::Error::Code::InvalidArgument,
                           u"%1 is not an audit spool."_s.arg(path)};
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return core::Error{core::Error::Code::Conflict,
                           u"The audit spool %1 is in use by another process."_s.arg(path)};
    }
    if (!file->map(descriptor, static_cast<std::size_t>(info.st_size), false)) {
        const core::Error error = failure(u"mapped"_s, path);
        ::close(descriptor);
        return error;
    }
    const std::optional<Heading> heading = readHeading(file->m_memory, file->m_length);
    if (!heading)
        return core::Error{
            core::Error::Code::InvalidArgument,
            u"%1 is not an audit spool, or both copies of its heading are damaged."_s.arg(path)};
    file->m_capacity = heading->capacity;
    std::copy(std::begin(heading->id), std::end(heading->id), file->m_id.begin());
    file->m_seed = seedOf(file->m_id);
    return file;
}

core::Status SpoolFile::map(int descriptor, std::size_t length, bool writable)
{
    void* memory = ::mmap(nullptr, length, writable ? PROT_READ | PROT_WRITE : PROT_READ,
                          MAP_SHARED, descriptor, 0);
    if (memory == MAP_FAILED)
        return core::Error{core::Error::Code::Unavailable, u"The file could not be mapped."_s};
    m_descriptor = descriptor;
    m_memory = static_cast<std::byte*>(memory);
    m_ring = m_memory + headLength;
    m_length = length;
    return core::Done{};
}

SpoolFile::~SpoolFile()
{
    if (m_memory != nullptr)
        ::munmap(m_memory, m_length);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::atomic_ref<std::uint64_t> SpoolFile::head() const
{
    return std::atomic_ref(*reinterpret_cast<std::uint64_t*>(m_memory + headAt));
}

std::atomic_ref<std::uint64_t> SpoolFile::tail() const
{
    return std::atomic_ref(*reinterpret_cast<std::uint64_t*>(m_memory + tailAt));
}

} // namespace spool
