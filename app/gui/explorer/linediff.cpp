// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/linediff.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

#include <algorithm>
#include <vector>

namespace authscope::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LineDifference)
};

constexpr qsizetype mostWork = 4'000'000; // cells of the table of longest common runs
constexpr qsizetype around = 3;           // lines that stayed, kept before and after a change

struct Edit {
    char kind;
    QByteArray line;
};

// The longest common subsequence by its table: enough for what people compare, and bounded.
std::vector<Edit> edits(const QList<QByteArray> &before, const QList<QByteArray> &after)
{
    std::vector<Edit> result;
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    for (qsizetype i = 0; i < head; ++i)
        result.push_back({' ', before.at(i)});
    const qsizetype rows = before.size() - head - tail;
    const qsizetype columns = after.size() - head - tail;
    qsizetype i = 0;
    qsizetype j = 0;
    if (rows * columns <= mostWork) {
        std::vector<quint32> table(size_t((rows + 1) * (columns + 1)), 0);
        const auto at = [&](qsizetype row, qsizetype column) -> quint32 & {
            return table[size_t(row * (columns + 1) + column)];
        };
        for (qsizetype row = rows - 1; row >= 0; --row)
            for (qsizetype column = columns - 1; column >= 0; --column)
                at(row, column) = before.at(head + row) == after.at(head + column)
                    ? at(row + 1, column + 1) + 1
                    : std::max(at(row + 1, column), at(row, column + 1));
        while (i < rows && j < columns) {
            if (before.at(head + i) == after.at(head + j)) {
                result.push_back({' ', before.at(head + i)});
                ++i;
                ++j;
            } else if (at(i + 1, j) >= at(i, j + 1)) {
                result.push_back({'-', before.at(head + i++)});
            } else {
                result.push_back({'+', after.at(head + j++)});
            }
        }
    }
    for (; i < rows; ++i)
        result.push_back({'-', before.at(head + i)});
    for (; j < columns; ++j)
        result.push_back({'+', after.at(head + j)});
    for (qsizetype k = 0; k < tail; ++k)
        result.push_back({' ', before.at(before.size() - tail + k)});
    return result;
}

} // namespace

QByteArray lineDifference(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    const std::vector<Edit> all = edits(before.split('\n'), after.split('\n'));
    std::vector<bool> kept(all.size(), false);
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind == ' ')
            continue;
        const size_t from = i > size_t(around) ? i - size_t(around) : 0;
        const size_t to = std::min(all.size(), i + size_t(around) + 1);
        std::fill(kept.begin() + std::ptrdiff_t(from), kept.begin() + std::ptrdiff_t(to), true);
    }
    QByteArray text;
    for (size_t i = 0; i < all.size();) {
        if (kept[i]) {
            text += all[i].kind;
            text += ' ' + all[i].line + '\n';
            ++i;
            continue;
        }
        const size_t from = i;
        while (i < all.size() && !kept[i])
            ++i;
        text += "@ " + Tr::tr("%n lines are the same", nullptr, int(i - from)).toUtf8() + '\n';
    }
    return text;
}

} // namespace authscope::gui
