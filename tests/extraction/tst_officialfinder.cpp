// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExtractionSupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestOfficialFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestOfficialFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };

    // People of these sentences are invented, but for those whom the lexicon has to know.
    row("title and name", u"Norwegian Foreign Minister Ragnhild Moe spoke."_s,
        {u"Foreign Minister Ragnhild Moe = Ragnhild Moe, Foreign Minister, NO"_s});
    row("two titles", u"Malta's Prime Minister and Foreign Minister Guzeppi Borg spoke."_s,
        {u"Prime Minister and Foreign Minister Guzeppi Borg = Guzeppi Borg, Prime Minister and Foreign Minister, MT"_s});
    row("two people", u"Norway's Prime Minister and President Ilse Kask of Estonia spoke."_s,
        {u"Prime Minister = Prime Minister (Norway), Prime Minister, NO"_s,
         u"President Ilse Kask = Ilse Kask, President, EE"_s});
    row("rank", u"Kenyan Lt. Gen. Wafula Otieno and Brig. Gen. Amani Kamau left."_s,
        {u"Lt. Gen. Wafula Otieno = Wafula Otieno, Lt. Gen., KE"_s,
         u"Brig. Gen. Amani Kamau = Amani Kamau, Brig. Gen., KE"_s});
    row("not visiting, not then", u"the visiting Danish Finance Minister Ida Holm"_s,
        {u"Finance Minister Ida Holm = Ida Holm, Finance Minister, DK"_s});
    row("former belongs", u"Former Chilean President Rosa Quispe agreed."_s,
        {u"President Rosa Quispe = Rosa Quispe, President, CL"_s});
    row("former before the title", u"Chile's former President Rosa Quispe agreed."_s,
        {u"former President Rosa Quispe = Rosa Quispe, former President, CL"_s});
    row("behind a comma", u"Rosa Quispe, the Chilean finance minister, agreed."_s,
        {u"Rosa Quispe = Rosa Quispe, finance minister, CL"_s,
         u"finance minister = Rosa Quispe, finance minister, CL"_s});
    row("before a comma", u"Chile's finance minister, Rosa Quispe, agreed."_s,
        {u"finance minister = Rosa Quispe, finance minister, CL"_s,
         u"Rosa Quispe = Rosa Quispe, finance minister, CL"_s});
    row("body behind it", u"Rosa Quispe, director of the Office of Trade, agreed."_s,
        {u"Rosa Quispe = Rosa Quispe, director of the Office of Trade, "_s,
         u"director of the Office of Trade = Rosa Quispe, director of the Office of Trade, "_s});
    row("country behind it", u"King Abdullah II of Jordan spoke."_s, {u"King Abdullah II = Abdullah II, King, JO"_s});
    row("title with country and name", u"Prime Minister of Fiji Sitiveni Vula spoke."_s,
        {u"Prime Minister of Fiji Sitiveni Vula = Sitiveni Vula, Prime Minister, FJ"_s});
    row("country's name", u"Germany's Annalena Weber and Iran's Mohammad Karimi met."_s,
        {u"Annalena Weber = Annalena Weber, , DE"_s, u"Mohammad Karimi = Mohammad Karimi, , IR"_s});
    row("particles", u"Dutch Defence Minister Pieter van der Meer met Qatari Sheikh Hamad bin Ali Al Kuwari."_s,
        {u"Defence Minister Pieter van der Meer = Pieter van der Meer, Defence Minister, NL"_s,
         u"Sheikh Hamad bin Ali Al Kuwari = Hamad bin Ali Al Kuwari, , QA"_s});
    row("hyphens, apostrophes, numerals",
        u"South Korean President Han Seo-yun, Irish Prime Minister Aoife O'Neill and Pope-free King Felipe VI met."_s,
        {u"President Han Seo-yun = Han Seo-yun, President, KR"_s,
         u"Prime Minister Aoife O'Neill = Aoife O'Neill, Prime Minister, IE"_s,
         u"King Felipe VI = Felipe VI, King, ES"_s});
    row("surname later", u"Swedish Foreign Minister Karin Lund arrived. Lund smiled. Ms. Lund left."_s,
        {u"Foreign Minister Karin Lund = Karin Lund, Foreign Minister, SE"_s,
         u"Lund = Karin Lund, Foreign Minister, SE"_s, u"Ms. Lund = Karin Lund, Foreign Minister, SE"_s});
    row("surname in the headline", u"Lund goes to Oslo\n\nSwedish Foreign Minister Karin Lund left."_s,
        {u"Lund = Karin Lund, Foreign Minister, SE"_s,
         u"Foreign Minister Karin Lund = Karin Lund, Foreign Minister, SE"_s});
    row("family name first", u"Vietnamese President Tran Van Minh met Chinese Premier Zhao Lixin. Zhao thanked Minh."_s,
        {u"President Tran Van Minh = Tran Van Minh, President, VN"_s, u"Premier Zhao Lixin = Zhao Lixin, Premier, CN"_s,
         u"Zhao = Zhao Lixin, Premier, CN"_s, u"Minh = Tran Van Minh, President, VN"_s});
    row("counterpart", u"Chilean Trade Minister Rosa Quispe met her Peruvian counterpart, Jorge Salas."_s,
        {u"Trade Minister Rosa Quispe = Rosa Quispe, Trade Minister, CL"_s,
         u"Jorge Salas = Jorge Salas, Trade Minister, PE"_s});
    row("counterparts",
        u"Portuguese Foreign Minister Ana Reis and Defence Minister Joao Pinto met their Spanish counterparts, Luis Vega and Carmen Soto."_s,
        {u"Foreign Minister Ana Reis = Ana Reis, Foreign Minister, PT"_s,
         u"Defence Minister Joao Pinto = Joao Pinto, Defence Minister, PT"_s,
         u"Luis Vega = Luis Vega, Foreign Minister, ES"_s, u"Carmen Soto = Carmen Soto, Defence Minister, ES"_s});
    row("group with names", u"The Thai and Lao foreign ministers, Somchai Dee and Bounmy Keo, met."_s,
        {u"foreign ministers = foreign ministers (Thailand, Laos), foreign ministers, TH+LA"_s,
         u"Somchai Dee = Somchai Dee, foreign ministers, TH"_s, u"Bounmy Keo = Bounmy Keo, foreign ministers, LA"_s});
    row("offices without names", u"A senior Ugandan Foreign Ministry official and two Kenyan deputy ministers met."_s,
        {u"Foreign Ministry official = Foreign Ministry official (Uganda), Foreign Ministry official, UG"_s,
         u"deputy ministers = deputy ministers (Kenya), deputy ministers, KE"_s});
    row("joined modifiers", u"the foreign and defense ministers of Ghana and Togo"_s,
        {u"foreign and defense ministers = foreign and defense ministers (Ghana, Togo), foreign and defense ministers, GH+TG"_s});
    row("international body",
        u"NATO Secretary General Hilde Brandt, EU envoy Marc Petit and the UN's special envoy, Lea Roth, came."_s,
        {u"NATO Secretary General Hilde Brandt = Hilde Brandt, NATO Secretary General, NATO"_s,
         u"EU envoy Marc Petit = Marc Petit, EU envoy, European Union"_s,
         u"special envoy = Lea Roth, special envoy, United Nations"_s,
         u"Lea Roth = Lea Roth, special envoy, United Nations"_s});
    row("another name", u"Sudanese General Omar Idris, known as Abu Hajar, fled. Hajar is ill."_s,
        {u"General Omar Idris = Omar Idris, General, SD"_s, u"Abu Hajar = Omar Idris, General, SD"_s,
         u"Hajar = Omar Idris, General, SD"_s});
    row("known by name", u"Nelson Mandela and Indira Gandhi are remembered."_s,
        {u"Nelson Mandela = Nelson Mandela, , ZA"_s, u"Indira Gandhi = Indira Gandhi, , IN"_s});
    row("name that begins with a word", u"Vietnam's General Secretary To Lam met China's He Lifeng."_s,
        {u"General Secretary To Lam = To Lam, General Secretary, VN"_s, u"He Lifeng = He Lifeng, Vice Premier, CN"_s});
    row("courtesy and office",
        u"Prince Faris, the Saudi foreign minister, left. Prince Ali bin Omar, the Omani defence minister, spoke."_s,
        {u"Prince Faris = Faris, foreign minister, SA"_s, u"foreign minister = Faris, foreign minister, SA"_s,
         u"Prince Ali bin Omar = Ali bin Omar, defence minister, OM"_s,
         u"defence minister = Ali bin Omar, defence minister, OM"_s});
    row("list with the state last",
        u"• Kaja Roos, Minister for Foreign Affairs, Estonia\n• Ola Berg, State Secretary, Norway\n"_s,
        {u"Kaja Roos = Kaja Roos, Minister for Foreign Affairs, EE"_s,
         u"Minister for Foreign Affairs = Kaja Roos, Minister for Foreign Affairs, EE"_s,
         u"Ola Berg = Ola Berg, State Secretary, NO"_s, u"State Secretary = Ola Berg, State Secretary, NO"_s});
    row("two offices behind each other",
        u"Poland’s deputy prime minister and foreign minister, Adam Nowak, has left."_s,
        {u"deputy prime minister and foreign minister = Adam Nowak, deputy prime minister and foreign minister, PL"_s,
         u"Adam Nowak = Adam Nowak, deputy prime minister and foreign minister, PL"_s});
    row("portfolio that the lexicon lacks", u"The French minister for lighthouses and buoys, Luc Petit, spoke."_s,
        {u"minister for lighthouses and buoys = Luc Petit, minister for lighthouses and buoys, FR"_s,
         u"Luc Petit = Luc Petit, minister for lighthouses and buoys, FR"_s});
    row("whose", u"Brazil and Hamas, whose chief negotiator, Omar Saleh, left, disagree."_s,
        {u"chief negotiator = Omar Saleh, chief negotiator, Hamas"_s,
         u"Omar Saleh = Omar Saleh, chief negotiator, Hamas"_s});
    row("retired", u"Kenyan mediator Gen. (Rtd) Lazarus Mwangi spoke."_s,
        {u"mediator Gen. (Rtd) Lazarus Mwangi = Lazarus Mwangi, mediator Gen., KE"_s});
    row("dateline decides",
        u"NEW DELHI: India and China agreed, External Affairs Minister R. Rao and Interior Minister P. Das said."_s,
        {u"External Affairs Minister R. Rao = R. Rao, External Affairs Minister, IN"_s,
         u"Interior Minister P. Das = P. Das, Interior Minister, IN"_s});
    row("known by office and surname", u"Brazil waits for President Bolsonaro."_s,
        {u"President Bolsonaro = Jair Bolsonaro, President, BR"_s});
    row("misspelt", u"Japanese Minister Ken Hoshikawa left. Hoshikava smiled."_s,
        {u"Minister Ken Hoshikawa = Ken Hoshikawa, Minister, JP"_s, u"Hoshikava = Ken Hoshikawa, Minister, JP"_s});
    row("in capitals", u"Solomons PM met Fiji's FM at 3 pm."_s,
        {u"PM = PM (Solomon Islands), PM, SB"_s, u"FM = FM (Fiji), FM, FJ"_s});
    row("somebody else of that name",
        u"Philippine President Ferdinand Marcos Jr. spoke. Marcos smiled. Senator Imee Marcos listened. Marcos left."_s,
        {u"President Ferdinand Marcos Jr. = Ferdinand Marcos Jr., President, PH"_s,
         u"Marcos = Ferdinand Marcos Jr., President, PH"_s, u"Senator Imee Marcos = Imee Marcos, Senator, PH"_s,
         u"Marcos = Ferdinand Marcos Jr., President, PH"_s});

    row("private people", u"Carl Berg, an analyst in Oslo, and Maria Diaz, president of a football club, disagreed."_s,
        {});
    row("company", u"The company president and the union leader met business leaders."_s, {});
    row("adjective", u"It was an official visit with an official statement."_s, {});
    row("counterpart is none", u"He met his counterpart and the delegation of the other side."_s, {});
}

void TestOfficialFinder::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(Test::suggested(text, EntityKind::Official), expected);
}

QTEST_GUILESS_MAIN(TestOfficialFinder)
#include "tst_officialfinder.moc"
