// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/linereader.h"

#include <QCoro/QCoroSignal>

#include <QtCore/QObject>

#include <iostream>
#include <string>
#include <thread>

namespace authscope::cli {

namespace {

class LineReader : public QObject
{
    Q_OBJECT
public:
    // A thread of its own, since not every system can tell when a line is there. It never outlives the reader: who
    // waits for the line waits for the thread.
    void start()
    {
        m_thread = std::thread([this] {
            std::string text;
            const bool good = bool(std::getline(std::cin, text));
            QMetaObject::invokeMethod(
                this,
                [this, good, text] {
                    m_thread.join();
                    if (good)
                        m_line = QString::fromStdString(text);
                    Q_EMIT done();
                },
                Qt::QueuedConnection);
        });
    }
    const std::optional<QString> &line() const { return m_line; }

Q_SIGNALS:
    void done();

private:
    std::thread m_thread;
    std::optional<QString> m_line;
};

} // namespace

QCoro::Task<std::optional<QString>> readLine()
{
    auto *reader = new LineReader;
    reader->start();
    co_await qCoro(reader, &LineReader::done);
    const std::optional<QString> line = reader->line();
    reader->deleteLater();
    co_return line;
}

} // namespace authscope::cli

#include "linereader.moc"
