// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/certificate.h"

#include <QWidget>

class QLineEdit;

namespace widgets {
class Card;
class FieldRow;
class Notice;
class Text;
} // namespace widgets

namespace shell {

/// Shows a certificate that nobody vouches for, and compares its fingerprint with the one that a
/// person was given.
class CertificateStep : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateStep(QWidget* parent = nullptr);

    /// Who issued it, in words: itself, for most that nobody vouches for.
    [[nodiscard]] static QString issuerOf(const client::Certificate& certificate);
    /// Leaves its own title out, where what it stands in has one.
    CertificateStep* untitled();
    void setCertificate(const client::Certificate& certificate);
    [[nodiscard]] QByteArray fingerprint() const { return m_certificate.fingerprint; }
    /// False while a fingerprint was entered that is not this certificate's.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Whether a fingerprint was typed.
    [[nodiscard]] bool hasInput() const;
    void forget();

signals:
    void readyChanged(bool ready);

private:
    void compare(const QString& text);

    client::Certificate m_certificate;
    QWidget* m_title;
    widgets::Notice* m_notice;
    widgets::Card* m_card;
    QLineEdit* m_given;
    widgets::FieldRow* m_row;
    bool m_ready = false;
};

} // namespace shell
