// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"

#include <QtCore/QRandomGenerator>

namespace authscope {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < count) {
        const quint32 word = QRandomGenerator::system()->generate();
        const qsizetype step = std::min<qsizetype>(sizeof word, count - filled);
        memcpy(bytes.data() + filled, &word, size_t(step));
        filled += step;
    }
    return bytes;
}

QByteArray randomToken(qsizetype count)
{
    return randomBytes(count).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace authscope
