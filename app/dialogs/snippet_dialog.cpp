// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/snippet_dialog.h"

#include "app/dialogs/code_highlighter.h"
#include "app/dialogs/code_view.h"
#include "app/models/token_model.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/inputs.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSaveFile>
#include <QTimer>
#include <QVBoxLayout>

#include <iterator>

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ButtonKind;
using widgets::Colour;
using widgets::Text;
using widgets::Type;

namespace dialogs {
namespace {

constexpr int basic = 0;
constexpr int bearer = 1;

} // namespace

SnippetDialog::SnippetDialog(const domain::Token& token, const QUrl& example, QWidget* parent)
    : Dialog(
        tr("Code Snippet"), tr("Call an API with %1").arg(token.name),
        token.shared
            ? tr("Shared: every call names its user.")
            : tr("Owned by %1, scheme %2.").arg(token.owner, models::schemeWord(token.schemes)),
        Work, parent)
    , m_token(token)
    , m_languages(new QListWidget)
    , m_method(new widgets::ComboBox)
    , m_url(new widgets::CodeField(example.toString()))
    , m_scheme(new widgets::SegmentedControl(tr("Scheme")))
    , m_code(new CodeView(tr("Snippet")))
    , m_colours(new CodeHighlighter(m_code->document()))
    , m_note(new Text({}, Type::Small, Colour::Text2))
    , m_copy(new Button(ButtonKind::Primary, tr("Copy snippet"), u"copy"_s))
{
    m_languages->setAccessibleName(tr("Language"));
    m_languages->setFixedWidth(widgets::scaled(220));
    m_languages->setProperty("flat", true);
    for (const models::SnippetLanguage language : models::snippetLanguages)
        (new QListWidgetItem(models::nameOf(language), m_languages))
            ->setSizeHint({0, widgets::scaled(32)});
    (new QListWidgetItem(tr("HTTP header"), m_languages))->setSizeHint({0, widgets::scaled(32)});
    m_languages->setCurrentRow(0);
    m_method->addItems({u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s});
    m_method->setAccessibleName(tr("Method"));
    m_url->setAccessibleName(tr("URL"));
    m_scheme->addSegment(basic, tr("Basic"));
    m_scheme->addSegment(bearer, tr("Bearer"));
    using domain::Schemes;
    m_scheme->segment(basic)->setEnabled((token.schemes & Schemes::Basic) != Schemes::None);
    m_scheme->segment(bearer)->setEnabled((token.schemes & Schemes::Bearer) != Schemes::None);
    m_scheme->setCurrent(token.schemes == Schemes::Basic ? basic : bearer);
    m_code->setMinimumHeight(widgets::scaled(312));

    auto* request = new QHBoxLayout;
    request->addWidget(m_method);
    request->addWidget(m_url, 1);
    request->addWidget(m_scheme);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(new Text(tr("Request"), Type::Label));
    right->addLayout(request);
    right->addWidget(m_code, 1);
    right->addWidget(m_note->wrapped());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_languages);
    columns->addWidget(new widgets::Line(Qt::Vertical));
    columns->addLayout(right, 1);
    body()->addLayout(columns, 1);

    Button* save = addLink(new Button(ButtonKind::Link, tr("Save as file…"), u"save"_s));
    save->setAutoDefault(false);
    connect(save, &Button::clicked, this, &SnippetDialog::saveAs);
    connect(addButton(new Button(ButtonKind::Secondary, tr("Close"))), &Button::clicked, this,
            &QDialog::accept);
    addButton(m_copy)->setDefault(true);
    connect(m_copy, &Button::clicked, this, &SnippetDialog::copy);
    connect(m_languages, &QListWidget::currentRowChanged, this, &SnippetDialog::update);
    connect(m_method, &QComboBox::currentTextChanged, this, &SnippetDialog::update);
    connect(m_url, &QLineEdit::textChanged, this, &SnippetDialog::update);
    connect(m_scheme, &widgets::SegmentedControl::chosen, this, &SnippetDialog::update);
    update();
}

std::optional<models::SnippetLanguage> SnippetDialog::language() const
{
    const auto row = std::size_t(std::max(m_languages->currentRow(), 0));
    return row < std::size(models::snippetLanguages) ? std::optional(models::snippetLanguages[row])
                                                     : std::nullopt;
}

QString SnippetDialog::written(const models::SnippetCall& call) const
{
    return language() ? models::snippet(*language(), call) : models::headerLine(call);
}

QString SnippetDialog::code() const
{
    return m_code->toPlainText();
}

void SnippetDialog::update()
{
    models::SnippetCall call;
    call.method = m_method->currentText();
    call.url = QUrl(m_url->text());
    call.scheme = m_scheme->current() == basic ? models::SnippetCall::Scheme::Basic
                                               : models::SnippetCall::Scheme::Bearer;
    call.user = m_token.shared ? u"USER"_s : m_token.owner;
    if (call.method != "GET"_L1 && call.method != "DELETE"_L1)
        call.body = u"{}"_s;
    using enum models::SnippetLanguage;
    const bool hash = language() == Curl || language() == Python || language() == PowerShell;
    m_colours->setComment(hash                                       ? u"#"_s
                              : !language() || language() == Postman ? QString()
                                                                     : u"//"_s);
    m_code->setPlainText(written(call));
    const bool header = !language();
    m_method->setEnabled(!header); // it is the same for every request
    m_url->setEnabled(!header);
    const bool inPage = language() == XmlHttpRequest || language() == JQuery;
    m_note->setText(header ? tr("The value is left out. Put it in place of YOUR_TOKEN.")
                        : inPage
                        ? tr("The value is left out. A script in a web page shows it to "
                             "everybody who opens the page; put it in place of YOUR_TOKEN only "
                             "where that is fine.")
                        : tr("The value is left out. Put it into the variable LATCHKEY_TOKEN."));
}

void SnippetDialog::copy()
{
    QGuiApplication::clipboard()->setText(code());
    m_copy->setText(tr("Copied"));
    m_copy->setIconName(u"check"_s);
    QTimer::singleShot(2000, m_copy, [this] {
        m_copy->setText(tr("Copy snippet"));
        m_copy->setIconName(u"copy"_s);
    });
}

void SnippetDialog::saveAs()
{
    auto* chooser =
        new QFileDialog(this, tr("Save snippet"),
                        u"call."_s + (language() ? models::suffixOf(*language()) : u"txt"_s));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& name) {
        QSaveFile file(name);
        const bool saved =
            file.open(QIODevice::WriteOnly) && file.write(code().toUtf8()) >= 0 && file.commit();
        setFooterHint(saved ? tr("Saved.")
                            : tr("It can't be saved there: %1.").arg(file.errorString()));
    });
    chooser->open();
}

} // namespace dialogs
