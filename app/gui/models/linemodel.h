// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QByteArray>

#include <memory>
#include <vector>

namespace authscope::gui {

// A long text as lines, found once and decoded when they are painted. Lines that are too long are broken. Text of the
// wire: what is shown is harmless, what is copied too.
class LineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Line {
        quint32 from;
        quint32 length;
    };
    using Lines = std::vector<Line>;
    static constexpr qsizetype longestLine = 1'000;

    using QAbstractListModel::QAbstractListModel;

    // Where the lines of the text are. Takes a while for a long one: not for the GUI thread.
    static std::shared_ptr<const Lines> linesOf(const QByteArray &text);
    // The rows that hold the words, without regard to the case of ASCII letters; at most `most`.
    static std::vector<int> found(const QByteArray &text, const Lines &lines, const QByteArray &words, size_t most);

    void setText(const QByteArray &text, std::shared_ptr<const Lines> lines);
    QString lineText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QByteArray m_text;
    std::shared_ptr<const Lines> m_lines;
};

} // namespace authscope::gui
