// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/bundle.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace support {
namespace {

core::Error failed(const QString& path, const QString& why)
{
    return {core::Error::Code::Unavailable,
            QCoreApplication::translate("support::Bundle",
                                        "%1 can’t be written: %2. Choose another folder.")
                .arg(path, why)};
}

bool pack(QBuffer& into, const QList<BundleFile>& files)
{
    QuaZip zip(&into);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return false;
    for (const BundleFile& file : files) {
        QuaZipFile entry(&zip);
        QuaZipNewInfo info(file.name);
        info.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (!entry.open(QIODevice::WriteOnly, info)
            || entry.write(file.content) != file.content.size())
            return false;
        entry.close();
        if (entry.getZipError() != 0)
            return false;
    }
    zip.close();
    return zip.getZipError() == 0;
}

} // namespace

core::Status writeBundle(const QString& path, const QList<BundleFile>& files)
{
    QBuffer packed;
    if (!pack(packed, files))
        return failed(path, QStringLiteral("ZIP"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(packed.data()) != packed.size()
        || !file.commit())
        return failed(path, file.errorString());
    return core::Done{};
}

} // namespace support
