// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/linemodel.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>

namespace authscope::gui {

namespace {

constexpr size_t mostLines = 50'000'000;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

} // namespace

std::shared_ptr<const LineModel::Lines> LineModel::linesOf(const QByteArray &text)
{
    auto lines = std::make_shared<Lines>();
    const char *begin = text.constData();
    const qsizetype size = std::min<qsizetype>(text.size(), std::numeric_limits<quint32>::max());
    qsizetype from = 0;
    while (from < size && lines->size() < mostLines) {
        const void *at = std::memchr(begin + from, '\n', size_t(size - from));
        qsizetype end = at ? static_cast<const char *>(at) - begin : size;
        const qsizetype next = end + 1;
        if (end > from && begin[end - 1] == '\r')
            --end;
        while (end - from > longestLine) {
            qsizetype cut = from + longestLine;
            // Between characters of UTF-8.
            for (int back = 0; back < 3 && (uchar(begin[cut]) & 0xc0) == 0x80; ++back)
                --cut;
            lines->push_back({quint32(from), quint32(cut - from)});
            from = cut;
        }
        lines->push_back({quint32(from), quint32(end - from)});
        from = next;
    }
    return lines;
}

std::vector<int> LineModel::found(const QByteArray &text, const Lines &lines, const QByteArray &words, size_t most)
{
    std::vector<int> rows;
    const QByteArray wanted = words.toLower();
    if (wanted.isEmpty())
        return rows;
    const char first = wanted.front();
    for (size_t row = 0; row < lines.size() && rows.size() < most; ++row) {
        const char *begin = text.constData() + lines[row].from;
        const char *end = begin + lines[row].length;
        for (const char *at = begin; end - at >= wanted.size(); ++at) {
            if (lower(*at) == first
                && std::equal(wanted.cbegin(), wanted.cend(), at, [](char a, char b) { return a == lower(b); })) {
                rows.push_back(int(row));
                break;
            }
        }
    }
    return rows;
}

void LineModel::setText(const QByteArray &text, std::shared_ptr<const Lines> lines)
{
    beginResetModel();
    m_text = text;
    m_lines = std::move(lines);
    endResetModel();
}

QString LineModel::lineText(int row) const
{
    const Line &line = (*m_lines)[size_t(row)];
    return visibleLines(utf8Text(QByteArrayView(m_text).sliced(line.from, line.length)));
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_lines ? 0 : int(m_lines->size());
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return lineText(index.row());
}

} // namespace authscope::gui
