// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runtime/rate_file.h"

#include "common/core/logging.h"
#include "common/core/time.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace runtime {

bool RateFile::restore(policy::RateLimiter& rates) const
{
    QFile file(m_path);
    if (!file.exists())
        return true;
    const bool opened = file.open(QIODevice::ReadOnly);
    const QByteArray saved = opened ? file.readAll() : QByteArray();
    const bool restored = opened
        && rates.restore({saved.constData(), static_cast<std::size_t>(saved.size())},
                         m_clock.monotonic(), core::toMilliseconds(m_clock.now()));
    if (!restored) {
        qCWarning(core::logService).noquote()
            << u"The rate counters in %1 can't be used; everybody begins anew."_s.arg(m_path);
        file.remove();
    }
    return restored;
}

core::Status RateFile::save(const policy::RateLimiter& rates) const
{
    if (rates.bucketCount() == 0 && !QFile::exists(m_path))
        return core::Done{};
    const std::string saved = rates.save(m_clock.monotonic(), core::toMilliseconds(m_clock.now()));
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(saved.data(), static_cast<qint64>(saved.size()))
            == static_cast<qint64>(saved.size())
        && file.commit();
    if (written)
        return core::Done{};
    return core::Error{core::Error::Code::Unavailable,
                       u"The rate counters can't be written to %1: %2. After a restart everybody "
                       u"would begin anew."_s.arg(m_path, file.errorString())};
}

void RateFile::saveAside(const policy::RateLimiter& rates)
{
    wait();
    m_saving = std::thread([this, &rates] {
        if (const core::Status saved = save(rates); !saved)
            qCWarning(core::logService).noquote() << saved.error().message;
    });
}

} // namespace runtime
