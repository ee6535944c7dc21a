// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/EditBuilder.h"
#include "models/EntityTreeModel.h"
#include "models/Snippet.h"
#include "support/Sample.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using namespace Rapporteur::Test;
using Role = EntityTreeModel::Role;

class TestEntityTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsKindsEntitiesAndMentions();
    void leavesOutTheRejected();
    void filters_data();
    void filters();
    void acceptingChangesNoRow();
    void findsItsIndexes();
    void followsRandomEditsAsIfBuiltAnew();
    void snippetsAreCutAtWords();

private:
    Signature m_signature{u"Ada"_s, QDateTime::currentDateTimeUtc()};
    std::unique_ptr<AnnotatedDocument> m_document;
    std::unique_ptr<EntityTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    EditBuilder builder() const { return {m_document->article(), m_document->annotations(), m_signature}; }
};

/// The tree as text: one line a row, indented, with count or words.
static QString treeText(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QVariant count = index.data(int(Role::Count));
        text += QString(depth * 2, u' ')
            + (count.isValid() ? QString(index.data().toString() + u' ' + count.toString())
                               : index.data(int(Role::Words)).toString());
        if (index.data(int(Role::Undecided)).toBool())
            text += u" ?"_s;
        text += u'\n' + treeText(model, index, depth + 1);
    }
    return text;
}

void TestEntityTreeModel::init()
{
    m_tester.reset();
    m_model.reset();
    const Article article = sampleArticle();
    m_document = std::make_unique<AnnotatedDocument>(article, sampleAnnotations(article));
    m_model = std::make_unique<EntityTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setDocument(m_document.get());
}

void TestEntityTreeModel::showsKindsEntitiesAndMentions()
{
    QCOMPARE(treeText(*m_model),
             u"Countries 1\n"
             "  Japan 2\n"
             "    Japan\n"
             "    Tokyo\n"
             "Officials 1\n"
             "  Fumio Kishida 1\n"
             "    Foreign Minister Fumio Kishida\n"
             "Agreements 1\n"
             "  peace treaty 1 ?\n"
             "    peace treaty\n"_s);
    const QModelIndex kishida = m_model->indexOf(EntityId{u"fumio-kishida"_s});
    QCOMPARE(kishida.data(int(Role::Detail)).toString(), u"Foreign Minister · Japan"_s);
    QCOMPARE(m_model->indexOf(EntityId{u"peace-treaty"_s}).data(int(Role::Detail)).toString(),
             u"Japan, Russia · negotiating"_s);
    QCOMPARE(kishida.data(Qt::AccessibleTextRole).toString(),
             u"Fumio Kishida, Foreign Minister · Japan, 1 mention(s)"_s);
}

void TestEntityTreeModel::leavesOutTheRejected()
{
    QVERIFY(!m_model->indexOf(MentionId{5}).isValid());
    m_model->setRejectedShown(true);
    QVERIFY(m_model->indexOf(MentionId{5}).isValid());
    QVERIFY(m_document->apply(builder().reject({{3}})));
    QVERIFY(m_model->indexOf(EntityId{u"peace-treaty"_s}).isValid());
    m_model->setRejectedShown(false);
    QVERIFY(!m_model->indexOf(EntityId{u"peace-treaty"_s}).isValid());
}

void TestEntityTreeModel::filters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("tree");

    QTest::newRow("by name") << u"japan"_s
                             << u"Countries 1\n  Japan 2\n    Japan\n    Tokyo\nOfficials 1\n  Fumio Kishida 1\n    "
                                u"Foreign Minister Fumio Kishida\n"
                                "Agreements 1\n  peace treaty 1 ?\n    peace treaty\n"_s; // "Japan" is in their details
    QTest::newRow("by a mention's words")
        << u"tokyo"_s << u"Countries 1\n  Japan 1 ?\n    Tokyo\nOfficials 0\nAgreements 0\n"_s;
    QTest::newRow("by detail")
        << u"minister"_s
        << u"Countries 0\nOfficials 1\n  Fumio Kishida 1\n    Foreign Minister Fumio Kishida\nAgreements 0\n"_s;
    QTest::newRow("nothing") << u"zzz"_s << u"Countries 0\nOfficials 0\nAgreements 0\n"_s;
}

void TestEntityTreeModel::filters()
{
    QFETCH(QString, words);
    QFETCH(QString, tree);
    const QString all = treeText(*m_model);
    m_model->setFilter(words);
    QCOMPARE(treeText(*m_model), tree);
    m_model->setFilter({});
    QCOMPARE(treeText(*m_model), all);
}

void TestEntityTreeModel::acceptingChangesNoRow()
{
    const QPersistentModelIndex tokyo = m_model->indexOf(MentionId{4});
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_document->apply(builder().accept({{4}, {3}})));
    QCOMPARE(removed.count() + reset.count(), 0);
    QVERIFY(data.count() > 0);
    QCOMPARE(tokyo.data(int(Role::Status)).toInt(), int(MentionStatus::Accepted));
    QVERIFY(!m_model->indexOf(EntityId{u"peace-treaty"_s}).data(int(Role::Undecided)).toBool());
}

void TestEntityTreeModel::findsItsIndexes()
{
    const QModelIndex tokyo = m_model->indexOf(MentionId{4});
    QCOMPARE(tokyo.data(int(Role::MentionId)).toUInt(), 4u);
    QCOMPARE(tokyo.parent(), m_model->indexOf(EntityId{u"japan"_s}));
    QCOMPARE(tokyo.parent().parent(), m_model->indexOf(EntityKind::Country));
    QVERIFY(!m_model->indexOf(MentionId{77}).isValid());
    QVERIFY(!m_model->indexOf(EntityId{u"nobody"_s}).isValid());
}

void TestEntityTreeModel::followsRandomEditsAsIfBuiltAnew()
{
    QRandomGenerator random(5);
    EntityTreeModel fresh;
    for (int step = 0; step < 300; ++step) {
        const QList<Mention> mentions = m_document->annotations().mentions();
        const qsizetype start = random.bounded(m_document->article().length() - 10);
        const TextRange range{start, start + 1 + random.bounded(9)};
        Edit edit;
        if (mentions.size() < 5 || random.bounded(4) == 0) {
            const auto kind = EntityKind(random.bounded(3));
            edit = builder().mark(range, builder().entityFor(QString(u"name %1"_s.arg(random.bounded(9))), kind)).edit;
        } else {
            const Mention &mention = mentions[random.bounded(mentions.size())];
            switch (random.bounded(6)) {
            case 0:
                edit = builder().reject({mention.id});
                break;
            case 1:
                edit = builder().accept({mention.id});
                break;
            case 2:
                edit = builder().remove({mention.id});
                break;
            case 3:
                edit = builder().resize(mention.id, range);
                break;
            case 4:
                edit = builder().assign({mention.id}, *m_document->annotations().entity(mentions.first().entity));
                break;
            default: {
                Entity entity = *m_document->annotations().entity(mention.entity);
                entity.attributes = emptyAttributes(EntityKind(random.bounded(3)));
                edit = builder().changeEntity(entity);
            }
            }
        }
        QVERIFY(m_document->apply(edit));
        if (step % 7 == 0)
            m_document->undoStack()->undo();
        fresh.setDocument(m_document.get());
        QCOMPARE(treeText(*m_model), treeText(fresh));
        fresh.setDocument(nullptr);
    }
}

void TestEntityTreeModel::snippetsAreCutAtWords()
{
    const Article article(
        u"The ministers of both countries met in the old palace, where Tokyo had prepared everything that one could "
        "possibly wish for, and more than that besides.\nNext line."_s,
        {});
    const Snippet snippet = Snippet::of(article, rangeOf(article, u"Tokyo"_s));
    QCOMPARE(snippet.before, u"…the old palace, where "_s);
    QCOMPARE(snippet.words, u"Tokyo"_s);
    QVERIFY(snippet.after.startsWith(u" had prepared"_s));
    QVERIFY(snippet.after.endsWith(u'…'));
    const Snippet across = Snippet::of(article, rangeOf(article, u"besides.\nNext"_s));
    QCOMPARE(across.words, u"besides. Next"_s);
    QCOMPARE(across.after, u" line."_s);
}

QTEST_GUILESS_MAIN(TestEntityTreeModel)
#include "tst_entitytreemodel.moc"
