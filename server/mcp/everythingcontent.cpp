// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Content of all kinds, structured results and schemas.
#include "server/mcp/everything.h"

#include "server/mcp/rpc.h"

#include <QtCore/QtEndian>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    return ~crc;
}

template<typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

template<typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    const QByteArray both = type + content;
    return bigEndian(quint32(content.size())) + both + bigEndian(crc32(both));
}

QByteArray imageItem()
{
    return "{\"type\":\"image\",\"data\":\""_ba + samplePng() + "\",\"mimeType\":\"image/png\"}"_ba;
}

QByteArray content(const QByteArrayList &items)
{
    return "\"content\":["_ba + items.join(',') + ']';
}

QByteArray textItem(QStringView text)
{
    return "{\"type\":\"text\",\"text\":"_ba + jsonString(text) + '}';
}

QByteArray resourceItem(const char *uri, const char *type, QStringView text)
{
    return "{\"type\":\"resource\",\"resource\":{\"uri\":\""_ba + uri + "\",\"mimeType\":\""_ba + type
        + "\",\"text\":"_ba + jsonString(text) + "}}"_ba;
}

// Every form of schema that a form for arguments must be able to show.
QByteArray schemaForms()
{
    return objectSchema(
               "{\"text\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,\"description\":\"Required text\"},"
               "\"pattern\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{3}-[0-9]+$\",\"examples\":[\"ABC-12\"]},"
               "\"date\":{\"type\":\"string\",\"format\":\"date\"},\"when\":{\"type\":\"string\",\"format\":\"date-"
               "time\"},"
               "\"email\":{\"type\":\"string\",\"format\":\"email\"},\"link\":{\"type\":\"string\",\"format\":\"uri\"},"
               "\"count\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":10,\"default\":3},"
               "\"ratio\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"multipleOf\":0.5},"
               "\"flag\":{\"type\":\"boolean\",\"default\":true},"
               "\"choice\":{\"enum\":[\"red\",\"green\",\"blue\"]},\"fixed\":{\"const\":\"always\"},"
               "\"titled\":{\"oneOf\":[{\"const\":1,\"title\":\"One\"},{\"const\":2,\"title\":\"Two\"}]},"
               "\"nothing\":{\"type\":\"null\"},\"either\":{\"type\":[\"string\",\"number\",\"null\"]},"
               "\"list\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":1,\"uniqueItems\":true},"
               "\"pair\":{\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}],\"items\":"
               "false},"
               "\"object\":{\"type\":\"object\",\"properties\":{\"inner\":{\"$ref\":\"#/$defs/"
               "leaf\"}},\"required\":[\"inner\"]},"
               "\"map\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"}},"
               "\"shape\":{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"radius\":{\"type\":\"number\"}},"
               "\"required\":[\"radius\"]},"
               "{\"type\":\"object\",\"properties\":{\"side\":{\"type\":\"number\"}},\"required\":[\"side\"]}]},"
               "\"any\":{}}"_ba,
               {"text"_ba})
               .chopped(1)
        + ",\"$defs\":{\"leaf\":{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"string\"},"
          "\"next\":{\"$ref\":\"#/$defs/leaf\"}}}}}"_ba;
}

// Compared by the suite member by member.
QByteArray schema202012()
{
    return "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\","
           "\"$defs\":{\"address\":{\"$anchor\":\"addressDef\",\"type\":\"object\","
           "\"properties\":{\"street\":{\"type\":\"string\"},\"city\":{\"type\":\"string\"}}}},"
           "\"properties\":{\"name\":{\"type\":\"string\"},\"address\":{\"$ref\":\"#/$defs/address\"},"
           "\"contactMethod\":{\"type\":\"string\",\"enum\":[\"phone\",\"email\"]},"
           "\"phone\":{\"type\":\"string\"},\"email\":{\"type\":\"string\"}},"
           "\"allOf\":[{\"anyOf\":[{\"required\":[\"phone\"]},{\"required\":[\"email\"]}]}],"
           "\"if\":{\"properties\":{\"contactMethod\":{\"const\":\"phone\"}},\"required\":[\"contactMethod\"]},"
           "\"then\":{\"required\":[\"phone\"]},\"else\":{\"required\":[\"email\"]},\"additionalProperties\":false}"_ba;
}

Tool echoTool(const char *name, const char *title, const char *description, const QByteArray &schema)
{
    Tool tool;
    tool.name = QString::fromLatin1(name);
    tool.definition = toolDefinition(name, title, description, schema);
    tool.start = [](const CallPtr &call) {
        const QByteArray arguments = json::compact(call->facts().arguments);
        call->succeed(textContent(QString::fromUtf8(arguments)) + ",\"structuredContent\":"_ba + arguments);
    };
    return tool;
}

Tool headerTool()
{
    Tool tool;
    tool.name = u"test_x_mcp_header"_s;
    tool.definition = toolDefinition("test_x_mcp_header", "Mirrored header",
                                     "Has an argument that the header Mcp-Param-Region mirrors.",
                                     objectSchema("{\"region\":{\"type\":\"string\",\"x-mcp-header\":\"Region\"}}"_ba));
    tool.start = [](const CallPtr &call) {
        call->text(QString(u"The region is "_s + call->argument("region"_L1).toString(u"not given"_s)));
    };
    return tool;
}

// Since 2026-07-28 a structured result may be of any type; before, an object.
Tool listTool()
{
    Tool tool;
    tool.name = u"structured_list"_s;
    tool.definition = toolDefinition("structured_list", "Structured list",
                                     "Gives an array as its structured result where the revision allows that, else an "
                                     "object with the array.",
                                     objectSchema("{}"_ba));
    tool.start = [](const CallPtr &call) {
        const QByteArray list = "[1,\"two\",null,{\"three\":3.5}]"_ba;
        const QByteArray structured = call->facts().isModern ? list : QByteArray("{\"items\":"_ba + list + '}');
        call->succeed(textContent(QString::fromUtf8(structured)) + ",\"structuredContent\":"_ba + structured);
    };
    return tool;
}

QByteArray weatherSchema()
{
    return ",\"outputSchema\":{\"type\":\"object\",\"properties\":{\"temperature\":{\"type\":\"number\"},"
           "\"conditions\":{\"type\":\"string\"},\"wind\":{\"type\":\"object\",\"properties\":{\"speed\":{\"type\":"
           "\"number\"},\"from\":{\"type\":\"string\"}}}},\"required\":[\"temperature\",\"conditions\"]}"_ba;
}

} // namespace

// A square with a gradient, 48 by 48.
QByteArray samplePng()
{
    static const QByteArray png = [] {
        constexpr int side = 48;
        QByteArray rows;
        for (int y = 0; y < side; ++y) {
            rows.append('\0');
            for (int x = 0; x < side; ++x)
                rows.append(char(x * 5)).append(char(y * 5)).append(char(160));
        }
        const QByteArray header = bigEndian(quint32(side)) + bigEndian(quint32(side)) + QByteArray("\x08\x02\0\0\0", 5);
        // qCompress() puts the size before the zlib stream.
        const QByteArray file = "\x89PNG\r\n\x1a\n"_ba + pngChunk("IHDR"_ba, header)
            + pngChunk("IDAT"_ba, qCompress(rows).sliced(4)) + pngChunk("IEND"_ba, {});
        return file.toBase64();
    }();
    return png;
}

// A quarter of a second of A4, 8 kHz, 8 bits.
QByteArray sampleWav()
{
    static const QByteArray wav = [] {
        constexpr quint32 rate = 8000;
        QByteArray samples;
        for (quint32 i = 0; i < rate / 4; ++i)
            samples.append(char(128 + 100 * std::sin(2 * std::numbers::pi * 440 * i / rate)));
        const QByteArray format = littleEndian(quint16(1)) + littleEndian(quint16(1)) + littleEndian(rate)
            + littleEndian(rate) + littleEndian(quint16(1)) + littleEndian(quint16(8));
        const QByteArray body = "WAVEfmt "_ba + littleEndian(quint32(format.size())) + format + "data"_ba
            + littleEndian(quint32(samples.size())) + samples;
        const QByteArray file = "RIFF"_ba + littleEndian(quint32(body.size())) + body;
        return file.toBase64();
    }();
    return wav;
}

QByteArray objectSchema(const QByteArray &properties, const QByteArrayList &required)
{
    QByteArray schema = "{\"type\":\"object\",\"properties\":"_ba + properties;
    if (!required.isEmpty())
        schema += ",\"required\":[\""_ba + required.join("\",\"") + "\"]"_ba;
    return schema + '}';
}

QByteArray toolDefinition(const char *name, const char *title, const char *description, const QByteArray &schema,
                          const QByteArray &more)
{
    return "{\"name\":\""_ba + name + "\",\"title\":\""_ba + title + "\",\"description\":\""_ba + description
        + "\",\"inputSchema\":"_ba + schema + more + '}';
}

Tool tool(const char *name, const char *title, const char *description, std::function<void(const CallPtr &)> start,
          const QByteArray &schema)
{
    Tool result;
    result.name = QString::fromLatin1(name);
    result.definition = toolDefinition(name, title, description, schema);
    result.start = std::move(start);
    return result;
}

Tool constantTool(const char *name, const char *title, const char *description, const QByteArray &members)
{
    Tool tool;
    tool.name = QString::fromLatin1(name);
    tool.definition = toolDefinition(name, title, description, objectSchema("{}"_ba));
    tool.run = [members](const json::Value &, const Caller &) { return ToolOutcome{members, {}}; };
    return tool;
}

std::vector<Tool> manyTools(int count)
{
    const QByteArray schema = objectSchema("{\"a\":{\"type\":\"integer\",\"description\":\"Any number\"}}"_ba);
    std::vector<Tool> tools;
    tools.reserve(size_t(count));
    for (int i = 1; i <= count; ++i) {
        Tool tool;
        const QByteArray number = QByteArray::number(i);
        tool.name = u"numbered_tool_%1"_s.arg(i);
        const QByteArray name = "numbered_tool_"_ba + number;
        const QByteArray title = "Numbered tool "_ba + number;
        tool.definition = toolDefinition(name.constData(), title.constData(),
                                         "One of many, all alike: it gives its number.", schema);
        tool.run = [i](const json::Value &, const Caller &) {
            return ToolOutcome{textContent(QString::number(i)), {}};
        };
        tools.push_back(std::move(tool));
    }
    return tools;
}

std::vector<Tool> everythingContentTools()
{
    const QByteArray audio = "{\"type\":\"audio\",\"data\":\""_ba + sampleWav() + "\",\"mimeType\":\"audio/wav\"}"_ba;
    const QByteArray links =
        "{\"type\":\"resource_link\",\"uri\":\"test://static-text\",\"name\":\"static-text\",\"title\":\"Static text\","
        "\"description\":\"In the list of resources\",\"mimeType\":\"text/plain\"},"
        "{\"type\":\"resource_link\",\"uri\":\"test://template/7/data\",\"name\":\"seven\",\"mimeType\":\"application/"
        "json\","
        "\"annotations\":{\"audience\":[\"assistant\"],\"priority\":0.3,\"lastModified\":\"2026-01-02T03:04:05Z\"}}"_ba;
    const QByteArray annotated =
        "{\"type\":\"text\",\"text\":\"For the person, and important.\",\"annotations\":{\"audience\":[\"user\"],"
        "\"priority\":1}},{\"type\":\"text\",\"text\":\"For the model "
        "only.\",\"annotations\":{\"audience\":[\"assistant\"],"
        "\"priority\":0}}"_ba;
    const QByteArray weather = "{\"temperature\":21.5,\"conditions\":\"Partly cloudy\",\"wind\":{\"speed\":3.2,"
                               "\"from\":\"NW\"}}"_ba;
    std::vector<Tool> tools{
        constantTool("test_simple_text", "Simple text", "Gives a text.",
                     textContent(u"This is a simple text response for testing.")),
        constantTool("test_image_content", "Image", "Gives a PNG image.", content({imageItem()})),
        constantTool("test_audio_content", "Audio", "Gives a WAV sound.", content({audio})),
        constantTool("test_embedded_resource", "Embedded resource", "Gives a resource within the result.",
                     content({resourceItem("test://embedded-resource", "text/plain",
                                           u"This is an embedded resource content.")})),
        constantTool("test_multiple_content_types", "Mixed content", "Gives a text, an image and a resource.",
                     content({textItem(u"Multiple content types test:"), imageItem(),
                              resourceItem("test://mixed-content-resource", "application/json",
                                           u"{\"test\":\"data\",\"value\":123}")})),
        constantTool("resource_links", "Resource links", "Gives links to resources.", content({links})),
        constantTool("annotated_content", "Annotated content", "Gives texts for different audiences.",
                     content({annotated})),
        constantTool("structured_weather", "Structured result", "Gives a structured result with an output schema.",
                     textContent(QString::fromUtf8(weather)) + ",\"structuredContent\":"_ba + weather),
        listTool(),
        echoTool("json_schema_2020_12_tool", "JSON Schema 2020-12", "Has a schema with what 2020-12 added.",
                 schema202012()),
        echoTool("schema_forms", "Forms of schemas", "Takes arguments of every form and gives them back.",
                 schemaForms()),
        echoTool("echo", "Echo", "Gives back whatever it is given.", "{\"type\":\"object\"}"_ba),
        headerTool(),
    };
    for (Tool &tool : tools)
        if (tool.name == "structured_weather"_L1)
            tool.definition = tool.definition.chopped(1) + weatherSchema() + '}';
    return tools;
}

} // namespace authscope::server
