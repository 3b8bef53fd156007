// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/erasure_proof.h"

#include "service/store/sealed_secret_table.h"

#include <QDir>
#include <QDirIterator>
#include <QSaveFile>

#include <algorithm>
#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

constexpr int printSize = 16;
constexpr int headerSize = 13; ///< version and nonce, which tell nothing of the value
constexpr int beginBits = 22; ///< of the table that most places of a file are told apart with
constexpr QByteArrayView fileMark = "LKER1\n";

/// FNV-1a, 64 bits.
std::uint64_t checksum(const char* eight)
{
    std::uint64_t sum = 0xcbf29ce484222325u;
    for (int i = 0; i < 8; ++i)
        sum = (sum ^ static_cast<unsigned char>(eight[i])) * 0x100000001b3u;
    return sum;
}

std::size_t placeOf(std::uint64_t begin)
{
    return static_cast<std::size_t>((begin * 0x9e3779b97f4a7c15u) >> (64 - beginBits));
}

core::Error cannot(const QString& what, const QFileDevice& file)
{
    return {core::Error::Code::Unavailable,
            u"%1 %2 failed: %3. Secure Mode is entered only when it can be shown that values are "
            "erased; see to the file and start again."_s.arg(what, file.fileName(),
                                                             file.errorString())};
}

} // namespace

ErasureProof::ErasureProof(const QString& dataDir) : m_dataDir(dataDir) { }

ErasureProof::Print ErasureProof::printOf(const char* sixteen)
{
    Print print;
    std::memcpy(&print.begin, sixteen, sizeof print.begin);
    print.rest = checksum(sixteen + sizeof print.begin);
    return print;
}

/// Several prints of each value: pages are overwritten in parts.
void ErasureProof::take(const QByteArray& sealed)
{
    ++m_values;
    for (qsizetype at = headerSize; at + printSize <= sealed.size(); at += printSize)
        m_prints.push_back(printOf(sealed.constData() + at));
}

core::Status ErasureProof::remember(store::Database& database)
{
    if (const core::Status loaded = load(); !loaded)
        return loaded;
    const core::Status taken =
        store::forEachSealedValue(database, [this](const QByteArray& sealed) { take(sealed); });
    if (!taken)
        return taken;
    std::sort(m_prints.begin(), m_prints.end());
    m_prints.erase(std::unique(m_prints.begin(), m_prints.end()), m_prints.end());
    return save();
}

bool ErasureProof::isUnfinished() const
{
    return QFile::exists(m_dataDir + u"/erasure"_s);
}

core::Status ErasureProof::load()
{
    m_prints.clear();
    m_values = 0;
    QFile file(m_dataDir + u"/erasure"_s);
    if (!file.exists())
        return core::Done{};
    if (!file.open(QIODevice::ReadOnly))
        return cannot(u"Reading"_s, file);
    const QByteArray all = file.readAll();
    const qsizetype entries = all.size() - fileMark.size() - qsizetype(sizeof m_values);
    if (!all.startsWith(fileMark) || entries < 0 || entries % qsizetype(sizeof(Print)) != 0)
        return core::Done{}; // cut short while it was written: nothing was erased yet then
    std::memcpy(&m_values, all.constData() + fileMark.size(), sizeof m_values);
    m_prints.resize(std::size_t(entries) / sizeof(Print));
    std::memcpy(m_prints.data(), all.constData() + (all.size() - entries), std::size_t(entries));
    return core::Done{};
}

core::Status ErasureProof::save() const
{
    QSaveFile file(m_dataDir + u"/erasure"_s);
    if (!file.open(QIODevice::WriteOnly))
        return cannot(u"Writing"_s, file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(fileMark.data(), fileMark.size());
    file.write(std::bit_cast<const char*>(&m_values), sizeof m_values);
    file.write(std::bit_cast<const char*>(m_prints.data()),
               qint64(m_prints.size() * sizeof(Print)));
    if (!file.commit())
        return cannot(u"Writing"_s, file);
    return core::Done{};
}

void ErasureProof::finish()
{
    QFile::remove(m_dataDir + u"/erasure"_s);
}

/// Most places are told apart by a bit of a table; the rest by the prints.
bool ErasureProof::holdsAny(const uchar* data, qint64 size) const
{
    const auto* bytes = std::bit_cast<const char*>(data);
    for (qint64 at = 0; at + printSize <= size; ++at) {
        std::uint64_t begin = 0;
        std::memcpy(&begin, bytes + at, sizeof begin);
        if (m_begins[placeOf(begin)]
            && std::binary_search(m_prints.begin(), m_prints.end(), printOf(bytes + at)))
            return true;
    }
    return false;
}

core::Status ErasureProof::searchFile(const QString& path, domain::ErasureProof& proof)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return cannot(u"Reading"_s, *file);
    constexpr qint64 part = 1 << 22;
    QByteArray kept; // what a print may begin in, of the part before
    while (!file->atEnd()) {
        const QByteArray data = kept + file->read(part);
        if (data.size() == kept.size())
            break;
        if (holdsAny(std::bit_cast<const uchar*>(data.constData()), data.size())) {
            proof.remains.append(QDir(m_dataDir).relativeFilePath(path));
            break;
        }
        proof.bytes += data.size() - kept.size();
        kept = data.right(printSize - 1);
    }
    if (file->error() != QFileDevice::NoError)
        return cannot(u"Reading"_s, *file);
    m_files.push_back(std::move(file));
    return core::Done{};
}

core::Result<domain::ErasureProof> ErasureProof::search(store::Database& database,
                                                        core::Timestamp now)
{
    domain::ErasureProof proof;
    proof.at = now;
    proof.values = m_values;
    proof.filesSearched = database.dialect() == store::Dialect::Sqlite;
    const auto left = store::countSealedValues(database);
    if (!left)
        return left.error();
    if (*left > 0)
        proof.remains.append(u"(table)"_s);
    m_begins.assign(std::size_t{1} << beginBits, false);
    for (const Print& print : m_prints)
        m_begins[placeOf(print.begin)] = true;
    QDirIterator files(m_dataDir, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path == m_dataDir + u"/erasure"_s || path == m_dataDir + u"/service.lock"_s)
            continue;
        if (const core::Status searched = searchFile(path, proof); !searched)
            return searched.error();
    }
    proof.remains.sort();
    return proof;
}

} // namespace runtime
