// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/context.h"
#include "app/pages/page.h"

class QLineEdit;
class QVBoxLayout;

namespace widgets {
class Button;
class Card;
class FieldRow;
class Notice;
class Text;
} // namespace widgets

namespace pages {

class LockMark;

/// Whether a token can ever be seen or changed again after it was made: what that means, and the
/// way into it.
class SecureModePage : public Page
{
    Q_OBJECT
public:
    explicit SecureModePage(const Context& context, QWidget* parent = nullptr);

    void activate() override;
    void setOnline(bool online) override;

private:
    QWidget* makeState();
    QWidget* makeComparison();
    QWidget* makeTurnOn();
    void showValues();
    void showProof();
    void takeBack();
    void request(bool wanted);

    Context m_context;
    client::Versioned<api::SecureModeView> m_saved;
    bool m_loaded = false;
    bool m_online = true;
    LockMark* m_mark;
    widgets::Text* m_title;
    widgets::Text* m_sentence;
    QWidget* m_comparison = nullptr;
    QWidget* m_turnOn;
    QLineEdit* m_typed;
    widgets::FieldRow* m_typedRow;
    widgets::Button* m_go;
    widgets::Notice* m_requested;
    widgets::Notice* m_proof;
    widgets::Notice* m_failure;
    QVBoxLayout* m_column;
};

} // namespace pages
