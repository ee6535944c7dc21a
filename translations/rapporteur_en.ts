<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Rapporteur::ArticlePanel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticleReader</name>
    <message numerus="yes">
        <source>%n NUL character(s), shown as “�”.</source>
        <translation>
            <numerusform>%n NUL character, shown as “�”.</numerusform>
            <numerusform>%n NUL characters, shown as “�”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in a row that are not %1, shown as “�”.</source>
        <translation>
            <numerusform>%n place that is not %1, shown as “�”.</numerusform>
            <numerusform>%n places in a row that are not %1, shown as “�”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From here on there are %n more such place(s).</source>
        <translation>
            <numerusform>From here on there is %n more such place.</numerusform>
            <numerusform>From here on there are %n more such places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticleView</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticleViewAccessible</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::DocumentFile</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::EditBuilder</name>
    <message numerus="yes">
        <source>Accept %n mention(s)</source>
        <translation>
            <numerusform>Accept %n mention</numerusform>
            <numerusform>Accept %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n mention(s)</source>
        <translation>
            <numerusform>Reject %n mention</numerusform>
            <numerusform>Reject %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n mention(s)</source>
        <translation>
            <numerusform>Delete %n mention</numerusform>
            <numerusform>Delete %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) are %1</source>
        <translation>
            <numerusform>%n mention is %1</numerusform>
            <numerusform>%n mentions are %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityEdits</name>
    <message numerus="yes">
        <source>Merge %n entity(s) into %1</source>
        <translation>
            <numerusform>Merge %n entity into %1</numerusform>
            <numerusform>Merge %n entities into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n mention(s) off as “%1”</source>
        <translation>
            <numerusform>Split %n mention off as “%1”</numerusform>
            <numerusform>Split %n mentions off as “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of %n entity(s)</source>
        <translation>
            <numerusform>Change the kind of %n entity</numerusform>
            <numerusform>Change the kind of %n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n entity(s)</source>
        <translation>
            <numerusform>Tags of %n entity</numerusform>
            <numerusform>Tags of %n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certainty of %n entity(s)</source>
        <translation>
            <numerusform>Certainty of %n entity</numerusform>
            <numerusform>Certainty of %n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entity(s)</source>
        <translation>
            <numerusform>Delete %n entity</numerusform>
            <numerusform>Delete %n entities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityTreeModel</name>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::Extractor</name>
    <message numerus="yes">
        <source>Suggest %n mention(s)</source>
        <translation>
            <numerusform>Suggest %n mention</numerusform>
            <numerusform>Suggest %n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::Journal</name>
    <message numerus="yes">
        <source>The last line is not whole and was left out (%n byte(s)): writing was cut off there.</source>
        <translation>
            <numerusform>The last line is not whole and was left out (%n byte): writing was cut off there.</numerusform>
            <numerusform>The last line is not whole and was left out (%n bytes): writing was cut off there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::JsonPane</name>
    <message numerus="yes">
        <source>%n fault(s): nothing changes until they are mended</source>
        <translation>
            <numerusform>%n fault: nothing changes until it is mended</numerusform>
            <numerusform>%n faults: nothing changes until they are mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::MentionEdits</name>
    <message numerus="yes">
        <source>Tags of %n mention(s)</source>
        <translation>
            <numerusform>Tags of %n mention</numerusform>
            <numerusform>Tags of %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certainty of %n mention(s)</source>
        <translation>
            <numerusform>Certainty of %n mention</numerusform>
            <numerusform>Certainty of %n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::MentionPlacer</name>
    <message numerus="yes">
        <source>%n mention(s) had moved and were found again by their words.</source>
        <translation>
            <numerusform>%n mention had moved and was found again by its words.</numerusform>
            <numerusform>%n mentions had moved and were found again by their words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::MessageBar</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::OccurrenceEdits</name>
    <message numerus="yes">
        <source>Mark “%1” in %n place(s)</source>
        <translation>
            <numerusform>Mark “%1” in %n place</numerusform>
            <numerusform>Mark “%1” in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject “%1” in %n place(s)</source>
        <translation>
            <numerusform>Reject “%1” in %n place</numerusform>
            <numerusform>Reject “%1” in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::OccurrencesDialog</name>
    <message numerus="yes">
        <source>%1 of %n place(s) ticked</source>
        <translation>
            <numerusform>%1 of %n place ticked</numerusform>
            <numerusform>%1 of %n places ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::OverviewRuler</name>
    <message numerus="yes">
        <source>%n mention(s) of the current entity</source>
        <translation>
            <numerusform>%n mention of the current entity</numerusform>
            <numerusform>%n mentions of the current entity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) not reviewed</source>
        <translation>
            <numerusform>%n suggestion not reviewed</numerusform>
            <numerusform>%n suggestions not reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search hit(s)</source>
        <translation>
            <numerusform>%n search hit</numerusform>
            <numerusform>%n search hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more mention(s)</source>
        <translation>
            <numerusform>and %n more mention</numerusform>
            <numerusform>and %n more mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::Recovery</name>
    <message numerus="yes">
        <source>%n step(s) that had not been saved were recovered.</source>
        <translation>
            <numerusform>%n step that had not been saved was recovered.</numerusform>
            <numerusform>%n steps that had not been saved were recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The annotations’ file was changed outside; %n step(s) that had not been saved were made on it.</source>
        <translation>
            <numerusform>The annotations’ file was changed outside; %n step that had not been saved was made on it.</numerusform>
            <numerusform>The annotations’ file was changed outside; %n steps that had not been saved were made on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::RelationEdits</name>
    <message numerus="yes">
        <source>Delete %n relation(s)</source>
        <translation>
            <numerusform>Delete %n relation</numerusform>
            <numerusform>Delete %n relations</numerusform>
        </translation>
    </message>
</context>
</TS>
