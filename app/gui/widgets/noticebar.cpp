// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/noticebar.h"

#include "app/gui/widgets/iconlabel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace authscope::gui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel), m_text((new PlainLabel)->wrapped()),
      m_button(named(new QPushButton, u"noticeAction"_s, tr("Do it"))),
      m_close(named(new QPushButton(tr("Dismiss")), u"noticeDismiss"_s, tr("Dismiss the notice")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, nullptr))
            action();
    });
    hide();
}

void NoticeBar::showNotice(Tone tone, const QString &text)
{
    m_action = nullptr;
    m_button->hide();
    present(tone, text);
}

void NoticeBar::ask(Tone tone, const QString &text, const QString &button, std::function<void()> action)
{
    m_action = std::move(action);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->show();
    present(tone, text);
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::present(Tone tone, const QString &text)
{
    const QString icon = tone == Tone::Error ? u"state-failed"_s : tone == Tone::Warn ? u"state-warned"_s : u"note"_s;
    m_icon->setIcon(tintedIcon(icon, tone));
    m_text->setText(text);
    show();
    Q_EMIT said(tone, text);
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

} // namespace authscope::gui
