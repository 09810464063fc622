// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official JSON Schema test suite (github.com/json-schema-org/JSON-Schema-Test-Suite), drafts 6 to 2020-12: what is
// mandatory, and everything optional but what is listed below with its reason. The suite is not part of this project;
// CMake says where it is.
#include "core/json/schema.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace authscope;

namespace {

const QMap<QString, json::Draft> drafts = {{u"draft2020-12"_s, json::Draft::Draft2020},
                                           {u"draft2019-09"_s, json::Draft::Draft2019},
                                           {u"draft7"_s, json::Draft::Draft7},
                                           {u"draft6"_s, json::Draft::Draft6}};
const QString suite = QStringLiteral(AUTHSCOPE_JSON_SCHEMA_TEST_SUITE);

// An optional test that does not pass. One that passes after all makes the test fail, so the list can only shrink.
struct Exception {
    const char *file;  // below tests/, without .json
    const char *group; // description of the group
    const char *test;  // description of the test
    const char *reason;
};
constexpr auto contentFile = "draft7/optional/content";
constexpr auto contentReason = "contentEncoding and contentMediaType are remarks here, as 2020-12 has it for all";
constexpr Exception exceptions[] = {
    {contentFile, "validation of string-encoded content based on media type", "an invalid JSON document",
     contentReason},
    {contentFile, "validation of binary string-encoding", "an invalid base64 string (% is not a valid character)",
     contentReason},
    {contentFile, "validation of binary-encoded media type documents", "a validly-encoded invalid JSON document",
     contentReason},
    {contentFile, "validation of binary-encoded media type documents", "an invalid base64 string that is valid JSON",
     contentReason},
};

const Exception *exceptionFor(const QString &file, const QString &group, const QString &test)
{
    for (const Exception &exception : exceptions) {
        if (file == QLatin1StringView(exception.file) && group == QLatin1StringView(exception.group)
            && test == QLatin1StringView(exception.test))
            return &exception;
    }
    return nullptr;
}

std::shared_ptr<const json::Document> parsed(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    auto document = json::Document::parse(file.readAll());
    if (!document)
        qFatal("%s: %s", qPrintable(path), qPrintable(document.error().evidence));
    return std::make_shared<const json::Document>(*std::move(document));
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

QByteArray word(json::Judgement judgement)
{
    switch (judgement) {
    case json::Judgement::Valid: return "valid"_ba;
    case json::Judgement::Invalid: return "invalid"_ba;
    case json::Judgement::Undecided: break;
    }
    return "undecided"_ba;
}

} // namespace

class TestSchemaSuite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void group_data();
    void group();
    void exceptionsExist();
    void cleanupTestCase();

private:
    json::SchemaBundle m_remotes;
    QSet<const Exception *> m_met;
    QMap<QString, int> m_counts;
};

void TestSchemaSuite::initTestCase()
{
    const QString folder = suite + u"/remotes/"_s;
    const QStringList files = filesBelow(folder);
    QVERIFY(files.size() > 30);
    for (const QString &path : files) {
        const QString uri = u"http://localhost:1234/"_s + path.sliced(folder.size());
        QVERIFY(m_remotes.add(uri, parsed(path)->bytes()));
    }
}

void TestSchemaSuite::group_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::shared_ptr<const json::Document>>("document");
    QTest::addColumn<int>("index");
    const QString tests = suite + u"/tests/"_s;
    const QStringList folders = drafts.keys();
    for (const QString &draft : folders) {
        const QStringList files = filesBelow(tests + draft);
        QVERIFY(files.size() > 50);
        for (const QString &path : files) {
            const QString file = path.sliced(tests.size()).chopped(5);
            const auto document = parsed(path);
            int index = 0;
            for (json::Value group = document->root().first(); group; group = group.next(), ++index) {
                const QString name = file + u": "_s + group[u"description"].text();
                QTest::newRow(qPrintable(name)) << file << document << index;
            }
        }
    }
}

void TestSchemaSuite::group()
{
    QFETCH(QString, file);
    QFETCH(std::shared_ptr<const json::Document>, document);
    QFETCH(int, index);
    const json::Value group = document->root().at(index);
    json::SchemaOptions options;
    options.bundle = m_remotes;
    options.assertsFormats = file.contains("/optional/format/"_L1);
    options.draft = drafts.value(file.section(u'/', 0, 0));
    const auto schema = json::Schema::compile(group[u"schema"].raw().toByteArray(), options);
    QVERIFY(schema);

    QStringList failures;
    for (json::Value test = group[u"tests"].first(); test; test = test.next()) {
        const QString name = test[u"description"].text();
        const json::Verdict verdict = schema->check(test[u"data"]);
        const QByteArray expected = test[u"valid"].boolean() ? "valid"_ba : "invalid"_ba;
        const bool passes = word(verdict.judgement) == expected;
        const Exception *const exception = exceptionFor(file, group[u"description"].text(), name);
        const bool optional = file.contains("/optional/"_L1);
        ++m_counts[file.section(u'/', 0, 0) + (optional ? u" optional"_s : u" mandatory"_s)
                   + (passes ? u" passed"_s : u" failed"_s)];
        if (exception) {
            m_met.insert(exception);
            if (passes || !optional)
                failures += u"%1: is listed as an exception (%2), but passes or is mandatory"_s.arg(
                    name, QString::fromLatin1(exception->reason));
        } else if (!passes) {
            failures += u"%1: expected %2, got %3 %4"_s.arg(name, QString::fromLatin1(expected),
                                                            QString::fromLatin1(word(verdict.judgement)),
                                                            verdict.unchecked.join(u"; "_s));
        }
        for (const json::Violation &violation : verdict.violations) {
            QVERIFY(violation.text.startsWith("Expected "_L1) && violation.text.endsWith(u'.'));
            QVERIFY(!violation.schema.isEmpty() && !violation.keyword.isEmpty());
            QVERIFY(violation.pointer.isEmpty() || violation.pointer.startsWith(u'/'));
        }
    }
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

// One whose test has gone from the suite is of no use.
void TestSchemaSuite::exceptionsExist()
{
    for (const Exception &exception : exceptions)
        QVERIFY2(m_met.contains(&exception), exception.test);
}

void TestSchemaSuite::cleanupTestCase()
{
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        qInfo("%s: %d", qPrintable(it.key()), it.value());
}

QTEST_GUILESS_MAIN(TestSchemaSuite)
#include "tst_schema_suite.moc"
