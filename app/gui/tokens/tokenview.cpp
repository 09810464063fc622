// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tokens/tokenview.h"

#include "app/gui/models/checkmodel.h"
#include "app/gui/models/claimmodel.h"
#include "app/gui/phrases.h"
#include "app/gui/tokens/expirybar.h"
#include "app/gui/traffic/exchangetable.h"
#include "app/gui/widgets/copybutton.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/widgets/wireview.h"
#include "app/gui/widgets/wrappingdelegate.h"
#include "core/base/clock.h"
#include "core/base/text.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int mostHeaderRows = 4;
constexpr int mostLines = 4; // of a claim
constexpr qsizetype mostProblems = 6;

void sizeToRows(QTableView *table, int rows)
{
    const int header = table->horizontalHeader()->isHidden() ? 0 : table->horizontalHeader()->sizeHint().height();
    table->setFixedHeight(header + rows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth());
}

} // namespace

TokenView::TokenView(const QString &name, QWidget *parent)
    : QWidget(parent), m_headerModel(new ClaimModel(ClaimModel::Part::Header, this)),
      m_claimModel(new ClaimModel(this)), m_checkModel(new CheckModel(this)),
      m_description((new PlainLabel)->wrapped()->bold(1.1)), m_problems((new PlainLabel)->wrapped()),
      m_expiry(named(new ExpiryBar, name + u"Expiry"_s, tr("Life of the token"))),
      m_header(named(new QTableView, name + u"Header"_s, tr("Header of the token"))),
      m_claims(named(new QTableView, name + u"Claims"_s, tr("Claims of the token"))),
      m_checks(named(new QTableView, name + u"Checks"_s, tr("Checks on the token"))),
      m_reason((new PlainLabel)->wrapped()), m_raw(named(new WireView, name + u"Raw"_s, tr("Raw token"))),
      m_reveal(named(new QPushButton(tr("Reveal")), name + u"Reveal"_s, tr("Reveal the raw token"))),
      m_copy(named(new CopyButton(tr("Copy"), [this] { return QString::fromUtf8(m_token.compact); }), name + u"Copy"_s,
                   tr("Copy the raw token")))
{
    m_header->setModel(m_headerModel);
    m_claims->setModel(m_claimModel);
    m_checks->setModel(m_checkModel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_description);
    column->addWidget(m_expiry);
    column->addWidget(m_problems);
    addTable(column, tr("Header"), m_header, 0);
    addTable(column, tr("Claims, as received"), m_claims, 3);
    addTable(column, tr("Checks"), m_checks, 3);
    for (QTableView *table : {m_header, m_claims}) {
        table->setColumnWidth(ClaimModel::Name, fontMetrics().horizontalAdvance(u'M') * 13);
        table->setColumnWidth(ClaimModel::Value, fontMetrics().horizontalAdvance(u'M') * 26);
        table->horizontalHeader()->setStretchLastSection(true);
    }
    WrappingDelegate::wrap(m_claims, mostLines);
    m_checks->setColumnWidth(CheckModel::Title, fontMetrics().horizontalAdvance(u'M') * 11);
    m_checks->setColumnWidth(CheckModel::Verdict, fontMetrics().horizontalAdvance(u'M') * 10);
    m_checks->setColumnWidth(CheckModel::Expected, fontMetrics().horizontalAdvance(u'M') * 25);
    m_checks->horizontalHeader()->setStretchLastSection(true);

    column->addWidget(m_reason);
    connect(m_checks->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TokenView::showReason);

    m_reveal->setCheckable(true);
    m_raw->setFixedHeight(fontMetrics().height() * 2 + 14);
    auto *raw = new QHBoxLayout;
    raw->addWidget(m_raw, 1);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_reveal);
    buttons->addWidget(m_copy);
    raw->addLayout(buttons);
    column->addLayout(raw);
    connect(m_reveal, &QPushButton::toggled, this, &TokenView::showRaw);

    auto *timer = new QTimer(this);
    timer->setInterval(std::chrono::seconds(1));
    connect(timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            tick();
    });
    timer->start();
}

void TokenView::addTable(QLayout *layout, const QString &title, QTableView *table, int stretch)
{
    dressTable(table);
    // Less than Qt would insist on, so that the window need not grow when the sign-in's banner comes.
    table->setMinimumHeight(3 * table->verticalHeader()->defaultSectionSize());
    auto *column = static_cast<QVBoxLayout *>(layout);
    auto *label = (new PlainLabel(title))->bold();
    label->setContentsMargins(0, 4, 0, 0);
    column->addWidget(label);
    column->addWidget(table, stretch);
}

void TokenView::setToken(const jose::Token &token, const QList<jose::Check> &checks)
{
    m_token = token;
    const qint64 now = Clock::system().nowMs();
    m_description->setText(visible(enginePhrases().translatedIfOurs(token.description())));
    QStringList problems = token.problems.first(std::min(token.problems.size(), mostProblems));
    for (QString &problem : problems)
        problem = enginePhrases().translated(problem);
    if (token.problems.size() > mostProblems)
        problems += tr("… and %1 more").arg(token.problems.size() - mostProblems);
    m_problems->setText(visibleLines(problems.join(u'\n')));
    m_problems->setVisible(!problems.isEmpty());
    m_problems->setTone(Tone::Warn);
    m_headerModel->setJson(token.headerBytes, now);
    m_claimModel->setJson(token.payloadBytes, now);
    m_checkModel->setChecks(checks);
    // What is wrong is told by itself; otherwise, by which key the signature was made.
    auto told = std::ranges::find(checks, jose::Outcome::Failed, &jose::Check::outcome);
    if (told == checks.end())
        told = std::ranges::find(checks, jose::Outcome::Warned, &jose::Check::outcome);
    if (told == checks.end())
        told = std::ranges::find(checks, u"signature"_s, &jose::Check::id);
    if (told != checks.end())
        m_checks->setCurrentIndex(m_checkModel->index(int(told - checks.begin()), 0));
    showReason();
    sizeToRows(m_header, std::clamp(m_headerModel->rowCount(), 1, mostHeaderRows));
    m_expiry->setLife(token.time(u"iat"_s), token.time(u"exp"_s));
    m_reveal->setChecked(false);
    m_reveal->setEnabled(!token.compact.isEmpty());
    m_copy->setEnabled(!token.compact.isEmpty());
    showRaw();
    tick();
}

void TokenView::clear()
{
    setToken({}, {});
    m_description->clear();
}

void TokenView::tick()
{
    const qint64 now = Clock::system().nowMs();
    m_expiry->setNow(now);
    m_headerModel->setNow(now);
    m_claimModel->setNow(now);
}

void TokenView::showReason()
{
    const QString text = m_checks->currentIndex().data(Qt::AccessibleDescriptionRole).toString();
    m_reason->setText(text);
    m_reason->setVisible(!text.isEmpty());
}

void TokenView::showRaw()
{
    m_raw->setBytes(m_reveal->isChecked() ? m_token.compact : masked(QByteArrayView(m_token.compact)));
}

} // namespace authscope::gui
