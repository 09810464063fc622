// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/settings/settingspage.h"

#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/text.h"

#include <QtCore/QDir>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

QFormLayout *formIn(QGroupBox *box)
{
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(6);
    form->setHorizontalSpacing(12);
    return form;
}

} // namespace

SettingsPage::SettingsPage(const QString &connectionsFile, const QString &secretsPlace, QWidget *parent)
    : QWidget(parent), m_language(new QComboBox), m_scheme(new QComboBox), m_text(new QSpinBox), m_minutes(new QSpinBox)
{
    m_language->addItem(tr("As the system"), QString());
    for (const QString &language : languages())
        m_language->addItem(languageName(language), language);
    m_scheme->addItem(tr("As the system"), int(Qt::ColorScheme::Unknown));
    m_scheme->addItem(tr("Light"), int(Qt::ColorScheme::Light));
    m_scheme->addItem(tr("Dark"), int(Qt::ColorScheme::Dark));
    m_text->setRange(80, 200);
    m_text->setSingleStep(10);
    m_text->setSuffix(tr(" %"));
    m_minutes->setRange(1, 60);
    m_minutes->setSuffix(tr(" min"));

    auto *look = new QGroupBox(tr("Look"));
    QFormLayout *form = formIn(look);
    addRow(form, u"language"_s, tr("Language"),
           tr("Of the window. What servers say, and the names of the standards, stay as they are."), m_language);
    addRow(form, u"scheme"_s, tr("Colours"), {}, m_scheme);
    addRow(form, u"text"_s, tr("Size of text"), tr("Relative to the system's text size."), m_text);
    auto *signIn = new QGroupBox(tr("Signing in"));
    addRow(formIn(signIn), u"minutes"_s, tr("Wait for the browser"),
           tr("A sign-in that nobody comes back from ends after this time."), m_minutes);
    auto *places = new QGroupBox(tr("Where things are kept"));
    auto *placesColumn = new QVBoxLayout(places);
    placesColumn->addWidget(
        (new PlainLabel(tr("Connections, without secrets: %1").arg(visible(QDir::toNativeSeparators(connectionsFile)))))
            ->wrapped());
    placesColumn->addWidget((new PlainLabel(tr("Secrets and tokens: %1").arg(secretsPlace)))->wrapped());

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(look);
    column->addWidget(signIn);
    column->addWidget(places);
    column->addStretch(1);
    auto *scroll = named(new QScrollArea, u"settingsScroll"_s, tr("Settings"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *back = named(new QPushButton(tr("Back")), u"settingsBack"_s, tr("Leave the settings"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget((new PlainLabel(tr("Settings")))->bold(1.25));
    outer->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    outer->addLayout(buttons);

    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsPage::tell);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &SettingsPage::tell);
    connect(m_text, &QSpinBox::editingFinished, this, &SettingsPage::tell);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SettingsPage::tell);
    connect(back, &QPushButton::clicked, this, &SettingsPage::left);
}

void SettingsPage::addRow(QFormLayout *form, const QString &name, const QString &label, const QString &help,
                          QWidget *editor)
{
    named(editor, u"settings-"_s + name, label);
    editor->setAccessibleDescription(help);
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(1);
    column->addWidget(editor, 0, Qt::AlignLeading);
    if (!help.isEmpty())
        column->addWidget((new PlainLabel(help))->faint());
    auto *title = new PlainLabel(label);
    title->setBuddy(editor);
    form->addRow(title, cell);
}

void SettingsPage::show(const Preferences &preferences)
{
    m_filling = true;
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(int(preferences.scheme))));
    m_text->setValue(preferences.textPercent);
    m_minutes->setValue(preferences.signInMinutes);
    m_filling = false;
}

void SettingsPage::tell()
{
    if (m_filling)
        return;
    Preferences preferences;
    preferences.language = m_language->currentData().toString();
    preferences.scheme = Qt::ColorScheme(m_scheme->currentData().toInt());
    preferences.textPercent = m_text->value();
    preferences.signInMinutes = m_minutes->value();
    Q_EMIT chosen(preferences);
}

} // namespace authscope::gui
