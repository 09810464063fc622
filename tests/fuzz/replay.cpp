// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <memory>

namespace {

// From memory of exactly that size, so that a sanitizer sees each byte that is read behind it.
void replay(const QByteArray &bytes, qsizetype size)
{
    const std::unique_ptr<std::uint8_t[]> copy(new std::uint8_t[std::size_t(size)]);
    std::copy_n(bytes.begin(), size, copy.get());
    LLVMFuzzerTestOneInput(copy.get(), std::size_t(size));
}

} // namespace

int main(int argc, char **argv)
{
    constexpr qsizetype longestOfWhichEachBeginning = 4096;
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s DIRECTORY\n", argv[0]);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(name));
            return 1;
        }
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout);
        const QByteArray bytes = file.readAll();
        replay(bytes, bytes.size());
        for (qsizetype size = 0; size < std::min(bytes.size(), longestOfWhichEachBeginning); ++size)
            replay(bytes, size);
    }
    if (names.isEmpty()) {
        std::fprintf(stderr, "there is no corpus in %s\n", argv[1]);
        return 1;
    }
    return 0;
}
