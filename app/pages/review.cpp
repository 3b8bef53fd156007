// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/review.h"

#include "app/pages/review_dialog.h"

namespace pages {

QString Review::savingHeading(const QString& what)
{
    return tr("What saving %1 would change").arg(what);
}

QString Review::creatingHeading(const QString& what)
{
    return tr("Create %1?").arg(what);
}

void review(bool careful, const Review& what, QWidget* over, const std::function<void()>& goOn,
            const std::function<void()>& goBack)
{
    if (!careful)
        return goOn();
    auto* dialog = new ReviewDialog(what, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReviewDialog::saveRequested, over, goOn);
    if (goBack)
        QObject::connect(dialog, &QDialog::rejected, over, goBack);
    dialog->open();
}

} // namespace pages
