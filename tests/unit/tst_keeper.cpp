// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The token keeper on a clock that a test sets: when a token is reused, and that many callers cause one request.

#include "core/oauth/keeper.h"

#include <QCoro/QCoroSignal>
#include <QCoro/QCoroTask>

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace authscope;
using namespace authscope::oauth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class FakeClock final : public Clock
{
public:
    qint64 nowMs() const override { return ms; }
    qint64 ms = 1'000'000'000;
};

// The authorization server: answers when it is told to.
class Source : public QObject
{
    Q_OBJECT
public:
    explicit Source(const FakeClock &clock) : m_clock(clock) {}

    QCoro::Task<Result<TokenResponse>> fetch(QString refreshToken)
    {
        ++fetches;
        lastRefreshToken = refreshToken;
        if (waits)
            co_await qCoro(this, &Source::released);
        if (failure)
            co_return std::unexpected(*failure);
        co_return make(u"token %1"_s.arg(fetches));
    }
    TokenResponse make(const QString &name) const
    {
        TokenResponse token;
        token.accessToken = name;
        token.refreshToken = u"refresh of "_s + name;
        token.receivedMs = m_clock.ms;
        token.expiresIn = life;
        return token;
    }

    int fetches = 0;
    QString lastRefreshToken;
    bool waits = false;
    std::optional<qint64> life = 3600;
    std::optional<Failure> failure;

Q_SIGNALS:
    void released();

private:
    const FakeClock &m_clock;
};

} // namespace

class KeeperTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<Source> m_source;
    std::unique_ptr<TokenKeeper> m_keeper;

    QString token()
    {
        const auto result = QCoro::waitFor(m_keeper->token());
        return result ? result->accessToken : result.error().id;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_clock = FakeClock();
        m_source = std::make_unique<Source>(m_clock);
        m_keeper = std::make_unique<TokenKeeper>(
            [source = m_source.get()](QString refreshToken) { return source->fetch(std::move(refreshToken)); },
            m_clock);
    }

    void edges_data()
    {
        QTest::addColumn<qint64>("life");
        QTest::addColumn<int>("chosen");        // -1: none
        QTest::addColumn<qint64>("freshUntil"); // the first millisecond at which a new one is fetched
        QTest::newRow("an hour, five minutes before its end") << qint64(3600) << -1 << qint64(3'300'000);
        QTest::newRow("ten minutes: the first life with the whole buffer") << qint64(600) << -1 << qint64(300'000);
        QTest::newRow("just under ten minutes: a tenth") << qint64(599) << -1 << qint64(540'000);
        QTest::newRow("five minutes") << qint64(300) << -1 << qint64(270'000);
        QTest::newRow("ten seconds") << qint64(10) << -1 << qint64(9'000);
        QTest::newRow("one second") << qint64(1) << -1 << qint64(1'000);
        QTest::newRow("none at all") << qint64(0) << -1 << qint64(0);
        QTest::newRow("chosen") << qint64(3600) << 60 << qint64(3'540'000);
        QTest::newRow("chosen, none") << qint64(300) << 0 << qint64(300'000);
        QTest::newRow("chosen, as long as its life") << qint64(300) << 300 << qint64(0);
        QTest::newRow("chosen, longer than its life") << qint64(300) << 900 << qint64(0);
    }
    void edges()
    {
        QFETCH(qint64, life);
        QFETCH(int, chosen);
        QFETCH(qint64, freshUntil);
        m_source->life = life;
        if (chosen >= 0)
            m_keeper->setBuffer(std::chrono::seconds(chosen));
        const qint64 start = m_clock.ms;
        m_keeper->set(m_source->make(u"given"_s));
        QCOMPARE(m_keeper->isFresh(), freshUntil > 0);
        if (freshUntil > 0) {
            m_clock.ms = start + freshUntil - 1;
            QCOMPARE(token(), u"given"_s);
            QCOMPARE(m_source->fetches, 0);
        }
        m_clock.ms = start + freshUntil;
        QVERIFY(!m_keeper->isFresh());
        QCOMPARE(token(), u"token 1"_s);
        QCOMPARE(m_source->fetches, 1);
        QCOMPARE(m_source->lastRefreshToken, u"refresh of given"_s);
    }

    void buffers()
    {
        TokenResponse endless;
        m_keeper->set(endless);
        m_clock.ms += qint64(1) << 50;
        QVERIFY(m_keeper->isFresh()); // the server did not say when it ends
        m_source->life = 3600;
        QCOMPARE(m_keeper->bufferFor(m_source->make({})), 300s);
        m_keeper->setBuffer(7s);
        QCOMPARE(m_keeper->bufferFor(m_source->make({})), 7s);
    }

    void firstToken()
    {
        QVERIFY(!m_keeper->isFresh());
        QSignalSpy changed(m_keeper.get(), &TokenKeeper::changed);
        QCOMPARE(token(), u"token 1"_s);
        QCOMPARE(token(), u"token 1"_s);
        QCOMPARE(m_source->fetches, 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_source->lastRefreshToken.isEmpty());
    }

    void aHundredCallers_data()
    {
        QTest::addColumn<bool>("waits");
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("a token, later") << true << true;
        QTest::newRow("a failure, later") << true << false;
        QTest::newRow("a token, at once") << false << true;
    }
    void aHundredCallers()
    {
        QFETCH(bool, waits);
        QFETCH(bool, succeeds);
        m_keeper->set(m_source->make(u"old"_s));
        m_clock.ms += 3'300'000;
        m_source->waits = waits;
        if (!succeeds)
            m_source->failure = Failure{u"token.refused"_s, u"no"_s, {}, 5};
        std::vector<QCoro::Task<Result<TokenResponse>>> callers;
        for (int i = 0; i < 100; ++i)
            callers.push_back(m_keeper->token());
        QCOMPARE(m_source->fetches, 1);
        Q_EMIT m_source->released();
        for (auto &caller : callers) {
            const Result<TokenResponse> outcome = QCoro::waitFor(std::move(caller));
            QCOMPARE(outcome.has_value(), succeeds);
            if (succeeds)
                QCOMPARE(outcome->accessToken, u"token 1"_s);
            else
                QCOMPARE(outcome.error().exchange, 5);
        }
        QCOMPARE(m_source->fetches, 1);
        // What was kept is whole, however many took a copy.
        QCOMPARE(m_keeper->current()->accessToken, succeeds ? u"token 1"_s : u"old"_s);
        QCOMPARE(m_keeper->current()->refreshToken, succeeds ? u"refresh of token 1"_s : u"refresh of old"_s);
    }

    void afterAFailure()
    {
        m_source->failure = Failure{u"http.timeout"_s, u"no"_s, {}, 0};
        QCOMPARE(token(), u"http.timeout"_s);
        m_source->failure.reset();
        QCOMPARE(token(), u"token 2"_s);
        QCOMPARE(m_source->fetches, 2);
    }

    void renew()
    {
        QCOMPARE(token(), u"token 1"_s);
        QCOMPARE(QCoro::waitFor(m_keeper->renew())->accessToken, u"token 2"_s);
        QCOMPARE(m_source->lastRefreshToken, u"refresh of token 1"_s);
        QCOMPARE(token(), u"token 2"_s);
    }

    void renewJoins()
    {
        m_source->waits = true;
        auto first = m_keeper->token();
        auto second = m_keeper->renew();
        auto third = m_keeper->token();
        QCOMPARE(m_source->fetches, 1);
        Q_EMIT m_source->released();
        for (auto *task : {&first, &second, &third})
            QCOMPARE(QCoro::waitFor(std::move(*task))->accessToken, u"token 1"_s);
        QCOMPARE(m_source->fetches, 1);
    }

    // A token that is being replaced is not handed out, though it has not ended: it may be the reason.
    void renewedWhileFresh()
    {
        QCOMPARE(token(), u"token 1"_s);
        m_source->waits = true;
        auto renewed = m_keeper->renew();
        auto caller = m_keeper->token();
        Q_EMIT m_source->released();
        QCOMPARE(QCoro::waitFor(std::move(caller))->accessToken, u"token 2"_s);
        QCOMPARE(QCoro::waitFor(std::move(renewed))->accessToken, u"token 2"_s);
    }

    void forget()
    {
        QCOMPARE(token(), u"token 1"_s);
        QSignalSpy changed(m_keeper.get(), &TokenKeeper::changed);
        m_keeper->forget();
        QVERIFY(!m_keeper->current());
        QVERIFY(!m_keeper->isFresh());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(token(), u"token 2"_s);
        QVERIFY(m_source->lastRefreshToken.isEmpty()); // it went with the token
    }

    // Who signs out while a token is on its way stays signed out.
    void forgetUnderWay()
    {
        m_source->waits = true;
        auto caller = m_keeper->token();
        m_keeper->forget();
        Q_EMIT m_source->released();
        QCOMPARE(QCoro::waitFor(std::move(caller))->accessToken, u"token 1"_s);
        QVERIFY(!m_keeper->current());
    }

    // A clock that was set back, or a machine that slept, makes no token fresh again that has ended.
    void clocks_data()
    {
        QTest::addColumn<qint64>("wall"); // what each clock went on by, in seconds
        QTest::addColumn<qint64>("steady");
        QTest::addColumn<bool>("fresh");
        QTest::newRow("both, early") << qint64(1000) << qint64(1000) << true;
        QTest::newRow("asleep: only the wall clock went on") << qint64(3500) << qint64(10) << false;
        QTest::newRow("set back: only the steady clock went on") << qint64(10) << qint64(3500) << false;
        QTest::newRow("set back behind the beginning") << qint64(-3600) << qint64(10) << false;
        QTest::newRow("set back a little") << qint64(-5) << qint64(10) << true;
        QTest::newRow("set forward") << qint64(86400) << qint64(10) << false;
    }
    void clocks()
    {
        QFETCH(qint64, wall);
        QFETCH(qint64, steady);
        QFETCH(bool, fresh);
        FakeClock clock;
        Source source(clock);
        qint64 steadyMs = 5000;
        TokenKeeper keeper([&source](QString token) { return source.fetch(token); }, clock);
        keeper.setSteadyClock([&steadyMs] { return steadyMs; });
        keeper.set(source.make(u"T"_s));
        clock.ms += wall * 1000;
        steadyMs += steady * 1000;
        QCOMPARE(keeper.isFresh(), fresh);
    }

    void refusedRefresh_data()
    {
        QTest::addColumn<int>("before"); // 0: nothing, 1: a rotation, 2: a request without an answer
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing is known") << 0 << u"has ended, was revoked, or was used before"_s;
        QTest::newRow("after a rotation") << 1 << u"another program that keeps the same one"_s;
        QTest::newRow("after a lost answer") << 2 << u"its answer never came"_s;
    }
    void refusedRefresh()
    {
        QFETCH(int, before);
        QFETCH(QString, says);
        FakeClock clock;
        Source source(clock);
        TokenKeeper keeper([&source](QString token) { return source.fetch(token); }, clock);
        keeper.set(source.make(u"T"_s));
        if (before == 2)
            source.failure = Failure{u"http.timeout"_s, u"No answer."_s, {}, 0};
        if (before > 0)
            QCoro::waitFor(keeper.renew());
        source.failure = Failure{u"token.refused"_s, u"Refused."_s, u"invalid_grant: The refresh token is invalid."_s,
                                 7};
        const auto refused = QCoro::waitFor(keeper.renew());
        QVERIFY(!refused);
        QCOMPARE(refused.error().id, u"token.refresh-refused"_s);
        QCOMPARE(refused.error().exchange, 7);
        QVERIFY2(refused.error().what.contains(says), qPrintable(refused.error().what));
        QVERIFY(!source.lastRefreshToken.isEmpty());
        // It is never presented again.
        QVERIFY(!QCoro::waitFor(keeper.renew()));
        QVERIFY(source.lastRefreshToken.isEmpty());
    }

    // Another refusal says nothing about the refresh token.
    void otherRefusal()
    {
        FakeClock clock;
        Source source(clock);
        TokenKeeper keeper([&source](QString token) { return source.fetch(token); }, clock);
        keeper.set(source.make(u"T"_s));
        source.failure = Failure{u"token.refused"_s, u"Refused."_s, u"invalid_client: No."_s, 7};
        QCOMPARE(QCoro::waitFor(keeper.renew()).error().id, u"token.refused"_s);
        source.failure.reset();
        QVERIFY(QCoro::waitFor(keeper.renew()));
        QCOMPARE(source.lastRefreshToken, u"refresh of T"_s);
    }

    // Two processes keep the same tokens: what the other has rotated is not used again.
    void rotatedElsewhere_data()
    {
        QTest::addColumn<bool>("fresh");
        QTest::newRow("its token is still good") << true;
        QTest::newRow("its token has ended too") << false;
    }
    void rotatedElsewhere()
    {
        QFETCH(bool, fresh);
        FakeClock clock;
        Source source(clock);
        TokenKeeper keeper([&source](QString token) { return source.fetch(token); }, clock);
        keeper.set(source.make(u"mine"_s));
        clock.ms += 3'000'000;
        const TokenResponse other = source.make(u"other"_s);
        keeper.setReload([other]() -> QCoro::Task<std::optional<TokenResponse>> { co_return other; });
        clock.ms += fresh ? 1'000'000 : 3'500'000;
        const auto token = QCoro::waitFor(keeper.token());
        QVERIFY(token);
        QCOMPARE(token->accessToken, fresh ? u"other"_s : u"token 1"_s);
        QCOMPARE(source.fetches, fresh ? 0 : 1);
        if (!fresh)
            QCOMPARE(source.lastRefreshToken, u"refresh of other"_s);
    }
};

QTEST_GUILESS_MAIN(KeeperTest)
#include "tst_keeper.moc"
