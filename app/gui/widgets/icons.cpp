// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/icons.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Icons)
};

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QSize size = rect.size() * painter->device()->devicePixelRatioF();
        QPixmap pixmap = drawn(size, colorFor(mode));
        pixmap.setDevicePixelRatio(painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.topLeft(), pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, colorFor(mode)); }
    QString key() const override { return u"authscope-tinted"_s; }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_tone); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return toneColor(m_tone, palette);
    }
    QPixmap drawn(const QSize &size, const QColor &color) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(u":/icons/%1.svg"_s.arg(m_name)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        return pixmap;
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon tintedIcon(const QString &name, Tone tone)
{
    return QIcon(new TintedIconEngine(name, tone));
}

QIcon stateIcon(journey::StationState state)
{
    return tintedIcon(u"state-"_s + journey::stateName(state), toneOf(state));
}

Tone toneOf(journey::StationState state)
{
    switch (state) {
    case journey::StationState::Waiting:
    case journey::StationState::Skipped: return Tone::Neutral;
    case journey::StationState::Running: return Tone::Running;
    case journey::StationState::Passed: return Tone::Ok;
    case journey::StationState::Warned: return Tone::Warn;
    case journey::StationState::Failed: return Tone::Error;
    }
    std::unreachable();
}

QString stateWord(journey::StationState state)
{
    switch (state) {
    case journey::StationState::Waiting: return Tr::tr("waiting");
    case journey::StationState::Running: return Tr::tr("running");
    case journey::StationState::Passed: return Tr::tr("passed");
    case journey::StationState::Warned: return Tr::tr("warning");
    case journey::StationState::Failed: return Tr::tr("failed");
    case journey::StationState::Skipped: return Tr::tr("skipped");
    }
    std::unreachable();
}

QIcon severityIcon(diagnosis::Severity severity)
{
    switch (severity) {
    case diagnosis::Severity::Error: return tintedIcon(u"state-failed"_s, Tone::Error);
    case diagnosis::Severity::Warning: return tintedIcon(u"state-warned"_s, Tone::Warn);
    case diagnosis::Severity::Note: return tintedIcon(u"note"_s, Tone::Running);
    }
    std::unreachable();
}

Tone toneOf(diagnosis::Severity severity)
{
    switch (severity) {
    case diagnosis::Severity::Error: return Tone::Error;
    case diagnosis::Severity::Warning: return Tone::Warn;
    case diagnosis::Severity::Note: return Tone::Running;
    }
    std::unreachable();
}

QString severityWord(diagnosis::Severity severity)
{
    switch (severity) {
    case diagnosis::Severity::Error: return Tr::tr("Error");
    case diagnosis::Severity::Warning: return Tr::tr("Warning");
    case diagnosis::Severity::Note: return Tr::tr("Note");
    }
    std::unreachable();
}

QString certaintyWord(diagnosis::Certainty certainty)
{
    switch (certainty) {
    case diagnosis::Certainty::Certain: return Tr::tr("certain");
    case diagnosis::Certainty::Probable: return Tr::tr("probable");
    case diagnosis::Certainty::Possible: return Tr::tr("possible");
    }
    std::unreachable();
}

QIcon outcomeIcon(jose::Outcome outcome)
{
    switch (outcome) {
    case jose::Outcome::Passed: return tintedIcon(u"state-passed"_s, Tone::Ok);
    case jose::Outcome::Failed: return tintedIcon(u"state-failed"_s, Tone::Error);
    case jose::Outcome::Warned: return tintedIcon(u"state-warned"_s, Tone::Warn);
    case jose::Outcome::Skipped: return tintedIcon(u"state-skipped"_s, Tone::Neutral);
    }
    std::unreachable();
}

Tone toneOf(jose::Outcome outcome)
{
    switch (outcome) {
    case jose::Outcome::Passed: return Tone::Ok;
    case jose::Outcome::Failed: return Tone::Error;
    case jose::Outcome::Warned: return Tone::Warn;
    case jose::Outcome::Skipped: return Tone::Neutral;
    }
    std::unreachable();
}

QString outcomeWord(jose::Outcome outcome)
{
    switch (outcome) {
    case jose::Outcome::Passed: return Tr::tr("passed");
    case jose::Outcome::Failed: return Tr::tr("failed");
    case jose::Outcome::Warned: return Tr::tr("warning");
    case jose::Outcome::Skipped: return Tr::tr("not judged");
    }
    std::unreachable();
}

} // namespace authscope::gui
