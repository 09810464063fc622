// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace authscope::json {

// One run of check(): the budget, and what was found. Private to core/json.
class SchemaChecker
{
public:
    explicit SchemaChecker(const QJsonObject &root);
    Verdict verdict(const QJsonValue &instance);

private:
    // Invalid is certain. Unknown means that no violation was found, but that something could not be judged, so that
    // "not", "if" and the like must not conclude anything from it.
    enum class Outcome { Valid, Invalid, Unknown };
    struct Frame {
        QString pointer;
        QList<Violation> violations;
        Outcome outcome = Outcome::Valid;
        void violate(const QString &keyword, const QString &text);
        void note(Outcome other) { take({QString(), {}, other}); }
        void take(const Frame &other);
    };

    bool spend();
    Outcome unchecked(const QString &keyword);
    Frame evaluate(const QJsonValue &instance, const QJsonValue &schema, const QString &pointer);
    void noteUnsupported(const QJsonObject &schema, Frame &frame);
    void checkReference(const QJsonValue &instance, const QJsonObject &schema, Frame &frame);
    void checkAny(const QJsonValue &instance, const QJsonObject &schema, Frame &frame);
    void checkNumber(const QJsonValue &number, const QJsonObject &schema, Frame &frame);
    void checkCount(qsizetype count, const QString &least, const QString &most, const QString &unit,
                    const QJsonObject &schema, Frame &frame);
    void checkString(const QString &text, const QJsonObject &schema, Frame &frame);
    void checkArray(const QJsonArray &array, const QJsonObject &schema, Frame &frame);
    void checkContains(const QJsonArray &array, const QJsonObject &schema, Frame &frame);
    void checkObject(const QJsonObject &object, const QJsonObject &schema, Frame &frame);
    void checkMembers(const QJsonObject &object, const QJsonObject &schema, Frame &frame);
    void checkCombined(const QJsonValue &instance, const QJsonObject &schema, Frame &frame);
    Outcome matches(const QString &pattern, const QString &text);

    const QJsonObject m_root;
    QDeadlineTimer m_deadline;
    QHash<QString, QRegularExpression> m_patterns;
    QSet<QString> m_unchecked;
    int m_steps = 0;
    int m_depth = 0;
    bool m_exhausted = false;
};

} // namespace authscope::json
