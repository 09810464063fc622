// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

namespace authscope::test {

// While it lives, what the engine says of a run is put in brackets instead of translated.
class BracketingTranslator : public QTranslator
{
public:
    static constexpr QChar open = QChar(0x27e6);
    static constexpr QChar close = QChar(0x27e7);

    BracketingTranslator() { QCoreApplication::installTranslator(this); }
    ~BracketingTranslator() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Phrase") == 0 ? QString(open + QString::fromUtf8(source) + close) : QString();
    }
};

} // namespace authscope::test
