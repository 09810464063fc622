// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/profiles/connectionform.h"

#include "app/gui/phrases.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "app/gui/widgets/theme.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/mcp/types.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

QStringList words(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

QFormLayout *formIn(QGroupBox *box)
{
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(4);
    form->setHorizontalSpacing(12);
    return form;
}

// What only the command line, or another version, knows is kept as it is. Empty is the first choice.
void chooseOrAdd(QComboBox *choices, const QString &value)
{
    if (!value.isEmpty() && choices->findData(value) < 0)
        choices->addItem(visible(value), value);
    choices->setCurrentIndex(std::max(0, choices->findData(value)));
}

} // namespace

ConnectionForm::ConnectionForm(Surroundings *around, QWidget *parent)
    : QWidget(parent), m_around(around), m_title((new PlainLabel)->bold(1.25)), m_problem((new PlainLabel)->wrapped()),
      m_save(named(new QPushButton(tr("Save")), u"connectionSave"_s, tr("Save the connection")))
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->addWidget(makeServerBox());
    left->addWidget(makeClientBox());
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    m_redirectBox = makeRedirectBox();
    right->addWidget(m_redirectBox);
    right->addWidget(makeExpectationBox());
    right->addStretch(1);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);

    auto *scroll = named(new QScrollArea, u"connectionFormScroll"_s, tr("Connection"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *cancel = named(new QPushButton(tr("Cancel")), u"connectionCancel"_s, tr("Cancel without saving"));
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);

    connect(m_grant, &QComboBox::currentIndexChanged, this, &ConnectionForm::showForGrant);
    connect(m_save, &QPushButton::clicked, this, &ConnectionForm::save);
    connect(cancel, &QPushButton::clicked, this, &ConnectionForm::cancelled);
    QWidget *last = m_expectedIssuer;
    setTabOrder(last, cancel);
    setTabOrder(cancel, m_save);
}

void ConnectionForm::addRow(QFormLayout *form, const QString &name, const QString &label, const QString &help,
                            QWidget *editor)
{
    named(editor, u"connection-"_s + name, label);
    editor->setAccessibleDescription(help);
    Row row{editor, (new PlainLabel)->wrapped()};
    row.problem->hide();
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(1);
    column->addWidget(editor);
    if (!help.isEmpty())
        column->addWidget((new PlainLabel(help))->wrapped()->faint());
    column->addWidget(row.problem);
    auto *title = new PlainLabel(label);
    title->setBuddy(editor);
    form->addRow(title, cell);
    m_rows.insert(name, row);
}

QLineEdit *ConnectionForm::addLine(QFormLayout *form, const QString &name, const QString &label, const QString &help,
                                   const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    addRow(form, name, label, help, line);
    connect(line, &QLineEdit::returnPressed, this, &ConnectionForm::save);
    return line;
}

QWidget *ConnectionForm::makeServerBox()
{
    auto *box = new QGroupBox(tr("MCP server"));
    QFormLayout *form = formIn(box);
    m_url = addLine(form, u"url"_s, tr("Address"), {}, u"https://calculator.example.com/mcp"_s);
    m_name = addLine(form, u"name"_s, tr("Name"), {}, tr("as the address, if left empty"));
    m_revision = new QComboBox;
    m_revision->addItem(tr("Automatic"), QString());
    const QStringList revisions = mcp::supportedRevisions();
    for (const QString &revision : revisions)
        m_revision->addItem(revision, revision);
    addRow(form, u"revision"_s, tr("Revision of MCP"), tr("Automatic: the newest that the server speaks."), m_revision);
    return box;
}

QWidget *ConnectionForm::makeClientBox()
{
    auto *box = new QGroupBox(tr("Signing in"));
    QFormLayout *form = formIn(box);
    m_grant = new QComboBox;
    using profile::Grant;
    m_grant->addItem(tr("As the server asks (sign-in if needed)"), int(Grant::Discover));
    m_grant->addItem(tr("As a person, in the browser (code + PKCE)"), int(Grant::AuthorizationCode));
    m_grant->addItem(tr("Machine to machine (client credentials)"), int(Grant::ClientCredentials));
    m_grant->addItem(tr("With a code, on any device (device grant)"), int(Grant::DeviceCode));
    m_grant->addItem(tr("With a given assertion (JWT bearer)"), int(Grant::JwtBearer));
    m_grant->addItem(tr("Cross-app access (ID-JAG)"), int(Grant::IdJag));
    m_grant->addItem(tr("In exchange for another token (token exchange)"), int(Grant::TokenExchange));
    m_grant->addItem(tr("With a given access token"), int(Grant::Token));
    m_grant->addItem(tr("Without credentials"), int(Grant::None));
    addRow(form, u"grant"_s, tr("How"), {}, m_grant);
    m_issuer = addLine(form, u"issuer"_s, tr("Issuer"), tr("Empty: found by discovery."),
                       u"https://example.okta.com/oauth2/default"_s);
    m_clientId = addLine(form, u"clientId"_s, tr("Client ID"), {}, u"0oa…"_s);
    addSecret(form, u"clientSecret"_s, tr("Client secret"), {}, u"client-secret"_s);
    addGrantRows(form);
    m_scope = addLine(form, u"scope"_s, tr("Scopes"),
                      tr("Separated by spaces. Empty: what the server's challenge asks for."));
    m_audience = addLine(form, u"audience"_s, tr("Audience"), tr("Sent as audience, if not empty."));
    m_resource = addLine(form, u"resource"_s, tr("Resource"),
                         tr("Sent as resource. Empty: the MCP address; - sends none."));
    return box;
}

// What only some ways of signing in need.
void ConnectionForm::addGrantRows(QFormLayout *form)
{
    addSecret(form, u"accessToken"_s, tr("Access token"), {}, u"access-token"_s);
    addSecret(
        form, u"assertion"_s, tr("Assertion"),
        tr("A JWT that the authorization server trusts, for example of a workload (RFC 7523). It is sent as it is."),
        u"assertion"_s);
    m_identityProvider = addLine(
        form, u"identityProvider"_s, tr("Identity provider"),
        tr("The issuer that gave the ID token. It is exchanged there for an assertion, and that "
           "here for the token."),
        u"https://example.okta.com"_s);
    addSecret(form, u"idToken"_s, tr("ID token"), tr("Of the person, from the identity provider."), u"id-token"_s);
    m_identityClientId = addLine(form, u"identityClientId"_s, tr("Client ID there"),
                                 tr("At the identity provider. Empty: the client ID above."), u"0oa…"_s);
    addSecret(form, u"identitySecret"_s, tr("Secret there"), tr("At the identity provider, if it wants one."),
              u"idp-client-secret"_s);
    addSecret(form, u"subjectToken"_s, tr("Token to exchange"),
              tr("Goes to the issuer's token endpoint (RFC 8693), and nowhere else."), u"subject-token"_s);
    m_subjectType = new QComboBox;
    m_subjectType->addItem(tr("an access token"), u"access_token"_s);
    m_subjectType->addItem(tr("an ID token"), u"id_token"_s);
    m_subjectType->addItem(tr("a JWT of another issuer"), u"jwt"_s);
    addRow(form, u"subjectType"_s, tr("Which is"), {}, m_subjectType);
}

QLineEdit *ConnectionForm::addSecret(QFormLayout *form, const QString &name, const QString &label, const QString &help,
                                     const QString &secret)
{
    QLineEdit *line = addLine(form, name, label, help);
    line->setEchoMode(QLineEdit::Password);
    auto *place = (new PlainLabel)->wrapped()->faint();
    line->parentWidget()->layout()->addWidget(place);
    m_places += place;
    m_secrets.insert(secret, line);
    return line;
}

QWidget *ConnectionForm::makeRedirectBox()
{
    auto *box = new QGroupBox(tr("Redirect URI"));
    QFormLayout *form = formIn(box);
    m_redirectHost = addLine(form, u"redirectHost"_s, tr("Host"), {}, u"127.0.0.1"_s);
    m_redirectPort = addLine(form, u"redirectPort"_s, tr("Port"), tr("Okta compares it exactly. 0 takes any free one."),
                             u"8765"_s);
    m_redirectPath = addLine(form, u"redirectPath"_s, tr("Path"), {}, u"/callback"_s);
    return box;
}

QWidget *ConnectionForm::makeExpectationBox()
{
    auto *box = new QGroupBox(tr("What the MCP server is configured with"));
    QFormLayout *form = formIn(box);
    m_expectedAudience = addLine(form, u"expectedAudience"_s, tr("Audience"),
                                 tr("OAUTH_AUDIENCE of the server. Makes the diagnosis certain."));
    m_expectedIssuer = addLine(form, u"expectedIssuer"_s, tr("Issuer"), tr("OAUTH_ISSUER of the server."));
    return box;
}

void ConnectionForm::edit(const profile::Connection &connection)
{
    m_connection = connection;
    const bool isNew = connection.id.isEmpty();
    m_title->setText(isNew ? tr("New connection") : tr("Edit %1").arg(visible(connection.name)));
    m_url->setText(QString::fromUtf8(connection.url));
    m_name->setText(connection.name);
    chooseOrAdd(m_revision, connection.revision);
    m_grant->setCurrentIndex(m_grant->findData(int(connection.grant)));
    m_issuer->setText(connection.issuer);
    m_clientId->setText(connection.clientId);
    m_identityProvider->setText(connection.identityProvider);
    m_identityClientId->setText(connection.identityProviderClientId);
    chooseOrAdd(m_subjectType, connection.subjectTokenType);
    for (QLineEdit *secret : std::as_const(m_secrets)) {
        secret->clear();
        secret->setModified(false);
        secret->setPlaceholderText(isNew ? QString() : tr("unchanged"));
    }
    for (PlainLabel *place : std::as_const(m_places))
        place->setText(tr("Kept in %1.").arg(enginePhrases().translatedIfOurs(m_around->secrets().place())));
    m_scope->setText(connection.scope);
    m_audience->setText(connection.audience);
    m_resource->setText(connection.resource);
    m_redirectHost->setText(connection.redirectHost);
    m_redirectPort->setText(QString::number(connection.redirectPort));
    m_redirectPath->setText(connection.redirectPath);
    m_expectedAudience->setText(connection.expectedAudiences.join(u' '));
    m_expectedIssuer->setText(connection.expectedIssuers.join(u' '));
    // The bundled server tells its own addresses; only the ways to speak to it and to sign in are the person's to choose.
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row->editor->setEnabled(!connection.demo || row.key() == "name"_L1 || row.key() == "grant"_L1
                                || row.key() == "revision"_L1);
    setProblem({});
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row->problem->hide();
    showForGrant();
    m_url->setFocus(Qt::OtherFocusReason);
}

profile::Grant ConnectionForm::grant() const
{
    return profile::Grant(m_grant->currentData().toInt());
}

void ConnectionForm::showForGrant()
{
    using profile::Grant;
    const Grant grant = this->grant();
    const bool asks = grant != Grant::Token && grant != Grant::None;
    const auto setShown = [this](std::initializer_list<QString> names, bool shown) {
        for (const QString &name : names) {
            QWidget *cell = m_rows.value(name).editor->parentWidget();
            auto *form = qobject_cast<QFormLayout *>(cell->parentWidget()->layout());
            form->setRowVisible(cell, shown);
        }
    };
    setShown({u"clientId"_s, u"clientSecret"_s, u"scope"_s, u"audience"_s, u"resource"_s}, asks);
    setShown({u"issuer"_s}, grant != Grant::None);
    setShown({u"accessToken"_s}, grant == Grant::Token);
    setShown({u"assertion"_s}, grant == Grant::JwtBearer);
    setShown({u"identityProvider"_s, u"idToken"_s, u"identityClientId"_s, u"identitySecret"_s}, grant == Grant::IdJag);
    setShown({u"subjectToken"_s, u"subjectType"_s}, grant == Grant::TokenExchange);
    m_redirectBox->setVisible(grant == Grant::Discover || grant == Grant::AuthorizationCode);
}

void ConnectionForm::setProblem(const QString &text)
{
    m_problem->setTone(Tone::Error);
    m_problem->setText(text);
}

bool ConnectionForm::complain(const QString &name, const QString &text)
{
    PlainLabel *label = m_rows.value(name).problem;
    label->setTone(Tone::Error);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    return text.isEmpty();
}

bool ConnectionForm::check(profile::Connection *connection)
{
    const auto wrongUrl = [](const QString &text, const QString &what) {
        const auto checked = http::checkedUrl(text.toUtf8(), what);
        return checked ? QString() : visible(checked.error().what);
    };
    bool good = complain(u"url"_s, connection->demo ? QString() : wrongUrl(m_url->text().trimmed(), tr("The address")));
    const QString issuer = m_issuer->text().trimmed();
    good &= complain(u"issuer"_s, issuer.isEmpty() ? QString() : wrongUrl(issuer, tr("The issuer")));
    bool isNumber = false;
    const uint port = m_redirectPort->text().trimmed().toUInt(&isNumber);
    good &= complain(u"redirectPort"_s,
                     isNumber && port <= 65'535
                         ? QString()
                         : tr("A port is a number from 0 to 65535, not \"%1\".").arg(visible(m_redirectPort->text())));
    const QString path = m_redirectPath->text().trimmed();
    good &= complain(u"redirectPath"_s,
                     path.startsWith(u'/') ? QString() : tr("The path begins with a slash, as in /callback."));
    const QString host = m_redirectHost->text().trimmed();
    const QString redirect = u"http://%1/"_s.arg(host.contains(u':') ? u'[' + host + u']' : host);
    good &= complain(u"redirectHost"_s,
                     http::isLoopback(redirect.toUtf8())
                         ? QString()
                         : tr("The browser must come back to this machine: 127.0.0.1, [::1] or localhost, not \"%1\".")
                               .arg(visible(host)));
    good &= checkGrant(*connection);
    connection->redirectPort = quint16(port);
    return good;
}

// What the chosen way of signing in cannot do without.
bool ConnectionForm::checkGrant(const profile::Connection &connection)
{
    using profile::Grant;
    const Grant grant = this->grant();
    const bool needsClient = grant != Grant::Discover && grant != Grant::None && grant != Grant::Token;
    bool good = complain(u"clientId"_s,
                         !connection.demo && needsClient && m_clientId->text().trimmed().isEmpty()
                             ? tr("This way of signing in needs the client ID of an app integration.")
                             : QString());
    const QString provider = m_identityProvider->text().trimmed();
    QString problem;
    if (grant == Grant::IdJag) {
        if (provider.isEmpty())
            problem = tr("Cross-app access needs the issuer of the identity provider that gave the ID token.");
        else if (const auto checked = http::checkedUrl(provider.toUtf8(), tr("The identity provider")); !checked)
            problem = visible(checked.error().what);
    }
    good &= complain(u"identityProvider"_s, problem);
    // Of a saved connection the secret may be kept already.
    const auto need = [this, &connection](const QString &row, const QString &secret, bool needed, const QString &text) {
        const QLineEdit *line = m_secrets.value(secret);
        const bool kept = !connection.id.isEmpty() && m_connection.grant == this->grant() && !line->isModified();
        return complain(row, needed && !kept && line->text().trimmed().isEmpty() ? text : QString());
    };
    good &= need(u"accessToken"_s, u"access-token"_s, grant == Grant::Token, tr("Enter the access token to send."));
    good &= need(u"assertion"_s, u"assertion"_s, grant == Grant::JwtBearer, tr("Enter the assertion to present."));
    good &= need(u"idToken"_s, u"id-token"_s, grant == Grant::IdJag, tr("Enter the person's ID token."));
    good &= need(u"subjectToken"_s, u"subject-token"_s, grant == Grant::TokenExchange,
                 tr("Enter the token to exchange."));
    return good;
}

void ConnectionForm::save()
{
    profile::Connection connection = m_connection;
    if (!check(&connection)) {
        setProblem(tr("Not saved: see the fields."));
        return;
    }
    setProblem({});
    if (connection.id.isEmpty())
        connection.id = QString::fromLatin1(randomToken(12));
    connection.url = m_url->text().trimmed().toUtf8();
    connection.name = m_name->text().trimmed();
    if (connection.name.isEmpty())
        connection.name = visible(http::originOf(connection.url)).section(u"//"_s, 1);
    connection.revision = m_revision->currentData().toString();
    connection.grant = grant();
    connection.issuer = m_issuer->text().trimmed();
    connection.clientId = m_clientId->text().trimmed();
    connection.identityProvider = m_identityProvider->text().trimmed();
    connection.identityProviderClientId = m_identityClientId->text().trimmed();
    if (connection.grant == profile::Grant::TokenExchange)
        connection.subjectTokenType = m_subjectType->currentData().toString();
    connection.scope = words(m_scope->text()).join(u' ');
    connection.audience = m_audience->text().trimmed();
    connection.resource = m_resource->text().trimmed();
    connection.redirectHost = m_redirectHost->text().trimmed();
    connection.redirectPath = m_redirectPath->text().trimmed();
    connection.expectedAudiences = words(m_expectedAudience->text());
    connection.expectedIssuers = words(m_expectedIssuer->text());
    QMap<QString, QByteArray> secrets;
    for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret) {
        // A client secret is whatever its maker chose; tokens hold no blanks.
        const QString text = secret.value()->text();
        if (secret.value()->isModified())
            secrets.insert(secret.key(), (secret.key().endsWith("secret"_L1) ? text : text.trimmed()).toUtf8());
    }
    Q_EMIT saved(connection, secrets);
}

} // namespace authscope::gui
