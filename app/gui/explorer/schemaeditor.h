// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/explorer/formschema.h"
#include "core/json/schema.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QCheckBox;
class QHBoxLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace authscope::gui {

class PlainLabel;

// Where an editor stands: what the value is called, and how to get there.
struct FormPlace {
    QString name;    // of the member; empty for elements and the whole
    QString label;   // shown; empty: no head line
    QString path;    // "address/street": ends the object names, and is spoken
    QString pointer; // RFC 6901
    QString scope;   // begins the object names, where a window has several forms
    bool required = false;
    int depth = 0;
};

// Edits one value by its schema. The value is JSON text, spelt as the person or the JSON view has it; nothing means that
// it is left out. A kind of value that the schema does not allow is kept as it is and said to be so, until it is edited.
class SchemaEditor : public QWidget
{
    Q_OBJECT
public:
    // The editor for that schema. `budget`: how many more editors may be made; where it is used up, a field for JSON.
    static SchemaEditor *make(const FormSchema &schema, const FormPlace &place, const std::shared_ptr<int> &budget);
    ~SchemaEditor() override;

    const FormPlace &place() const { return m_place; }
    const FormSchema &schema() const { return m_schema; }
    std::optional<QByteArray> json() const { return m_foreign ? m_foreign : value(); }
    // From the JSON view; does not emit.
    void setJson(const std::optional<QByteArray> &json);
    // What does not fit, here and below; all that was shown before is forgotten.
    void showViolations(const QList<json::Violation> &violations);

Q_SIGNALS:
    void edited();

protected:
    SchemaEditor(const FormSchema &schema, const FormPlace &place);

    // Builds the head line, `body`, the description and the place for problems. `focus` is the widget that the label is
    // for; may be null.
    void build(QWidget *body, QWidget *focus);
    void addToHead(QWidget *widget);
    // The person changed something.
    void touched();
    QString objectName(QStringView prefix) const;
    QString spoken() const;

    virtual std::optional<QByteArray> value() const = 0;
    // False if the value is of a kind that cannot be shown here.
    virtual bool take(const std::optional<json::Value> &value, const std::optional<QByteArray> &text) = 0;
    virtual QList<SchemaEditor *> children() const { return {}; }
    // Members are missing; true if that was shown at their places.
    virtual bool showMissing() { return false; }

private:
    friend class ObjectEditor;
    static SchemaEditor *made(const FormSchema &schema, const FormPlace &place, const std::shared_ptr<int> &budget);
    void setProblem(const QStringList &lines);
    void fillForeign();

    FormSchema m_schema;
    FormPlace m_place;
    std::shared_ptr<int> m_budget; // which this editor gives back its place in
    std::optional<QByteArray> m_foreign;
    QHBoxLayout *m_head = nullptr;
    PlainLabel *m_problem = nullptr;
    PlainLabel *m_foreignNote = nullptr;
    bool m_taking = false;
};

// A JSON string for a text.
QByteArray quoted(const QString &text);
// A text for a QLabel with a buddy, which would take "&" for the mark of a shortcut.
QString withoutMnemonic(QString text);

} // namespace authscope::gui
