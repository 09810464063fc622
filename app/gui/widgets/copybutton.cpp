// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/copybutton.h"

#include "app/gui/widgets/icons.h"

#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <chrono>

using namespace Qt::StringLiterals;

namespace authscope::gui {

CopyButton::CopyButton(const QString &label, std::function<QString()> text, QWidget *parent)
    : QPushButton(tintedIcon(u"copy"_s), label, parent), m_label(label), m_text(std::move(text))
{
    setAutoDefault(false);
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(std::chrono::milliseconds(1500));
    connect(timer, &QTimer::timeout, this, [this] { setText(m_label); });
    connect(this, &QPushButton::clicked, this, [this, timer] {
        QGuiApplication::clipboard()->setText(m_text());
        setText(tr("Copied"));
        timer->start();
    });
}

} // namespace authscope::gui
