// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/answerreader.h"
#include "core/mcp/definitions.h"
#include "core/mcp/jsonrpc.h"
#include "core/mcp/mirroredparameters.h"
#include "tests/fuzz/fuzz.h"

using namespace authscope;
using namespace authscope::mcp;

// A message of a server: what is accepted has the members of its kind, its definitions can be read, its fields can be
// sent, and what we would answer to it is a message again. The same bytes as an event stream end in no crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<QList<Message>> batch = parseMessages(bytes, true);
    const Result<Message> single = parseMessage(bytes);
    FUZZ_REQUIRE(!single || (batch && batch->size() == 1));
    if (batch) {
        FUZZ_REQUIRE(!batch->isEmpty());
        for (const Message &message : *batch) {
            if (message.kind == Message::Kind::Request) {
                FUZZ_REQUIRE(!message.id.isEmpty());
                const auto answer = parseMessage(responseBytes(message.id, {}));
                FUZZ_REQUIRE(answer && answer->id == message.id);
                FUZZ_REQUIRE(parseMessage(errorBytes(message.id, code::methodNotFound, message.method)).has_value());
            }
            FUZZ_REQUIRE(message.kind != Message::Kind::Result || !message.id.isEmpty());
            const QJsonObject json = message.kind == Message::Kind::Result ? message.result.toObject() : message.params;
            const Tool tool = toolFrom(json, {});
            if (mirroringProblem(tool.inputSchema).isEmpty())
                for (const http::Header &header : mirroredParameters(tool.inputSchema, json)) {
                    FUZZ_REQUIRE(!header.name.contains('\n') && !header.name.contains(' '));
                    FUZZ_REQUIRE(!header.value.contains('\n') && !header.value.contains('\r'));
                }
            resourceFrom(json, {});
            promptFrom(json, {});
            taskFrom(json);
            contentFrom(json);
            progressFrom(json);
        }
    }
    http::Exchange head;
    head.status = 200;
    head.responseHeaders.add("Content-Type", "text/event-stream");
    AnswerReader reader("1", true, [](const Message &) {});
    for (qsizetype at = 0; at < bytes.size(); at += 7)
        if (reader.read(head, QByteArrayView(bytes).sliced(at).first(std::min<qsizetype>(7, bytes.size() - at)))
            == http::Streaming::Stop)
            break;
    reader.finish(head);
    FUZZ_REQUIRE(!reader.response() || reader.response()->kind == Message::Kind::Result
                 || reader.response()->kind == Message::Kind::Error);
    return 0;
}
