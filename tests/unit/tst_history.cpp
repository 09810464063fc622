// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Kept runs: bounded, for one person's eyes, and no file but a kept one can be asked for.

#include "core/base/importlimits.h"
#include "core/profile/history.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace authscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bundle =
    R"({"authscopeBundle":1,"made":"2026-11-23T12:00:00Z","target":"https://m/mcp","outcome":"problem",)"
    R"("findings":[{"id":"AUD_MISMATCH"}]})";

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString folder() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

private Q_SLOTS:
    void keepsAndLists()
    {
        profile::History history(folder());
        QVERIFY(history.list().isEmpty());
        const auto first = history.keep(bundle, 1'795'435'200'000);
        QVERIFY2(first, first ? "" : qPrintable(first.error().what));
        const auto second = history.keep(bundle, 1'795'435'201'000);
        QVERIFY(second);
        const QList<profile::KeptRun> runs = history.list();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.first().id, *second);
        QCOMPARE(runs.last().id, *first);
        QCOMPARE(runs.first().target, u"https://m/mcp"_s);
        QCOMPARE(runs.first().outcome, u"problem"_s);
        QCOMPARE(runs.first().finding, u"AUD_MISMATCH"_s);
        const auto read = history.read(*first);
        QVERIFY(read);
        QCOMPARE(*read, bundle);
    }

    void isBounded()
    {
        profile::History history(folder());
        for (int i = 0; i < limits::keptRuns + 5; ++i)
            QVERIFY(history.keep(bundle, 1'795'435'200'000 + i * 1000));
        const QList<profile::KeptRun> runs = history.list();
        QCOMPARE(runs.size(), limits::keptRuns);
        QVERIFY(runs.last().id.startsWith(u"20261123-120005"_s)); // the oldest five are gone
    }

    void onlyForOneself()
    {
#ifdef Q_OS_UNIX
        profile::History history(folder());
        const auto id = history.keep(bundle, 1'795'435'200'000);
        QVERIFY(id);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QFileInfo &info : QDir(folder()).entryInfoList(QDir::Files))
            QCOMPARE(info.permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(folder()).permissions() & others, QFile::Permissions());
#endif
    }

    void notAnId_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id :
             {"", "x", "../secret-file-of-somebody", "20261123-120000-000-nothere", "/etc/passwd-and-more"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void notAnId()
    {
        QFETCH(QString, id);
        const auto read = profile::History(folder()).read(id);
        QVERIFY(!read);
        QCOMPARE(read.error().id, u"history.missing"_s);
    }

    // Something else in the folder is neither listed nor an error.
    void strangers()
    {
        profile::History history(folder());
        QVERIFY(history.keep(bundle, 1'795'435'200'000));
        for (const auto &[name, text] :
             {std::pair("a.authscope.json", "{"), {"b.authscope.json", "{}"}, {"c.txt", "x"}}) {
            QFile file(folder() + u'/' + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        }
        QCOMPARE(history.list().size(), 1);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
