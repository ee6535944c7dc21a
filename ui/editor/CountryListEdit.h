// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QCompleter;

namespace Rapporteur {

/// A field for one country or several, by name or code, with completion: "Japan (JP), Russia (RU)".
class CountryListEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class Accepts { OneState, States, StatesAndOthers };

    /// \a accepts: whether several are allowed, and names that are no states ("Taliban").
    explicit CountryListEdit(Accepts accepts, QWidget *parent = nullptr);

    /// ISO codes; with StatesAndOthers also other names.
    [[nodiscard]] QStringList countries() const { return m_countries; }
    void setCountries(const QStringList &countries);
    /// Reads what is typed, as leaving the field does.
    void commit();

Q_SIGNALS:
    /// The user has entered another list, and all of it is understood.
    void countriesEdited(const QStringList &countries);

protected:
    bool event(QEvent *event) override;

private:
    void showFault(const QString &word);
    void complete();
    void insertCompletion(const QString &label);
    [[nodiscard]] int startOfWord() const;

    Accepts m_accepts;
    QStringList m_countries;
    QCompleter *m_completer;
};

} // namespace Rapporteur
