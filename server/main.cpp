// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/hardening.h"
#include "core/base/text.h"
#include "server/commandline.h"
#include "server/ending.h"
#include "server/program.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QNetworkProxyFactory>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace authscope;
using namespace authscope::server;

namespace {

// 2: the call is wrong. 3: it could not be done.
int failed(const Failure &failure)
{
    const QByteArray line = "authscope-server: "_ba + visible(failure.what).toUtf8()
        + (failure.evidence.isEmpty() ? ""_ba : " ["_ba + visible(failure.evidence).toUtf8() + "]"_ba) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    return failure.id.startsWith("usage."_L1) || failure.id.startsWith("CFG_"_L1) || failure.id == "fault.unknown"_L1
        ? 2
        : 3;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"authscope-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AUTHSCOPE_VERSION));
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    const auto options = parseCommandLine(QCoreApplication::arguments());
    if (!options)
        return failed(options.error());
    if (!options->text.isEmpty()) {
        const QByteArray text = options->text.toUtf8();
        std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
        return 0;
    }
    endOnSignals();
    Program program(*options);
    if (const auto started = program.start(); !started)
        return failed(started.error());
    onUserSignal([&program] { program.rotateKeys(); });
    if (options->watchStdin)
        endWithStandardInput();
    const int status = QCoreApplication::exec();
    program.stop();
    return status;
}
