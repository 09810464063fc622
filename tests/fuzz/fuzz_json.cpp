// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/document.h"
#include "tests/fuzz/fuzz.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace authscope;

// What is accepted, QJson accepts too (but for numbers beyond a double), its spans lie within the text, and its
// indented form is the same document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<json::Document> document = json::Document::parse(bytes);
    if (!document) {
        FUZZ_REQUIRE(!document.error().evidence.isEmpty());
        return 0;
    }
    const auto again = json::Document::parse(document->indented());
    FUZZ_REQUIRE(again);
    FUZZ_REQUIRE(again->valueCount() == document->valueCount());

    const json::Value root = document->root();
    if (root.isObject() || root.isArray()) {
        QJsonParseError error;
        QJsonDocument::fromJson(bytes, &error);
        FUZZ_REQUIRE(error.error == QJsonParseError::NoError || error.error == QJsonParseError::IllegalNumber
                     || error.error == QJsonParseError::DeepNesting);
    }
    int looks = 200;
    for (json::Value value = root; value && looks-- > 0;) {
        FUZZ_REQUIRE(value.raw().data() >= bytes.constData());
        FUZZ_REQUIRE(value.raw().data() + value.raw().size() <= bytes.constData() + bytes.size());
        FUZZ_REQUIRE(json::Document::parse(value.raw().toByteArray()));
        if (document->warnings().isEmpty()) // else another member may have the same name
            FUZZ_REQUIRE(document->find(value.pointer()).raw().data() == value.raw().data());
        value.text();
        value.number();
        value.position();
        json::Value next = value.first();
        while (value && !next) {
            next = value.next();
            if (!next)
                value = value.parent();
        }
        value = next;
    }
    return 0;
}
