// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace widgets {

class Button;
class TableView;

/// A table, or what stands in its place: nothing there yet, nothing that matches the filter, or why
/// it can't be shown. The empty and the failed state are as good as the full one.
class TableStates : public QWidget
{
    Q_OBJECT
public:
    enum State
    {
        Rows,
        NothingYet,
        NothingFound,
        Failed
    };

    /// \a nothingYet, \a notFound and \a failed belong to this from now on; the first may be null.
    TableStates(TableView* table, QWidget* nothingYet, const QString& notFoundHeading,
                const QString& notFoundText, const QString& failedHeading,
                QWidget* parent = nullptr);

    void setState(State state);
    /// Shows \a why unless there are rows to look at.
    void setFailed(const QString& why);
    [[nodiscard]] State state() const;

signals:
    void clearAsked();
    void retryAsked();

private:
    QStackedLayout* m_stack;
    QWidget* m_failed = nullptr;
    QString m_failedHeading;
};

} // namespace widgets
