// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/drafts.h"

#include "core/base/limits.h"
#include "core/json/document.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QSaveFile>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr std::chrono::seconds pause{1};
constexpr qsizetype largestFile = 8 * limits::MiB;
constexpr qsizetype largestDraft = 256 * limits::KiB;
constexpr qsizetype mostDrafts = 500;

QString keyOf(Operation::Kind kind, const QString &name)
{
    const QString prefix = kind == Operation::Kind::Tool ? u"tool "_s
        : kind == Operation::Kind::Resource              ? u"resource "_s
                                                         : u"prompt "_s;
    return prefix + name;
}

bool namesSecret(const QString &text)
{
    QString plain = text.toLower();
    plain.remove(u'_').remove(u'-');
    static constexpr std::array words{"password"_L1, "passwd"_L1,        "passphrase"_L1, "secret"_L1,     "token"_L1,
                                      "apikey"_L1,   "authorization"_L1, "credential"_L1, "privatekey"_L1, "cookie"_L1};
    return std::ranges::any_of(words, [&plain](QLatin1StringView word) { return plain.contains(word); });
}

QJsonValue stripped(const QJsonValue &value, const QJsonObject &schema)
{
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray before = value.toArray();
        for (const QJsonValue &element : before)
            array += stripped(element, schema.value("items"_L1).toObject());
        return array;
    }
    if (!value.isObject())
        return value;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto member = before.begin(); member != before.end(); ++member) {
        const QJsonObject definition = properties.value(member.key()).toObject();
        if (!isSecretMember(member.key(), definition))
            object.insert(member.key(), stripped(member.value(), definition));
    }
    return object;
}

} // namespace

bool isSecretMember(const QString &name, const QJsonObject &schema)
{
    return schema.value("format"_L1).toString() == "password"_L1 || schema.value("writeOnly"_L1).toBool()
        || namesSecret(name);
}

std::optional<QByteArray> withoutSecrets(const QByteArray &json, const QJsonObject &schema)
{
    const auto object = json::parseObject(json);
    if (!object)
        return namesSecret(QString::fromUtf8(json)) ? std::nullopt : std::optional(json);
    const QJsonObject kept = stripped(*object, schema).toObject();
    // As it was spelt, where nothing had to go.
    return kept == *object ? json : json::compact(kept);
}

Drafts::Drafts(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::save);
}

Drafts::~Drafts()
{
    if (m_timer.isActive())
        save();
}

void Drafts::setFile(const QString &path)
{
    m_path = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto document = json::parseObject(file.read(largestFile));
    if (!document)
        return;
    const QJsonObject drafts = document->value("drafts"_L1).toObject();
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft)
        if (!m_drafts.contains(draft.key()))
            m_drafts.insert(draft.key(), {draft.value().toString(), draft.value().toString().toUtf8()});
}

std::optional<QString> Drafts::draft(Operation::Kind kind, const QString &name) const
{
    const auto found = m_drafts.constFind(keyOf(kind, name));
    return found == m_drafts.cend() ? std::nullopt : std::optional(found->text);
}

void Drafts::setDraft(Operation::Kind kind, const QString &name, const QString &text,
                      const std::optional<QByteArray> &fileText)
{
    const QString key = keyOf(kind, name);
    const QByteArray kept = fileText && fileText->size() <= largestDraft ? *fileText : QByteArray();
    if (const auto found = m_drafts.constFind(key);
        found != m_drafts.cend() && found->text == text && found->kept == kept)
        return;
    if (m_drafts.size() < mostDrafts || m_drafts.contains(key))
        m_drafts.insert(key, {text, kept});
    if (!m_path.isEmpty())
        m_timer.start();
}

void Drafts::save()
{
    m_timer.stop();
    if (m_path.isEmpty())
        return;
    QJsonObject drafts;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        if (!draft->kept.isEmpty())
            drafts.insert(draft.key(), QString::fromUtf8(m_filter ? m_filter(draft->kept) : draft->kept));
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(json::compact({{u"drafts"_s, drafts}}));
    file.commit();
}

void Drafts::forget()
{
    m_timer.stop();
    m_drafts.clear();
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    m_path.clear();
}

} // namespace authscope::gui
