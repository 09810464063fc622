// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/operation.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace authscope::gui {

// What a person typed for each tool, resource template and prompt, whether or not it is any good yet: JSON. Kept in
// memory, and, where a file is named, in that file, so that it survives a crash. Secrets do not go into the file: what a
// schema calls a password, what is named like one, and what the filter knows.
class Drafts : public QObject
{
    Q_OBJECT
public:
    explicit Drafts(QObject *parent = nullptr);
    ~Drafts() override;

    // Reads it, and writes to it from now on, a second after the last change and at the end. A file that cannot be read
    // counts as empty.
    void setFile(const QString &path);
    // Asked for each text before it is written: takes known secrets out.
    void setFilter(std::function<QByteArray(const QByteArray &)> filter) { m_filter = std::move(filter); }
    std::optional<QString> draft(Operation::Kind kind, const QString &name) const;
    // `fileText`: what of it may be kept in the file (withoutSecrets()); nothing if nothing may.
    void setDraft(Operation::Kind kind, const QString &name, const QString &text,
                  const std::optional<QByteArray> &fileText);
    void save();
    // Everything, the file too: the connection was removed.
    void forget();

private:
    struct Draft {
        QString text;
        QByteArray kept;
    };
    QHash<QString, Draft> m_drafts;
    QString m_path;
    QTimer m_timer;
    std::function<QByteArray(const QByteArray &)> m_filter;
};

// Whether a member's name or its schema says that it holds a secret.
bool isSecretMember(const QString &name, const QJsonObject &schema);
// The JSON object without its secret members, at any depth, and without arrays that hold a secret. A value counts as one
// if any schema that may speak of it says so: behind $ref, in any branch of allOf, anyOf, oneOf, if; a reference that
// leads out of the schema counts too. Nothing if the whole is a secret. What does not parse yet is taken as it is, or, if
// a word in it sounds of a secret or the schema has one anywhere, not at all.
std::optional<QByteArray> withoutSecrets(const QByteArray &json, const QJsonObject &schema);

} // namespace authscope::gui
