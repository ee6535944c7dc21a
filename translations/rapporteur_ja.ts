<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Rapporteur::AgreementFinder</name>
    <message>
        <source>decision that was agreed</source>
        <translation>合意された決定</translation>
    </message>
    <message>
        <source>agreement known by name</source>
        <translation>名称で知られている合意</translation>
    </message>
    <message>
        <source>name of an agreement</source>
        <translation>合意の名称</translation>
    </message>
    <message>
        <source>meeting or undertaking of several parties</source>
        <translation>複数の当事者による会合または約束</translation>
    </message>
    <message>
        <source>noun of an agreement</source>
        <translation>合意を表す名詞</translation>
    </message>
    <message>
        <source>points back to “%1”</source>
        <translation>「%1」を指す</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnalystLexicons</name>
    <message>
        <source>The lexicon is larger than 16 MiB.</source>
        <translation>辞書が 16 MiB を超えています。</translation>
    </message>
    <message>
        <source>your lexicon</source>
        <translation>あなたの辞書</translation>
    </message>
    <message>
        <source>lexicon “%1”</source>
        <translation>辞書「%1」</translation>
    </message>
    <message>
        <source>the folder&apos;s lexicon</source>
        <translation>フォルダーの辞書</translation>
    </message>
    <message>
        <source>There is no such lexicon.</source>
        <translation>そのような辞書はありません。</translation>
    </message>
    <message>
        <source>The folder of the lexicon cannot be made.</source>
        <translation>辞書のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>Nothing was added to a lexicon since the program began.</source>
        <translation>プログラムの起動後、辞書には何も追加されていません。</translation>
    </message>
    <message>
        <source>The lexicon was changed since; it is left as it is.</source>
        <translation>辞書はその後変更されています。そのままにします。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotateCommand</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>Several FILEs need --output with an existing folder, or --beside.</source>
        <translation>FILE が複数の場合は、既存のフォルダーを指定した --output か、--beside が必要です。</translation>
    </message>
    <message>
        <source>Standard input has no name; say --output with the name of a file.</source>
        <translation>標準入力には名前がありません。--output でファイル名を指定してください。</translation>
    </message>
    <message>
        <source>Two FILEs would be written to “%1”.</source>
        <translation>2 つの FILE の出力先がどちらも「%1」になります。</translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing was written.</source>
        <translation>ファイルは元のままで、何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationCommands</name>
    <message>
        <source>Select some words first, then mark them.</source>
        <translation>先に語句を選択してからマークしてください。</translation>
    </message>
    <message>
        <source>Every mention is decided.</source>
        <translation>すべての言及が判断済みです。</translation>
    </message>
    <message>
        <source>There is no mention in this article.</source>
        <translation>この記事には言及がありません。</translation>
    </message>
    <message>
        <source>Put the caret between two words of the mention first.</source>
        <translation>先に言及の語と語の間にカーソルを置いてください。</translation>
    </message>
    <message>
        <source>No other mention of this kind follows in the paragraph.</source>
        <translation>この段落には、同じ種類の言及がこの後にありません。</translation>
    </message>
    <message>
        <source>A mention of several fragments stands in one place only.</source>
        <translation>複数の断片からなる言及は 1 か所にしかありません。</translation>
    </message>
    <message>
        <source>Select two or more entities in the tree first, with Ctrl or Shift.</source>
        <translation>先にツリーで Ctrl または Shift を使って 2 つ以上のエンティティを選択してください。</translation>
    </message>
    <message>
        <source>Select some words or a mention first.</source>
        <translation>先に語句または言及を選択してください。</translation>
    </message>
    <message>
        <source>The tree does not show rejected mentions now; show them first.</source>
        <translation>ツリーは現在、却下した言及を表示していません。先に表示してください。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationForm</name>
    <message>
        <source>Annotation</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>Whom or what these words refer to: choose, or type a new name and press Enter</source>
        <translation>この語句が指す人・国・合意: 選択するか、新しい名前を入力して Enter を押してください</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Your note on this mention; it is shown in the margin</source>
        <translation>この言及についてのメモ。余白に表示されます</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来歴</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <translation>エンティティ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Select words in the article and press 1, 2 or 3 to mark a country, an official or an agreement; or press J to go to the next mention.</source>
        <translation>記事の語句を選択し、1、2、3 のいずれかを押して国、要人、合意としてマークするか、J を押して次の言及に移動してください。</translation>
    </message>
    <message>
        <source>Your own words to find the mention by, separated by semicolons</source>
        <translation>この言及を探すための自分の言葉（セミコロン区切り）</translation>
    </message>
    <message>
        <source>Tags of the mention</source>
        <translation>言及のタグ</translation>
    </message>
    <message>
        <source>How sure you are that these words mean this entity</source>
        <translation>この語句がこの実体を指すという確信の度合い</translation>
    </message>
    <message>
        <source>Certainty of the mention</source>
        <translation>言及の確度</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>More about the Mention</source>
        <translation>言及の詳細</translation>
    </message>
    <message>
        <source>More about the Entity</source>
        <translation>実体の詳細</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Relations (%1)</source>
        <translation>関係 (%1)</translation>
    </message>
    <message>
        <source>This relation is there already.</source>
        <translation>この関係はすでにあります。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationSet</name>
    <message>
        <source>The edit names no entity.</source>
        <translation>編集の対象となるエンティティが指定されていません。</translation>
    </message>
    <message>
        <source>An entity needs an id.</source>
        <translation>エンティティには ID が必要です。</translation>
    </message>
    <message>
        <source>There is an entity “%1” already.</source>
        <translation>エンティティ「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>エンティティ「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Entity “%1” is no longer as the edit expects it.</source>
        <translation>エンティティ「%1」は、編集が前提とする状態から変わっています。</translation>
    </message>
    <message>
        <source>Entity “%1” still has mentions.</source>
        <translation>エンティティ「%1」にはまだ言及があります。</translation>
    </message>
    <message>
        <source>The id of entity “%1” cannot be changed.</source>
        <translation>エンティティ「%1」の ID は変更できません。</translation>
    </message>
    <message>
        <source>The edit names no mention.</source>
        <translation>編集の対象となる言及が指定されていません。</translation>
    </message>
    <message>
        <source>There is no mention “%1”.</source>
        <translation>言及「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Mention “%1” is no longer as the edit expects it.</source>
        <translation>言及「%1」は、編集が前提とする状態から変わっています。</translation>
    </message>
    <message>
        <source>There is a mention “%1” already.</source>
        <translation>言及「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>The id of mention “%1” cannot be changed.</source>
        <translation>言及「%1」の ID は変更できません。</translation>
    </message>
    <message>
        <source>Mention “%1” would have an empty span.</source>
        <translation>言及「%1」の範囲が空になります。</translation>
    </message>
    <message>
        <source>Mention “%1” refers to an entity “%2” that is not there.</source>
        <translation>言及「%1」は、存在しないエンティティ「%2」を参照しています。</translation>
    </message>
    <message>
        <source>The fragments of mention “%1” do not fill its span.</source>
        <translation>言及「%1」の断片がその範囲と一致しません。</translation>
    </message>
    <message>
        <source>The edit names no relation.</source>
        <translation>編集内容に関係が指定されていません。</translation>
    </message>
    <message>
        <source>There is no relation “%1”.</source>
        <translation>関係「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Relation “%1” is no longer as the edit expects it.</source>
        <translation>関係「%1」は編集時の状態から変わっています。</translation>
    </message>
    <message>
        <source>There is a relation “%1” already.</source>
        <translation>関係「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>The id of relation “%1” cannot be changed.</source>
        <translation>関係「%1」の ID は変更できません。</translation>
    </message>
    <message>
        <source>Relation “%1” refers to an entity “%2” that is not there.</source>
        <translation>関係「%1」が参照するエンティティ「%2」は存在しません。</translation>
    </message>
    <message>
        <source>Relation “%1” refers to a mention “%2” that is not there.</source>
        <translation>関係「%1」が参照する言及「%2」は存在しません。</translation>
    </message>
    <message>
        <source>“%1” was said by an entity “%2” that is not there.</source>
        <translation>「%1」の発言者「%2」は存在しません。</translation>
    </message>
    <message>
        <source>Mention “%1” would stand behind every text.</source>
        <translation>言及「%1」は、どの本文よりも後ろに位置することになります。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticleMenu</name>
    <message>
        <source>Mark As</source>
        <translation>種類を付ける</translation>
    </message>
    <message>
        <source>&amp;Which Mention</source>
        <translation>どの言及か(&amp;W)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Change &amp;Kind</source>
        <translation>種類を変更(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticlePanel</name>
    <message>
        <source>Nothing was noticed.</source>
        <translation>特に問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>読み込み時に気付いた点</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticleReader</name>
    <message numerus="yes">
        <source>%n NUL character(s), shown as “�”.</source>
        <translation>
            <numerusform>NUL 文字が %n 個あり、「�」と表示されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in a row that are not %1, shown as “�”.</source>
        <translation>
            <numerusform>%1 として正しくない箇所が %n か所続いており、「�」と表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file begins with a byte order mark of %1, which is not part of the text.</source>
        <translation>ファイルは %1 のバイト順マークで始まっています。これは本文には含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>From here on there are %n more such place(s).</source>
        <translation>
            <numerusform>これ以降、同様の箇所がさらに %n か所あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>存在しないファイルへのリンクです。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ファイルが存在しません。</translation>
    </message>
    <message>
        <source>This is a folder; an article is one file.</source>
        <translation>これはフォルダーです。記事は 1 つのファイルでなければなりません。</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>これはファイルではなく、デバイスまたはパイプです。</translation>
    </message>
    <message>
        <source>The file is too large: %1, where at most %2 are read.</source>
        <translation>ファイルが大きすぎます: %1 (読み込めるのは %2 までです)。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>ファイルを開けません: %1。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み込めません: %1。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the headline: number of words, then the time it takes to read them.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>要人</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2、%3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticleViewAccessible</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n 件の言及</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>未確認 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::BoundaryHandles</name>
    <message>
        <source>Start of the current mention</source>
        <translation>現在の言及の始まり</translation>
    </message>
    <message>
        <source>End of the current mention</source>
        <translation>現在の言及の終わり</translation>
    </message>
    <message>
        <source>Drag to move the start; with Alt by character</source>
        <translation>ドラッグで始まりを移動（Alt で 1 文字ずつ）</translation>
    </message>
    <message>
        <source>Drag to move the end; with Alt by character</source>
        <translation>ドラッグで終わりを移動（Alt で 1 文字ずつ）</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BratFormat</name>
    <message>
        <source>Spans, notes and relations in lines of an .ann file beside the text, as brat and its successors use them.</source>
        <translation>テキストの隣の .ann ファイルの各行に範囲・メモ・関係を書く形式。brat とその後継ツールが使います。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BratReader</name>
    <message>
        <source>This is no span: an id, a tab, the type and offsets, a tab and the words are wanted.</source>
        <translation>範囲の行ではありません。ID、タブ、型とオフセット、タブ、語句の順に書く必要があります。</translation>
    </message>
    <message>
        <source>This is no line of brat&apos;s format; it is kept as it is.</source>
        <translation>brat 形式の行ではありません。そのまま保持します。</translation>
    </message>
    <message>
        <source>The span lies outside the text; it is kept as it is.</source>
        <translation>範囲がテキストの外にあります。そのまま保持します。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Cas</name>
    <message>
        <source>%1 spans lie outside the text; they are kept as they are.</source>
        <translation>テキストの外にある範囲: %1 件。そのまま保持します。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CasJsonFormat</name>
    <message>
        <source>Text, annotations and their types in one file of JSON, as INCEpTION exchanges them.</source>
        <translation>テキスト・アノテーション・型を 1 つの JSON ファイルにまとめた形式。INCEpTION が使います。</translation>
    </message>
    <message>
        <source>This is the old JSON of UIMA, which cannot be read; export it as CAS JSON 0.4.</source>
        <translation>これは UIMA の古い JSON で、読み込めません。CAS JSON 0.4 で書き出してください。</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>テキストが含まれていません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CasXmiFormat</name>
    <message>
        <source>There is no text in it.</source>
        <translation>テキストが含まれていません。</translation>
    </message>
    <message>
        <source>Text and annotations in XML with a type system, as INCEpTION and DKPro exchange them.</source>
        <translation>テキストとアノテーションを型システム付きの XML に書く形式。INCEpTION と DKPro が使います。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CertaintyBox</name>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Citation</name>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段落</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <extracomment>A quotation, then where it stands.</extracomment>
        <translation>「%1」— %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CliArguments</name>
    <message>
        <source>A command is missing.</source>
        <translation>コマンドが指定されていません。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>--output wants the name of a file or folder.</source>
        <translation>--output にはファイルまたはフォルダーの名前が必要です。</translation>
    </message>
    <message>
        <source>--output and --beside belong to annotate.</source>
        <translation>--output と --beside は annotate 専用です。</translation>
    </message>
    <message>
        <source>At least one FILE is missing; “-” is standard input.</source>
        <translation>FILE を少なくとも 1 つ指定してください。「-」は標準入力を表します。</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>標準入力は 1 回しか読み込めません。</translation>
    </message>
    <message>
        <source>The name of a FILE is empty.</source>
        <translation>FILE の名前が空です。</translation>
    </message>
    <message>
        <source>--output and --beside exclude each other.</source>
        <translation>--output と --beside は同時に指定できません。</translation>
    </message>
    <message>
        <source>There is no place beside standard input; say --output PATH.</source>
        <translation>標準入力には「同じ場所」がありません。--output PATH を指定してください。</translation>
    </message>
    <message>
        <source>--at belongs to replay, and wants a step or a time.</source>
        <translation>--at は replay 専用で、ステップか時刻を指定します。</translation>
    </message>
    <message>
        <source>--output belongs to annotate, replay and recover.</source>
        <translation>--output は annotate、replay、recover 専用です。</translation>
    </message>
    <message>
        <source>compare wants two files of annotations.</source>
        <translation>compare にはアノテーションのファイルを 2 つ指定します。</translation>
    </message>
    <message>
        <source>One article, or one of its sessions, is wanted.</source>
        <translation>記事を 1 つ、またはそのセッションを 1 つ指定します。</translation>
    </message>
    <message>
        <source>--errors belongs to score.</source>
        <translation>--errors は score のためのものです。</translation>
    </message>
    <message>
        <source>score takes two files or folders: what is right, and what is judged.</source>
        <translation>score には二つのファイルまたはフォルダーが必要です。正解と、評価されるものです。</translation>
    </message>
    <message>
        <source>--lexicon belongs to annotate, and wants the name of a file.</source>
        <translation>--lexicon は annotate で使い、ファイル名が必要です。</translation>
    </message>
    <message>
        <source>--json belongs to sessions, compare and convert.</source>
        <translation>--json は sessions、compare、convert で使います。</translation>
    </message>
    <message>
        <source>--to, --mapping, --recursive and --bundle belong to convert.</source>
        <translation>--to、--mapping、--recursive、--bundle は convert で使います。</translation>
    </message>
    <message>
        <source>convert wants --to with one of: %1.</source>
        <translation>convert には --to で次のいずれかを指定してください: %1</translation>
    </message>
    <message>
        <source>convert wants files or folders, and where to write.</source>
        <translation>convert には、ファイルまたはフォルダーと、書き込み先を指定してください。</translation>
    </message>
    <message>
        <source>schema, formats and mapping take no files.</source>
        <translation>schema、formats、mapping にファイルは指定できません。</translation>
    </message>
    <message>
        <source>Usage: rapporteur-cli COMMAND [OPTION…] [FILE…]

Marks who and what an article of diplomatic news is about, without a window.

Commands:
  annotate FILE…   suggest annotations for articles in plain text (UTF-8)
  convert --to FORMAT IN… OUT
                   write annotations in another format. IN is a file of any format, which
                   is told by its content, or a folder; OUT is a file, a folder (made where
                   there is none), or “-”. What FORMAT cannot carry is told
  formats          print the formats of convert and what they carry
  mapping          print which types of other tools mean what, for --mapping
  score GOLD PRED  compare annotations with right ones: precision, recall, links, and how
                   far the certainties can be trusted; files, or folders of *.json
  validate FILE…   check files of annotations, and their quotes where the article is
                   beside them; says nothing of a file that is sound
  schema           print the JSON Schema of files of annotations
  sessions FILE    list the sessions of an article; --json for programs
  replay FILE      write the annotations as they stood after a step or at a time
  recover FILE     bring the annotations of an article up to what its sessions have
  verify FILE      check the sessions of an article, and whether its annotations are theirs
  compare A B      tell how far two files of annotations of one article agree

FILE may be “-” for standard input.

Options:
  -o, --output PATH  where annotate writes: a file; an existing folder, in which each
                     FILE gets NAME.annotations.json; “-” for standard output, which is
                     the default for one FILE. Several FILEs need a folder or --beside
  --at STEP|TIME     what replay shows: a step from 0 on, or a time such as
                     2013-11-02T09:30:00Z; the end of the last session without it
  --json             let sessions and compare write JSON; let convert tell in JSON, a line
                     a text, what is not carried
  --to FORMAT        native, brat, w3c, conll, doccano, labelstudio …: see formats
  --mapping FILE     types of other tools for convert, as the command mapping prints them
  --bundle           let convert write the native file as well, so that nothing is lost
  -r, --recursive    let convert go into the folders of folders
  --beside           write each FILE&apos;s annotations to FILE.annotations.json
  --lexicon FILE     let annotate know what this lexicon says, too; that of the article&apos;s
                     folder, lexicon.json, it knows anyway
  --errors           tell every miss (-), false find (+) and wrong link (~) of score
  -h, --help         show this text
  -v, --version      show the version

Annotations that are there already are kept: suggestions are only added to them, and
never where an analyst has accepted or rejected something. Articles are never changed.

Faults go to standard error as FILE:LINE:COLUMN: PATH: REASON, leaving out what is not
known; the remaining FILEs are done all the same.
Exit status: 0 all is well; 1 a FILE is faulty or could not be read or written;
2 wrong usage.
</source>
        <translation>使い方: rapporteur-cli COMMAND [OPTION…] [FILE…]

外交ニュースの記事が誰・何について書かれているかを、ウィンドウなしでマークします。

コマンド:
  annotate FILE…   プレーンテキスト (UTF-8) の記事に対してアノテーションを提案する
  convert --to FORMAT IN… OUT
                   アノテーションを別の形式で書き出す。IN は任意の形式のファイル (内容で判別)
                   またはフォルダー。OUT はファイル、フォルダー (なければ作成)、または「-」。
                   FORMAT で保持できないものは知らせる
  formats          convert の形式と、それぞれが保持するものを表示する
  mapping          ほかのツールの型の意味を表示する (--mapping 用)
  score GOLD PRED  注釈を正解と比べる。適合率、再現率、リンク、確からしさの
                   信頼度。ファイル、または *.json のあるフォルダー
  validate FILE…   アノテーションのファイルと、記事が同じ場所にあれば引用も検査する。
                   問題のないファイルについては何も表示しない
  schema           アノテーションのファイルの JSON Schema を出力する
  sessions FILE    記事のセッションを一覧表示する (プログラム向けには --json)
  replay FILE      あるステップの後、またはある時刻のアノテーションを出力する
  recover FILE     記事のアノテーションをセッションの内容まで復元する
  verify FILE      記事のセッションと、アノテーションがそのセッションのものかを検査する
  compare A B      同じ記事の 2 つのアノテーションのファイルの一致度を表示する

FILE に「-」を指定すると標準入力を読み込みます。

オプション:
  -o, --output PATH  annotate の出力先: ファイル、既存のフォルダー (FILE ごとに
                     NAME.annotations.json を作成)、または標準出力を表す「-」(FILE が
                     1 つのときの既定値)。FILE が複数の場合はフォルダーか --beside が必要
  --at STEP|TIME     replay が示す時点: 0 からのステップ、または
                     2013-11-02T09:30:00Z のような時刻。省略時は最後のセッションの終わり
  --json             sessions と compare の出力を JSON にする。convert では、失われるものを
                     テキストごとに 1 行の JSON で知らせる
  --to FORMAT        native、brat、w3c、conll、doccano、labelstudio など (formats を参照)
  --mapping FILE     convert で使う、ほかのツールの型の対応表 (mapping が表示する形)
  --bundle           convert でネイティブ形式も書き出し、何も失わないようにする
  -r, --recursive    convert で下位のフォルダーも対象にする
  --beside           各 FILE のアノテーションを FILE.annotations.json に書き込む
  --lexicon FILE     この辞書の内容も annotate に使わせる。記事のフォルダーにある
                     lexicon.json は常に使う
  --errors           score の見落とし (-)、誤検出 (+)、誤リンク (~) をすべて示す
  -h, --help         このテキストを表示する
  -v, --version      バージョンを表示する

既存のアノテーションは保持されます。提案は追加されるだけで、分析担当者が
承認または却下した箇所には追加されません。記事が変更されることはありません。

問題は FILE:LINE:COLUMN: PATH: REASON の形式で標準エラー出力に出力されます (不明な項目は
省略)。その場合も残りの FILE は処理されます。
終了ステータス: 0 問題なし、1 FILE に問題があるか、FILE の読み込みまたは書き込みに失敗、
2 使い方の誤り。
</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CliStreams</name>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み込めません: %1。</translation>
    </message>
    <message>
        <source>It is too large: at most %1 are read.</source>
        <translation>大きすぎます: 読み込めるのは %1 までです。</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>書き込めません: %1。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>rapporteur-cli: %1 See rapporteur-cli --help.</source>
        <translation>rapporteur-cli: %1 rapporteur-cli --help を参照してください。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>コマンドを入力…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it</source>
        <translation>矢印キーで選び、Enter で実行します</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CompareCommand</name>
    <message>
        <source>The two tell of different articles, or of different states of one; the second was placed in the article of the first.</source>
        <translation>2 つのファイルは別の記事、または同じ記事の別の版についてのものです。2 つ目を 1 つ目の記事に当てはめました。</translation>
    </message>
    <message>
        <source>P exact</source>
        <translation>P 完全</translation>
    </message>
    <message>
        <source>R exact</source>
        <translation>R 完全</translation>
    </message>
    <message>
        <source>F1 exact</source>
        <translation>F1 完全</translation>
    </message>
    <message>
        <source>P over.</source>
        <translation>P 重複</translation>
    </message>
    <message>
        <source>R over.</source>
        <translation>R 重複</translation>
    </message>
    <message>
        <source>F1 over.</source>
        <translation>F1 重複</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>カッパ</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>アルファ</translation>
    </message>
    <message>
        <source>alpha_U</source>
        <translation>アルファ_U</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ConllFormat</name>
    <message>
        <source>Columns of tokens and tags (IOB, BIOES, BILOU), as most tools for training know them.</source>
        <translation>トークンとタグ (IOB、BIOES、BILOU) の列。多くの学習用ツールが読めます。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ConllReader</name>
    <message>
        <source>This is no row of a token and a tag.</source>
        <translation>トークンとタグの行ではありません。</translation>
    </message>
    <message>
        <source>There is no text beside it, so it was made of the tokens, joined by blanks.</source>
        <translation>隣にテキストがないため、トークンを空白でつないで作りました。</translation>
    </message>
    <message>
        <source>The token “%1” is not in the text.</source>
        <translation>トークン「%1」がテキストにありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ConvertCommand</name>
    <message>
        <source>There is nothing to convert.</source>
        <translation>変換するものがありません。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み込めません: %1</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>フォルダーを作成できません。</translation>
    </message>
    <message>
        <source>Several texts need a folder in this format.</source>
        <translation>この形式で複数のテキストを書くにはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>Another text is there already; it is left as it is, and nothing was written.</source>
        <translation>別のテキストがすでにあります。それには手を付けず、何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>This is one of the files to be converted; it is left as it is.</source>
        <translation>これは変換元のファイルです。そのままにします。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CountryFinder</name>
    <message>
        <source>name of %1</source>
        <translation>%1 の国名</translation>
    </message>
    <message>
        <source>abbreviation of %1</source>
        <translation>%1 の略称</translation>
    </message>
    <message>
        <source>adjective of %1</source>
        <translation>%1 の形容詞形</translation>
    </message>
    <message>
        <source>demonym of %1</source>
        <translation>%1 の国民の呼称</translation>
    </message>
    <message>
        <source>%1 in a compound</source>
        <translation>複合語中の %1</translation>
    </message>
    <message>
        <source>short for %1</source>
        <translation>%1 の短縮形</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CountryListEdit</name>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Countries, separated by commas</source>
        <translation>国 (コンマ区切り)</translation>
    </message>
    <message>
        <source>“%1” is no country known by name or ISO code.</source>
        <translation>「%1」は、国名としても ISO コードとしても知られていません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CsvFormat</name>
    <message>
        <source>Tables of mentions, entities and relations for spreadsheets and statistics, which can be read again.</source>
        <translation>言及・実体・関係の表。表計算や統計に使え、再び読み込めます。</translation>
    </message>
    <message>
        <source>The text that belongs to it is not beside it.</source>
        <translation>対応するテキストが隣にありません。</translation>
    </message>
    <message>
        <source>The span lies outside the text.</source>
        <translation>範囲がテキストの外にあります。</translation>
    </message>
    <message>
        <source>The relation names a mention that is not there.</source>
        <translation>関係が、存在しない言及を指しています。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DateEdit</name>
    <message>
        <source>“%1” is no date. Write 2012, 2012-12 or 2012-12-26.</source>
        <translation>「%1」は日付ではありません。2012、2012-12、2012-12-26 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Disclosure</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>表示または非表示：%1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DoccanoFormat</name>
    <message>
        <source>The file does not say how it counts; offsets are read as %1.</source>
        <translation>ファイルに数え方の指定がありません。オフセットは%1として読み込みます。</translation>
    </message>
    <message>
        <source>%1 spans lie outside the text; they are kept as they are.</source>
        <translation>テキストの外にある範囲: %1 件。そのまま保持します。</translation>
    </message>
    <message>
        <source>One text with its labels a line, as doccano imports and exports it.</source>
        <translation>1 行に 1 つのテキストとラベル。doccano が読み書きします。</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>テキストがありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DocumentFile</name>
    <message>
        <source>The article that these annotations belong to is not beside them: “%1”.</source>
        <translation>これらのアノテーションが対象とする記事が同じ場所にありません: 「%1」。</translation>
    </message>
    <message>
        <source>Nobody has said yet where to save the annotations.</source>
        <translation>アノテーションの保存先がまだ指定されていません。</translation>
    </message>
    <message>
        <source>A newer version wrote this file: save to another one.</source>
        <translation>このファイルは新しいバージョンで書かれています。別のファイルに保存してください。</translation>
    </message>
    <message>
        <source>The file was changed by somebody else and is left as it is: save to another one.</source>
        <translation>ファイルがほかで変更されたため、そのままにしてあります。別のファイルに保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>（ほか%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the article itself, which is never written.</source>
        <translation>それは記事そのものです。記事が書き換えられることはありません。</translation>
    </message>
    <message>
        <source>There are annotations of that name already: choose another name.</source>
        <translation>その名前のアノテーションがすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>There would be %1 mentions in the file, where %2 are expected: it is left as it is. Save to another file, and look at the sessions for what is missing.</source>
        <translation>ファイルの言及は %2 件のはずですが %1 件になってしまうため、ファイルはそのままにしました。別のファイルに保存し、欠けているものをセッションで確認してください。</translation>
    </message>
    <message>
        <source>Opening was given up.</source>
        <translation>ファイルを開くのを中止しました。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::EditBuilder</name>
    <message>
        <source>Accept “%1”</source>
        <translation>「%1」を承認</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n mention(s)</source>
        <translation>
            <numerusform>%n 件の言及を承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>「%1」を却下</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n mention(s)</source>
        <translation>
            <numerusform>%n 件の言及を却下</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n mention(s)</source>
        <translation>
            <numerusform>%n 件の言及を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>「%1」をマーク</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>「%1」を「%2」に設定</translation>
    </message>
    <message>
        <source>Move the boundaries of “%1”</source>
        <translation>「%1」の範囲を変更</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>「%1」へのメモ</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) are %1</source>
        <translation>
            <numerusform>%n 件の言及を「%1」に設定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::EditCommand</name>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityEdits</name>
    <message>
        <source>Merge “%1” into %2</source>
        <translation>「%1」を「%2」に統合</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n entity(s) into %1</source>
        <translation>
            <numerusform>%n 件のエンティティを「%1」に統合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n mention(s) off as “%1”</source>
        <translation>
            <numerusform>%n 件の言及を「%1」として分離</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>「%1」を「%2」に改名</translation>
    </message>
    <message>
        <source>Aliases of %1</source>
        <translation>「%1」の別名</translation>
    </message>
    <message>
        <source>Change the kind of %1</source>
        <translation>「%1」の種類を変更</translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of %n entity(s)</source>
        <translation>
            <numerusform>%n 件のエンティティの種類を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>「%1」のタグ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n entity(s)</source>
        <translation>
            <numerusform>%n 件のエンティティのタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Certainty of %1</source>
        <translation>「%1」の確度</translation>
    </message>
    <message numerus="yes">
        <source>Certainty of %n entity(s)</source>
        <translation>
            <numerusform>%n 件のエンティティの確度</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>「%1」を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entity(s)</source>
        <translation>
            <numerusform>%n 件のエンティティを削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityExtras</name>
    <message>
        <source>Other names of the entity, separated by semicolons: its mentions are found by them too</source>
        <translation>実体の別名（セミコロン区切り）：言及はこれらの名前でも見つかります</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Your own words to find the entity by, separated by semicolons</source>
        <translation>この実体を探すための自分の言葉（セミコロン区切り）</translation>
    </message>
    <message>
        <source>Tags of the entity</source>
        <translation>実体のタグ</translation>
    </message>
    <message>
        <source>How sure you are of what is said about the entity</source>
        <translation>この実体についての記載の確信の度合い</translation>
    </message>
    <message>
        <source>Certainty about the entity</source>
        <translation>実体の確度</translation>
    </message>
    <message>
        <source>Your note on the entity, for all its mentions</source>
        <translation>実体についてのメモ（すべての言及に共通）</translation>
    </message>
    <message>
        <source>Note on the entity</source>
        <translation>実体のメモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityFields</name>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Name of the entity, for all its mentions</source>
        <translation>エンティティの名前 (すべての言及に共通)</translation>
    </message>
    <message>
        <source>I&amp;SO code</source>
        <translation>ISO コード(&amp;S)</translation>
    </message>
    <message>
        <source>Country by name or ISO 3166-1 code</source>
        <translation>国名または ISO 3166-1 コード</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>役職(&amp;O)</translation>
    </message>
    <message>
        <source>Office that the person holds, as the article says</source>
        <translation>記事に書かれている、その人物の役職</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>国(&amp;U)</translation>
    </message>
    <message>
        <source>Country that the official acts for</source>
        <translation>要人が代表する国</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>組織(&amp;G)</translation>
    </message>
    <message>
        <source>International body, party or movement that the official acts for</source>
        <translation>要人が代表する国際機関、政党、団体</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>当事者(&amp;P)</translation>
    </message>
    <message>
        <source>Countries and others that agree, separated by commas</source>
        <translation>合意する国などの当事者 (コンマ区切り)</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>主題(&amp;J)</translation>
    </message>
    <message>
        <source>What the agreement is about</source>
        <translation>合意の内容</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>状態(&amp;T)</translation>
    </message>
    <message>
        <source>How far the agreement has come</source>
        <translation>合意の進み具合</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>日付(&amp;W)</translation>
    </message>
    <message>
        <source>Date of the agreement or meeting: 2014, 2014-01-31, or the article’s words</source>
        <translation>合意または会合の日付: 2014、2014-01-31、または記事中の表現</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>発言者(&amp;B)</translation>
    </message>
    <message>
        <source>The official who says that it is so</source>
        <translation>そう述べている高官</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>から</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a date</comment>
        <translation>まで</translation>
    </message>
    <message>
        <source>Since when the person holds the office: 2012, 2012-12 or 2012-12-26</source>
        <translation>就任の時期：2012、2012-12、2012-12-26</translation>
    </message>
    <message>
        <source>Until when the person held the office: 2012, 2012-12 or 2012-12-26</source>
        <translation>退任の時期：2012、2012-12、2012-12-26</translation>
    </message>
    <message>
        <source>In office from</source>
        <translation>在任開始</translation>
    </message>
    <message>
        <source>In office to</source>
        <translation>在任終了</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>在任期間</translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityPanel</name>
    <message>
        <source>Entities</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>Filter entities…</source>
        <translation>エンティティを絞り込み…</translation>
    </message>
    <message>
        <source>Show only entities and mentions that hold these words</source>
        <translation>これらの語を含むエンティティと言及だけを表示</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>エンティティを絞り込み</translation>
    </message>
    <message>
        <source>Entities and their mentions</source>
        <translation>エンティティとその言及</translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityTreeModel</name>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n 件の言及</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityWords</name>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>要人</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>要人</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>交渉中</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>合意済み</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>発効中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>開催済み</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExchangeInput</name>
    <message>
        <source>It is no regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み込めません: %1</translation>
    </message>
    <message>
        <source>It is too large: at most %1 are read.</source>
        <translation>大きすぎます。読み込めるのは %1 までです。</translation>
    </message>
    <message>
        <source>This is of no format that is known.</source>
        <translation>既知のどの形式でもありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Extractor</name>
    <message numerus="yes">
        <source>Suggest %n mention(s)</source>
        <translation>
            <numerusform>%n 件の言及を候補に追加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::FileCommands</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近開いたファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Open an Article</source>
        <translation>記事を開く</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>クリップボードから</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Changed Outside</source>
        <translation>外部で変更されました</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since it was opened.</source>
        <translation>「%1」は、開いた後にほかで変更されました。</translation>
    </message>
    <message>
        <source>Save to Another File…</source>
        <translation>別のファイルに保存…</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save the Article and Its Annotations</source>
        <translation>記事とアノテーションを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Save Annotations</source>
        <translation>アノテーションを保存</translation>
    </message>
    <message>
        <source>Annotations (*.json)</source>
        <translation>アノテーション (*.json)</translation>
    </message>
    <message>
        <source>Unsaved Annotations</source>
        <translation>保存されていないアノテーション</translation>
    </message>
    <message>
        <source>The annotations of “%1” have changes that are not saved.</source>
        <translation>「%1」のアノテーションに保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>There is nothing to suggest that is not marked already.</source>
        <translation>まだマークされていない候補はありません。</translation>
    </message>
    <message>
        <source>Suggest mentions</source>
        <translation>言及の候補を提示</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>「%1」を開いています…</translation>
    </message>
    <message>
        <source>Looking for mentions…</source>
        <translation>言及を探しています…</translation>
    </message>
    <message>
        <source>Articles and annotations (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.json);;All files (*)</source>
        <translation>記事と注釈 (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>There is such a file already: choose another name.</source>
        <translation>同じ名前のファイルがすでにあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FindBar</name>
    <message>
        <source>Find in article</source>
        <translation>記事内を検索</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語単位で検索</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the hits is the current one, then the number of hits.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, then the key for it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In accepted mentions only</source>
        <translation>承認済みの言及の中だけ</translation>
    </message>
    <message>
        <source>No hits in accepted mentions</source>
        <translation>承認済みの言及の中に一致なし</translation>
    </message>
</context>
<context>
    <name>Rapporteur::GoToParagraphDialog</name>
    <message>
        <source>Go to Paragraph</source>
        <translation>段落へ移動</translation>
    </message>
    <message>
        <source>&amp;Paragraph (1 to %1):</source>
        <translation>段落(&amp;P)(1～%1):</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>段落の番号</translation>
    </message>
    <message>
        <source>Paragraphs are counted from the headline; blank lines do not count</source>
        <translation>段落は見出しから数えます。空行は数えません</translation>
    </message>
    <message>
        <source>How the paragraph begins</source>
        <translation>段落の書き出し</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Rapporteur::GraphMlFormat</name>
    <message>
        <source>%1 spans lie outside the text.</source>
        <translation>テキストの外にある範囲: %1 件。</translation>
    </message>
    <message>
        <source>The network of entities and their relations, for programs that draw and measure graphs.</source>
        <translation>実体とその関係のネットワーク。グラフを描画・計測するプログラム向けです。</translation>
    </message>
    <message>
        <source>The text that belongs to it is not beside it.</source>
        <translation>対応するテキストが隣にありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HtmlFormat</name>
    <message>
        <source>The article as a page with its mentions marked, to show and to print.</source>
        <translation>言及に印を付けた記事のページ。表示と印刷に使います。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Journal</name>
    <message>
        <source>The session cannot be read: %1.</source>
        <translation>セッションを読み込めません: %1。</translation>
    </message>
    <message>
        <source>The session is empty: nothing of it had reached the disk.</source>
        <translation>セッションは空です。何もディスクに書き込まれていませんでした。</translation>
    </message>
    <message>
        <source>The session’s first line does not say what it is.</source>
        <translation>セッションの最初の行に、何のファイルかが書かれていません。</translation>
    </message>
    <message numerus="yes">
        <source>The last line is not whole and was left out (%n byte(s)): writing was cut off there.</source>
        <translation>
            <numerusform>最後の行は不完全なため除外しました (%n バイト)。書き込みがそこで途切れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken: this line was changed, or lines before it are missing. All of what follows is kept.</source>
        <translation>連鎖が切れています。この行が変更されたか、前の行が欠けています。以降の内容はすべて保持されます。</translation>
    </message>
    <message>
        <source>Step %1 does not fit the state before it; it was made all the same.</source>
        <translation>ステップ %1 は直前の状態に合いませんが、そのまま適用しました。</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>ステップ %1 はありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::JournalEntryReader</name>
    <message>
        <source>A newer version of the program wrote this session.</source>
        <translation>このセッションはプログラムの新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>This is no line of a session.</source>
        <translation>これはセッションの行ではありません。</translation>
    </message>
    <message>
        <source>There is no kind of line “%1”.</source>
        <translation>「%1」という種類の行はありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::JournalFile</name>
    <message>
        <source>The session cannot be recorded here: %1.</source>
        <translation>ここにはセッションを記録できません: %1。</translation>
    </message>
    <message>
        <source>%1: %2. The edits are kept in memory; it is tried again.</source>
        <translation>%1: %2。編集はメモリーに保持され、記録は再試行されます。</translation>
    </message>
    <message>
        <source>The session’s file cannot be read any more</source>
        <translation>セッションのファイルを読み込めなくなりました</translation>
    </message>
    <message>
        <source>The folder of the session’s file is gone and cannot be made</source>
        <translation>セッションのファイルのフォルダーがなくなり、作成できません</translation>
    </message>
    <message>
        <source>The session’s file is gone and cannot be made</source>
        <translation>セッションのファイルがなくなり、作成できません</translation>
    </message>
    <message>
        <source>The folder of the session’s file cannot be forced to the disk</source>
        <translation>セッションのファイルのフォルダーをディスクに確定できません</translation>
    </message>
    <message>
        <source>The session cannot be recorded</source>
        <translation>セッションを記録できません</translation>
    </message>
    <message>
        <source>The session cannot be forced to the disk</source>
        <translation>セッションをディスクに確定できません</translation>
    </message>
</context>
<context>
    <name>Rapporteur::JsonFaultFinder</name>
    <message>
        <source>The byte 0x%1 is not UTF-8.</source>
        <translation>バイト 0x%1 は UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>There is no JSON in it.</source>
        <translation>JSON が含まれていません。</translation>
    </message>
    <message>
        <source>Nothing may follow the end of the JSON text, but %1 does.</source>
        <translation>JSON テキストの終わりの後には何も書けませんが、%1があります。</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>テキストの終わり</translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep.</source>
        <translation>値の入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>Strings stand between double quotation marks, not single ones.</source>
        <translation>文字列は単一引用符ではなく二重引用符で囲みます。</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON にコメントはありません。</translation>
    </message>
    <message>
        <source>A value is missing before the comma.</source>
        <translation>コンマの前に値がありません。</translation>
    </message>
    <message>
        <source>A value is expected here, not %1.</source>
        <translation>ここには%1ではなく値が必要です。</translation>
    </message>
    <message>
        <source>There is a comma before the closing “}”.</source>
        <translation>閉じる「}」の前にコンマがあります。</translation>
    </message>
    <message>
        <source>A name between double quotation marks is expected here, not %1.</source>
        <translation>ここには%1ではなく、二重引用符で囲んだ名前が必要です。</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in one object.</source>
        <translation>1 つのオブジェクトに名前「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>A colon is expected after the name “%1”, not %2.</source>
        <translation>名前「%1」の後には%2ではなくコロンが必要です。</translation>
    </message>
    <message>
        <source>A comma or “}” is expected here, not %1.</source>
        <translation>ここには%1ではなくコンマまたは「}」が必要です。</translation>
    </message>
    <message>
        <source>There is a comma before the closing “]”.</source>
        <translation>閉じる「]」の前にコンマがあります。</translation>
    </message>
    <message>
        <source>A comma or “]” is expected here, not %1.</source>
        <translation>ここには%1ではなくコンマまたは「]」が必要です。</translation>
    </message>
    <message>
        <source>The text ends too early: the “%1” of line %2 is never closed.</source>
        <translation>テキストが途中で終わっています: %2 行目の「%1」が閉じられていません。</translation>
    </message>
    <message>
        <source>The string that begins here is never closed.</source>
        <translation>ここから始まる文字列が閉じられていません。</translation>
    </message>
    <message>
        <source>A string may not go on in the next line; a line break in it is written \n.</source>
        <translation>文字列は次の行に続けられません。文字列中の改行は \n と書きます。</translation>
    </message>
    <message>
        <source>A control character (U+%1) in a string must be written as an escape.</source>
        <translation>文字列中の制御文字 (U+%1) はエスケープして書く必要があります。</translation>
    </message>
    <message>
        <source>The escape \u%1 is half of a character: its other half is missing.</source>
        <translation>エスケープ \u%1 は文字の半分です。残りの半分がありません。</translation>
    </message>
    <message>
        <source>There is no escape “\” with %1.</source>
        <translation>「\」と%1によるエスケープはありません。</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow “\u”.</source>
        <translation>「\u」の後には 16 進数 4 桁が必要です。</translation>
    </message>
    <message>
        <source>A digit is expected after the minus sign, not %1.</source>
        <translation>負号の後には%1ではなく数字が必要です。</translation>
    </message>
    <message>
        <source>A number may not begin with a superfluous 0.</source>
        <translation>数値の先頭に余分な 0 は付けられません。</translation>
    </message>
    <message>
        <source>A digit is expected after the decimal point, not %1.</source>
        <translation>小数点の後には%1ではなく数字が必要です。</translation>
    </message>
    <message>
        <source>A digit is expected in the exponent, not %1.</source>
        <translation>指数部には%1ではなく数字が必要です。</translation>
    </message>
    <message>
        <source>The number %1 is out of range.</source>
        <translation>数値 %1 は範囲外です。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::JsonPane</name>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>元に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Current annotation</source>
        <translation>現在のアノテーション</translation>
    </message>
    <message>
        <source>Its entity</source>
        <translation>そのエンティティ</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>文書全体</translation>
    </message>
    <message>
        <source>What is shown as JSON</source>
        <translation>JSON として表示する対象</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Apply what is written as one step of undo (Ctrl+Return)</source>
        <translation>書いた内容を 1 回の操作 (元に戻せます) として適用 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Show again what the document holds (Escape)</source>
        <translation>文書の内容を再表示 (Escape)</translation>
    </message>
    <message>
        <source>The document is too large to be edited as text here.</source>
        <translation>この文書は大きすぎるため、ここではテキストとして編集できません。</translation>
    </message>
    <message>
        <source>No annotation is current.</source>
        <translation>現在のアノテーションはありません。</translation>
    </message>
    <message>
        <source>The id of the annotation must stay “%1”.</source>
        <translation>アノテーションの ID は「%1」のままでなければなりません。</translation>
    </message>
    <message>
        <source>Edit %1 as JSON</source>
        <translation>%1 を JSON として編集</translation>
    </message>
    <message>
        <source>Edit the document as JSON</source>
        <translation>文書を JSON として編集</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>未適用</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): nothing changes until they are mended</source>
        <translation>
            <numerusform>エラー %n 件: 修正するまで変更は適用されません</numerusform>
        </translation>
    </message>
    <message>
        <source>This was changed elsewhere since it was shown: press Revert and write it again.</source>
        <translation>表示した後にほかの場所で変更されました。「元に戻す」を押してから書き直してください。</translation>
    </message>
    <message>
        <source>Apply or revert what is written first</source>
        <translation>先に適用するか元に戻してください</translation>
    </message>
    <message>
        <source>The id of the entity must stay “%1”.</source>
        <translation>エンティティの id は「%1」のままにしてください。</translation>
    </message>
    <message>
        <source>Only entities and mentions that stand in the article can be changed here.</source>
        <translation>ここで変更できるのは、エンティティと記事中の言及だけです。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::JsonRecords</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>JSON ではありません: %1</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>何も入っていません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::JsonWalker</name>
    <message>
        <source>The whole must be an object, between “{” and “}”.</source>
        <translation>全体は「{」と「}」で囲まれたオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>This JSON cannot be read.</source>
        <translation>この JSON は読み込めません。</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>数値 %1</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>This must be %1, but it is %2.</source>
        <translation>ここは%1でなければなりませんが、%2になっています。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>0 以上の整数</translation>
    </message>
    <message>
        <source>There are more faults; only the first %1 are listed.</source>
        <translation>ほかにもエラーがあります。最初の %1 件のみを表示しています。</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in one object.</source>
        <translation>1 つのオブジェクトに名前「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>This JSON cannot be read: %1.</source>
        <translation>この JSON は読み取れません: %1。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Rapporteur::KindSelector</name>
    <message>
        <source>This annotation is of the kind “%1”</source>
        <translation>このアノテーションの種類を「%1」にする</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LabelStudioFormat</name>
    <message>
        <source>A span lies outside the text; it is kept as it is.</source>
        <translation>テキストの外にある範囲があります。そのまま保持します。</translation>
    </message>
    <message>
        <source>Tasks with annotations and predictions, as Label Studio imports and exports them.</source>
        <translation>アノテーションと予測を含むタスク。Label Studio が読み書きします。</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>テキストがありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Lexicon</name>
    <message>
        <source>The lexicon cannot be read: %1</source>
        <translation>辞書を読み込めません: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconCommands</name>
    <message>
        <source>Words that others interrupt cannot be added to a lexicon.</source>
        <translation>途中に他の語が入る語句は辞書に追加できません。</translation>
    </message>
    <message>
        <source>The lexicon has “%1” already: %2</source>
        <translation>辞書にはすでに「%1」があります: %2</translation>
    </message>
    <message>
        <source>“%1” will not be suggested any more. Tools ▸ Undo Lexicon Addition takes that back: %2</source>
        <translation>「%1」は今後提案されません。取り消すには［ツール ▸ 辞書への追加を取り消す］: %2</translation>
    </message>
    <message>
        <source>“%1” is in the lexicon now. Tools ▸ Undo Lexicon Addition takes that back: %2</source>
        <translation>「%1」を辞書に追加しました。取り消すには［ツール ▸ 辞書への追加を取り消す］: %2</translation>
    </message>
    <message>
        <source>The lexicon is as it was before: %1</source>
        <translation>辞書を元に戻しました: %1</translation>
    </message>
    <message>
        <source>No program could be started that opens it.</source>
        <translation>これを開くプログラムを起動できませんでした。</translation>
    </message>
    <message>
        <source>There is no lexicon yet. Add the words of a mention to make one.</source>
        <translation>辞書はまだありません。言及の語句を追加すると作成されます。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconDialog</name>
    <message>
        <source>Never Suggest These Words</source>
        <translation>この語句を今後提案しない</translation>
    </message>
    <message>
        <source>Add to Lexicon</source>
        <translation>辞書に追加</translation>
    </message>
    <message>
        <source>As they stand in articles; a capital has to be one there</source>
        <translation>記事に書かれているとおりに。大文字は記事でも大文字でなければなりません</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>語句(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Refuse them as every kind</source>
        <translation>すべての種類で提案しない(&amp;R)</translation>
    </message>
    <message>
        <source>Not only as %1</source>
        <translation>%1としてだけでなく</translation>
    </message>
    <message>
        <source>Refused as:</source>
        <translation>提案しない種類:</translation>
    </message>
    <message>
        <source>Mean:</source>
        <translation>意味:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>種類:</translation>
    </message>
    <message>
        <source>this folder&apos;s articles, for everybody</source>
        <translation>このフォルダーの記事（全員）</translation>
    </message>
    <message>
        <source>all articles that you open</source>
        <translation>自分が開くすべての記事</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>対象(&amp;F):</translation>
    </message>
    <message>
        <source>Never Suggest</source>
        <translation>提案しない</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconFile</name>
    <message>
        <source>This is no lexicon: it does not say &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>これは辞書ではありません。&quot;format&quot;: &quot;%1&quot; がありません。</translation>
    </message>
    <message>
        <source>This program knows version %1 of the format only.</source>
        <translation>このプログラムは形式のバージョン %1 だけを扱えます。</translation>
    </message>
    <message>
        <source>An entry has either an entity or &quot;never&quot;: true.</source>
        <translation>項目には entity か &quot;never&quot;: true のどちらか一方だけを書きます。</translation>
    </message>
    <message>
        <source>The kind of the entry is not that of its entity.</source>
        <translation>項目の種類が、その entity の種類と異なります。</translation>
    </message>
    <message>
        <source>Words may not be empty.</source>
        <translation>語句を空にすることはできません。</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>true か false が必要です。</translation>
    </message>
    <message>
        <source>“%1” is none of the kinds country, official and agreement.</source>
        <translation>「%1」は種類 country、official、agreement のいずれでもありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconReader</name>
    <message>
        <source>expected a class and its words</source>
        <translation>分類とその語が必要です</translation>
    </message>
    <message>
        <source>“%1” is no class of words</source>
        <translation>「%1」という語の分類はありません</translation>
    </message>
    <message>
        <source>“%1” is more than one word, which this class cannot have</source>
        <translation>「%1」は 2 語以上ですが、この分類には 1 語しか指定できません</translation>
    </message>
    <message>
        <source>expected a kind and a phrase</source>
        <translation>種類と語句が必要です</translation>
    </message>
    <message>
        <source>the phrase is empty</source>
        <translation>語句が空です</translation>
    </message>
    <message>
        <source>“%1” is no kind of phrase</source>
        <translation>「%1」という語句の種類はありません</translation>
    </message>
    <message>
        <source>“%1” is the code of no country</source>
        <translation>「%1」はどの国のコードでもありません</translation>
    </message>
    <message>
        <source>“%1” is no status of an agreement</source>
        <translation>「%1」という合意の状態はありません</translation>
    </message>
    <message>
        <source>expected a code, a kind and a form</source>
        <translation>コード、種類、語形が必要です</translation>
    </message>
    <message>
        <source>“%1” is no kind of form</source>
        <translation>「%1」という語形の種類はありません</translation>
    </message>
    <message>
        <source>“%1” is no code of two letters</source>
        <translation>「%1」は 2 文字のコードではありません</translation>
    </message>
    <message>
        <source>the form is empty</source>
        <translation>語形が空です</translation>
    </message>
    <message>
        <source>expected a code, an office, years, a name and a surname</source>
        <translation>コード、役職、年、氏名、姓が必要です</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>名前が空です</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LossReport</name>
    <message>
        <source>mentions that overlap others</source>
        <translation>ほかと重なる言及</translation>
    </message>
    <message>
        <source>gaps between the fragments of mentions</source>
        <translation>言及の断片の間の空き</translation>
    </message>
    <message>
        <source>borders of mentions in white space</source>
        <translation>空白の中にある言及の境界</translation>
    </message>
    <message>
        <source>ids and names of entities</source>
        <translation>実体の ID と名前</translation>
    </message>
    <message>
        <source>attributes of entities</source>
        <translation>実体の属性</translation>
    </message>
    <message>
        <source>that mentions are only suggested</source>
        <translation>言及が提案にすぎないこと</translation>
    </message>
    <message>
        <source>rejected mentions</source>
        <translation>却下された言及</translation>
    </message>
    <message>
        <source>provenance, tags and certainty of mentions</source>
        <translation>言及の由来・タグ・確からしさ</translation>
    </message>
    <message>
        <source>notes of mentions</source>
        <translation>言及のメモ</translation>
    </message>
    <message>
        <source>line ends in notes and names</source>
        <translation>メモと名前の改行</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>support, notes and provenance of relations</source>
        <translation>関係の根拠・メモ・由来</translation>
    </message>
    <message>
        <source>mentions without a place in the text</source>
        <translation>テキスト内に位置のない言及</translation>
    </message>
    <message>
        <source>entities without a mention</source>
        <translation>言及のない実体</translation>
    </message>
    <message>
        <source>fields of later versions or other programs</source>
        <translation>新しい版やほかのプログラムの項目</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>制御文字</translation>
    </message>
    <message>
        <source>foreign data that does not fit any more</source>
        <translation>もう当てはまらない外部データ</translation>
    </message>
    <message>
        <source>Not carried by the format: %1 (%2).</source>
        <translation>この形式では保持されません: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MainWindow</name>
    <message>
        <source>Annotation</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>%1[*] — Rapporteur</source>
        <translation>%1[*] — Rapporteur</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>Rapporteur について</translation>
    </message>
    <message>
        <source>Rapporteur %1</source>
        <translation>Rapporteur %1</translation>
    </message>
    <message>
        <source>Reads and annotates diplomatic news: countries, officials and agreements.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>外交ニュースを読み、国、要人、合意にアノテーションを付けるプログラムです。

GNU 一般公衆ライセンス (GPL) バージョン 3 以降に基づくフリーソフトウェアです。無保証で提供されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>JSON Not Applied</source>
        <translation>未適用の JSON</translation>
    </message>
    <message>
        <source>What is written in the JSON pane is not applied yet.</source>
        <translation>JSON ペインの内容はまだ適用されていません。</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MarkupReader</name>
    <message>
        <source>The file is too large: %1, where at most %2 of Markdown or HTML are read.</source>
        <translation>ファイルが大きすぎます: %1（Markdown と HTML は %2 まで読み込めます）。</translation>
    </message>
    <message>
        <source>The elements of this page are nested too deep, or have too many attributes, for it to be read.</source>
        <translation>このページは要素の入れ子が深すぎるか属性が多すぎるため、読み込めません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MentionCard</name>
    <message>
        <source>Other mentions here</source>
        <translation>ここにある他の言及</translation>
    </message>
    <message>
        <source>Also marked here:</source>
        <translation>ここには次の言及もあります:</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1、確実度 %2 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Kind and state of a mention: &quot;Country · Accepted&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Note on the entity: %1</source>
        <translation>エンティティのメモ: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>Mention of %1</source>
        <translation>%1への言及</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <extracomment>Another mention at the same place: its entity, kind and state.</extracomment>
        <translation>%1 — %2、%3</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MentionEdits</name>
    <message>
        <source>Split “%1”</source>
        <translation>「%1」を分割</translation>
    </message>
    <message>
        <source>Merge “%1” with “%2”</source>
        <translation>「%1」と「%2」を結合</translation>
    </message>
    <message>
        <source>Mark “%1” as %2 as well</source>
        <translation>「%1」を「%2」としても指定</translation>
    </message>
    <message>
        <source>Add a fragment to “%1”</source>
        <translation>「%1」に断片を追加</translation>
    </message>
    <message>
        <source>Remove a fragment of “%1”</source>
        <translation>「%1」の断片を削除</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>「%1」のタグ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n mention(s)</source>
        <translation>
            <numerusform>%n 件の言及のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Certainty of “%1”</source>
        <translation>「%1」の確度</translation>
    </message>
    <message numerus="yes">
        <source>Certainty of %n mention(s)</source>
        <translation>
            <numerusform>%n 件の言及の確度</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::MentionPlacer</name>
    <message>
        <source>Mention %1 cannot be placed: it has no quote, and the article is not the one it was made for. It is kept.</source>
        <translation>言及 %1 を配置できません: 引用がなく、記事も作成時のものではありません。言及は保持されます。</translation>
    </message>
    <message>
        <source>Mention %1 cannot be placed: “%2” does not stand in the article any more. It is kept.</source>
        <translation>言及 %1 を配置できません: 「%2」はもう記事中にありません。言及は保持されます。</translation>
    </message>
    <message>
        <source>Mention %1 cannot be placed: “%2” stands in the article more than once, and nowhere as before. It is kept.</source>
        <translation>言及 %1 を配置できません: 「%2」は記事中に複数ありますが、元の位置にはありません。言及は保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) had moved and were found again by their words.</source>
        <translation>
            <numerusform>%n 件の言及の位置がずれていたため、語句を手掛かりに見つけ直しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is %1 characters long, not %2.</source>
        <translation>記事の長さは %2 文字ではなく %1 文字です。</translation>
    </message>
    <message>
        <source>This tells of another article, or of another state of it.</source>
        <translation>別の記事、または別の状態の記事についての記述です。</translation>
    </message>
    <message>
        <source>The end (%1) lies outside the article, which has %2 characters.</source>
        <translation>終了位置 (%1) が記事の範囲外です。記事は %2 文字です。</translation>
    </message>
    <message>
        <source>The quote “%1” does not stand at %2 to %3; there stands “%4”.</source>
        <translation>引用「%1」は %2 から %3 の位置にありません。そこにあるのは「%4」です。</translation>
    </message>
    <message>
        <source>The article is read in another format than this counts in.</source>
        <translation>記事の読み込み形式が、この注釈の位置を数えた形式と異なります。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MessageBar</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>List all that was noticed in this article</source>
        <translation>この記事で気付いた点をすべて一覧表示</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (ほか %n 件)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::MetonymJudge</name>
    <message>
        <source>seat standing for its government: “%1”</source>
        <translation>政府を表す官邸等の名称: 「%1」</translation>
    </message>
    <message>
        <source>capital standing for its government: “%1”</source>
        <translation>政府を表す首都名: 「%1」</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeEntity</name>
    <message>
        <source>The id of an entity may not be empty.</source>
        <translation>エンティティの ID は空にできません。</translation>
    </message>
    <message>
        <source>“%1” is none of the kinds country, official and agreement.</source>
        <translation>「%1」は種類 country、official、agreement のいずれでもありません。</translation>
    </message>
    <message>
        <source>“%1” is no status of an agreement; there are: %2.</source>
        <translation>「%1」という合意の状態はありません。使えるのは次のとおりです: %2。</translation>
    </message>
    <message>
        <source>“%1” is no ISO 3166-1 code of two capital letters.</source>
        <translation>「%1」は大文字 2 文字の ISO 3166-1 コードではありません。</translation>
    </message>
    <message>
        <source>“%1” belongs to entities of kind %2; this one is of kind %3.</source>
        <translation>「%1」は種類 %2 のエンティティの項目ですが、このエンティティの種類は %3 です。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeMention</name>
    <message>
        <source>“%1” is no id of a mention: “m” and a number from 1 on.</source>
        <translation>「%1」は言及の ID ではありません。「m」と 1 以上の数値で書きます。</translation>
    </message>
    <message>
        <source>“%1” is none of the kinds country, official and agreement.</source>
        <translation>「%1」は種類 country、official、agreement のいずれでもありません。</translation>
    </message>
    <message>
        <source>“%1” is none of the statuses suggested, accepted and rejected.</source>
        <translation>「%1」は状態 suggested、accepted、rejected のいずれでもありません。</translation>
    </message>
    <message>
        <source>The end (%1) must be greater than the start (%2).</source>
        <translation>終了位置 (%1) は開始位置 (%2) より大きくなければなりません。</translation>
    </message>
    <message>
        <source>A fragment is two numbers, its start and its end.</source>
        <translation>断片は開始位置と終了位置の 2 つの数値です。</translation>
    </message>
    <message>
        <source>Fragments must be two or more, in text order, with something between each and the next, from the start to the end of the mention.</source>
        <translation>断片は 2 つ以上を本文の順に、互いに間隔を置いて、言及の開始から終了まで並べます。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeProvenance</name>
    <message>
        <source>“%1” is none of the sources rule and analyst.</source>
        <translation>「%1」は作成元 rule、analyst のいずれでもありません。</translation>
    </message>
    <message>
        <source>A certainty is a number from 0 to 1.</source>
        <translation>確度は 0 から 1 までの数値です。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeReader</name>
    <message>
        <source>This is no file of annotations: it does not say &quot;format&quot;: &quot;rapporteur-annotations&quot;.</source>
        <translation>アノテーションのファイルではありません: &quot;format&quot;: &quot;rapporteur-annotations&quot; の記述がありません。</translation>
    </message>
    <message>
        <source>There is no version 0 of the format.</source>
        <translation>この形式にバージョン 0 はありません。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this file: its format has version %1, and this program knows version %2. It can be opened for reading only.</source>
        <translation>このファイルは新しいバージョンのプログラムで書かれています: 形式のバージョンは %1 ですが、このプログラムが対応しているのはバージョン %2 です。読み取り専用で開くことができます。</translation>
    </message>
    <message>
        <source>A SHA-256 is 64 hexadecimal digits in lower case.</source>
        <translation>SHA-256 は小文字の 16 進数 64 桁です。</translation>
    </message>
    <message>
        <source>There is an entity “%1” already, in line %2.</source>
        <translation>エンティティ「%1」はすでに %2 行目にあります。</translation>
    </message>
    <message>
        <source>There is a mention “%1” already, in line %2.</source>
        <translation>言及「%1」はすでに %2 行目にあります。</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>エンティティ「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The entity “%1” is of kind %2, not %3.</source>
        <translation>エンティティ「%1」の種類は %3 ではなく %2 です。</translation>
    </message>
    <message>
        <source>It is too large: %1, where at most %2 are read.</source>
        <translation>大きすぎます: %1 (読み込めるのは %2 までです)。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ファイルが存在しません。</translation>
    </message>
    <message>
        <source>It is not a file that can be read.</source>
        <translation>読み込めるファイルではありません。</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>開けません: %1。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み込めません: %1。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeRelation</name>
    <message>
        <source>“%1” is no id of a relation: “r” and a number from 1 on.</source>
        <translation>「%1」は関係の ID ではありません。「r」と 1 以上の数値で書きます。</translation>
    </message>
    <message>
        <source>“%1” is no id of a mention: “m” and a number from 1 on.</source>
        <translation>「%1」は言及の ID ではありません。「m」と 1 以上の数値で書きます。</translation>
    </message>
    <message>
        <source>“%1” is no type of a relation; there are: %2.</source>
        <translation>「%1」は関係の種類ではありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>There is a relation “%1” already.</source>
        <translation>関係「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>エンティティ「%1」は存在しません。</translation>
    </message>
    <message>
        <source>There is no mention “%1”.</source>
        <translation>言及「%1」は存在しません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeSnippet</name>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>エンティティ「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The entity “%1” is of kind %2, not %3.</source>
        <translation>エンティティ「%1」の種類は %3 ではなく %2 です。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeTime</name>
    <message>
        <source>“%1” is no time in UTC such as “2013-11-02T09:30:00Z”.</source>
        <translation>「%1」は「2013-11-02T09:30:00Z」のような UTC の日時ではありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NavigationCommands</name>
    <message>
        <source>Paragraph %1 of %2</source>
        <translation>段落 %1 / %2</translation>
    </message>
    <message>
        <source>Caret browsing is on: the arrow keys move the caret, with Shift they select, Return picks a mention</source>
        <translation>キャレットブラウズ オン: 矢印キーでカーソルを動かし、Shift を押しながらで選択、Return で言及を選びます</translation>
    </message>
    <message>
        <source>Caret browsing is off: the arrow keys scroll</source>
        <translation>キャレットブラウズ オフ: 矢印キーでスクロールします</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OccurrenceEdits</name>
    <message numerus="yes">
        <source>Mark “%1” in %n place(s)</source>
        <translation>
            <numerusform>%n か所で「%1」を指定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject “%1” in %n place(s)</source>
        <translation>
            <numerusform>%n か所で「%1」を却下</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::OccurrencesDialog</name>
    <message>
        <source>Apply to All</source>
        <translation>すべてに適用</translation>
    </message>
    <message>
        <source>Reject All Like This</source>
        <translation>同じ語をすべて却下</translation>
    </message>
    <message>
        <source>Mark “%1” as “%2” where a box is ticked. The other places are remembered and not suggested again.</source>
        <translation>チェックした箇所の「%1」を「%2」として指定します。それ以外の箇所は記憶され、再び提案されません。</translation>
    </message>
    <message>
        <source>Reject “%1” here and where a box is ticked: it is not suggested there again.</source>
        <translation>ここと、チェックした箇所の「%1」を却下します。これらの箇所は再び提案されません。</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>単語全体(&amp;W)</translation>
    </message>
    <message>
        <source>“Japan”, but not “Japanese”</source>
        <translation>「Japan」。「Japanese」は含みません</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>大文字と小文字を区別(&amp;M)</translation>
    </message>
    <message>
        <source>“US”, but not “us”</source>
        <translation>「US」。「us」は含みません</translation>
    </message>
    <message>
        <source>&amp;Possessives</source>
        <translation>所有格(&amp;P)</translation>
    </message>
    <message>
        <source>Also “Japan” in “Japan’s”</source>
        <translation>「Japan’s」の「Japan」も含みます</translation>
    </message>
    <message>
        <source>P&amp;lurals</source>
        <translation>複数形(&amp;L)</translation>
    </message>
    <message>
        <source>“treaty” and “treaties”</source>
        <translation>「treaty」と「treaties」</translation>
    </message>
    <message>
        <source>&amp;Hyphens</source>
        <translation>ハイフン(&amp;H)</translation>
    </message>
    <message>
        <source>“peace-treaty”, and “Japan” in “Japan-led”</source>
        <translation>「peace-treaty」や、「Japan-led」の「Japan」</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Places with these words</source>
        <translation>この語句のある箇所</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>すべてチェック(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>すべて外す(&amp;N)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Part of another mention</source>
        <translation>別の言及の一部</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>These words stand nowhere else.</source>
        <translation>この語句はほかの箇所にはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) ticked</source>
        <translation>
            <numerusform>%n か所中 %1 か所をチェック</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::OfficialFinder</name>
    <message>
        <source>title and name</source>
        <translation>肩書と名前</translation>
    </message>
    <message>
        <source>name with its office beside it</source>
        <translation>役職を添えた名前</translation>
    </message>
    <message>
        <source>name with its country before it</source>
        <translation>国名を前に置いた名前</translation>
    </message>
    <message>
        <source>named as a counterpart</source>
        <translation>相手方として挙げられた人物</translation>
    </message>
    <message>
        <source>named as a successor</source>
        <translation>後任として挙げられた人物</translation>
    </message>
    <message>
        <source>known holder of office</source>
        <translation>既知の在任者</translation>
    </message>
    <message>
        <source>named in a list of officials</source>
        <translation>要人の一覧に挙げられた人物</translation>
    </message>
    <message>
        <source>known holder of office: %1, %2</source>
        <translation>既知の在任者: %1、%2</translation>
    </message>
    <message>
        <source>another name of %1</source>
        <translation>%1 の別名</translation>
    </message>
    <message>
        <source>names %1 again</source>
        <translation>%1 への再度の言及</translation>
    </message>
    <message>
        <source>surname of %1</source>
        <translation>%1 の姓</translation>
    </message>
    <message>
        <source>office of %1</source>
        <translation>%1 の役職</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an office and whose it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>points back to %1</source>
        <translation>%1 を指す</translation>
    </message>
    <message>
        <source>offices without names</source>
        <translation>名前のない複数の役職</translation>
    </message>
    <message>
        <source>office without a name</source>
        <translation>名前のない役職</translation>
    </message>
    <message>
        <source>surname of a known holder of office: %1</source>
        <translation>既知の公職者の姓: %1</translation>
    </message>
    <message>
        <source>differs from the surname of %1 in one letter</source>
        <translation>%1 の姓と一文字だけ違う</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OffsetUnit</name>
    <message>
        <source>code points</source>
        <translation>コードポイント</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16 単位</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>UTF-8 バイト</translation>
    </message>
    <message>
        <source>graphemes</source>
        <translation>書記素</translation>
    </message>
    <message>
        <source>%1, with CR LF as one</source>
        <translation>%1 (CR LF を 1 つと数える)</translation>
    </message>
    <message>
        <source>Offsets are read as %1: %2 of %3 quotes match.</source>
        <translation>オフセットは%1として読み込みます: 引用 %3 件中 %2 件が一致。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OverviewRuler</name>
    <message>
        <source>Overview of the article</source>
        <translation>記事の全体図</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>Kind, name and status: &quot;Country: Japan (suggested)&quot;.</extracomment>
        <translation>%1: %2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of the current entity</source>
        <translation>
            <numerusform>現在のエンティティの言及 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) not reviewed</source>
        <translation>
            <numerusform>未確認の候補 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>メモ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search hit(s)</source>
        <translation>
            <numerusform>一致 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more mention(s)</source>
        <translation>
            <numerusform>ほか言及 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>Number of search hits, then the words that were found.</extracomment>
        <translation>%1:「%2」</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PortableSave</name>
    <message>
        <source>This is no file that could be written.</source>
        <translation>書き込めるファイルではありません。</translation>
    </message>
    <message>
        <source>The file was not saved, the old one is unchanged: %1.</source>
        <translation>ファイルは保存されず、元のファイルは変更されていません: %1。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PreferencesDialog</name>
    <message>
        <source>&amp;Save automatically some seconds after each change</source>
        <translation>変更の数秒後に自動保存(&amp;S)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Every mark and decision is signed with this name</source>
        <translation>すべてのマークと判断にこの名前が記録されます</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours of the article and of JSON</source>
        <translation>記事と JSON の色</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>言語の変更は次回の起動時から有効になります。</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>あなたの名前(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Colour &amp;theme</source>
        <translation>カラーテーマ(&amp;T)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Rapporteur, as the colours</source>
        <translation>Rapporteur（配色に合わせる）</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読みやすさ</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ProvenanceText</name>
    <message>
        <source>Marked by hand.</source>
        <translation>手作業でマーク。</translation>
    </message>
    <message>
        <source>Marked by %1, %2.</source>
        <translation>マーク: %1、%2。</translation>
    </message>
    <message>
        <source>Suggested: %1.</source>
        <translation>候補: %1。</translation>
    </message>
    <message>
        <source>Suggested: %1 (%2 % sure).</source>
        <translation>候補: %1 (確度 %2%)。</translation>
    </message>
    <message>
        <source>Accepted by %1, %2.</source>
        <translation>承認: %1、%2。</translation>
    </message>
    <message>
        <source>Rejected by %1, %2.</source>
        <translation>却下: %1、%2。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::QuoteBox</name>
    <message>
        <source>Quoted text: %1</source>
        <translation>引用テキスト: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReadingCommands</name>
    <message>
        <source>This article has bidirectional control characters, by which words can look different from what they are.</source>
        <translation>この記事には双方向制御文字が含まれています。語句が実際とは異なって見えることがあります。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReadingPage</name>
    <message>
        <source>&amp;Font</source>
        <translation>フォント(&amp;F)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>両端をそろえる(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Usual Setting</source>
        <translation>標準に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Set articles in this font; else in a serif that is good to read</source>
        <translation>記事をこのフォントで表示します。選ばなければ読みやすい明朝系のフォントを使います</translation>
    </message>
    <message>
        <source>Font of articles</source>
        <translation>記事のフォント</translation>
    </message>
    <message>
        <source>Set articles in this size; else somewhat larger than the rest of the window</source>
        <translation>記事をこの大きさで表示します。選ばなければウィンドウの文字よりやや大きくします</translation>
    </message>
    <message>
        <source>Size of the font of articles</source>
        <translation>記事のフォントの大きさ</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Typographic points</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Length of lines in characters</source>
        <translation>1 行の文字数</translation>
    </message>
    <message>
        <source>How many characters stand in a line, from %1 to %2; about 70 are good to read</source>
        <translation>1 行に入る文字数（%1～%2）。約 70 文字が読みやすい長さです</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>行の間隔</translation>
    </message>
    <message>
        <source>From one line to the next, in sizes of the font</source>
        <translation>行から次の行まで（フォントの大きさの倍数）</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>段落の間隔</translation>
    </message>
    <message>
        <source>Between two paragraphs, in sizes of the font</source>
        <translation>段落と段落の間（フォントの大きさの倍数）</translation>
    </message>
    <message>
        <source>Let lines end below each other, with wider spaces between words</source>
        <translation>単語の間を広げて行末をそろえます</translation>
    </message>
    <message>
        <source>Set articles as the program did at first</source>
        <translation>記事の表示を最初の設定に戻します</translation>
    </message>
    <message>
        <source>Length of &amp;lines</source>
        <translation>行の長さ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Distance of lines</source>
        <translation>行の間隔(&amp;D)</translation>
    </message>
    <message>
        <source>Space between &amp;paragraphs</source>
        <translation>段落の間隔(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReadingPlaces</name>
    <message>
        <source>The place in the article could not be remembered: %1.</source>
        <translation>記事の読んだ位置を記録できませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Recovery</name>
    <message>
        <source>The annotations’ file is damaged. They were rebuilt from the sessions.</source>
        <translation>アノテーションのファイルが壊れています。セッションから再構築しました。</translation>
    </message>
    <message>
        <source>The annotations’ file is missing. They were rebuilt from the sessions.</source>
        <translation>アノテーションのファイルがありません。セッションから再構築しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that had not been saved were recovered.</source>
        <translation>
            <numerusform>保存されていなかった %n 個のステップを復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 (“%2”) does not fit what somebody else saved; it stays in the session alone.</source>
        <translation>ステップ %1 (「%2」) はほかの人が保存した内容に合わないため、セッションにだけ残ります。</translation>
    </message>
    <message numerus="yes">
        <source>The annotations’ file was changed outside; %n step(s) that had not been saved were made on it.</source>
        <translation>
            <numerusform>アノテーションのファイルが外部で変更されました。保存されていなかった %n 個のステップをそれに適用しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::RelationEdits</name>
    <message>
        <source>Relate %1</source>
        <translation>関係を追加: %1</translation>
    </message>
    <message>
        <source>Change the relation %1</source>
        <translation>関係を変更: %1</translation>
    </message>
    <message>
        <source>Delete the relation %1</source>
        <translation>関係を削除: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n relation(s)</source>
        <translation>
            <numerusform>%n 件の関係を削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::RelationList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Relations of the entity</source>
        <translation>実体の関係</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the words that support a relation</source>
        <translation>Enter またはダブルクリックで、関係の根拠となる語句へ移動します</translation>
    </message>
    <message>
        <source>Sentence that supports the relation</source>
        <translation>関係の根拠となる文</translation>
    </message>
    <message>
        <source>How the entity stands to the other one</source>
        <translation>もう一方の実体に対する関係</translation>
    </message>
    <message>
        <source>Type of the new relation</source>
        <translation>新しい関係の種類</translation>
    </message>
    <message>
        <source>The entity at the other end</source>
        <translation>もう一方の実体</translation>
    </message>
    <message>
        <source>Other entity of the new relation</source>
        <translation>新しい関係のもう一方の実体</translation>
    </message>
    <message>
        <source>Add this relation; the sentence around the current mention supports it</source>
        <translation>この関係を追加します。現在の言及を含む文が根拠になります</translation>
    </message>
    <message>
        <source>Remove the selected relation</source>
        <translation>選択した関係を削除</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::RelationWords</name>
    <message>
        <source>represents</source>
        <translation>代表する</translation>
    </message>
    <message>
        <source>is party to</source>
        <translation>当事者である</translation>
    </message>
    <message>
        <source>is the counterpart of</source>
        <translation>相手方である</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名した</translation>
    </message>
    <message>
        <source>spoke about</source>
        <translation>について述べた</translation>
    </message>
    <message>
        <source>represents %1</source>
        <translation>%1 を代表</translation>
    </message>
    <message>
        <source>is party to %1</source>
        <translation>%1 の当事者</translation>
    </message>
    <message>
        <source>is the counterpart of %1</source>
        <translation>%1 の相手方</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>%1 に署名</translation>
    </message>
    <message>
        <source>spoke about %1</source>
        <translation>%1 について発言</translation>
    </message>
    <message>
        <source>is represented by %1</source>
        <translation>代表者は %1</translation>
    </message>
    <message>
        <source>has %1 as a party</source>
        <translation>当事者は %1</translation>
    </message>
    <message>
        <source>was signed by %1</source>
        <translation>署名者は %1</translation>
    </message>
    <message>
        <source>was spoken about by %1</source>
        <translation>発言者は %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ScoreCommand</name>
    <message>
        <source>No annotations to compare with are there.</source>
        <translation>比べるための注釈がありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SessionCommands</name>
    <message>
        <source>%1  %2  %3  %4 min  %5 steps: %6 added, %7 changed, %8 accepted, %9 rejected, </source>
        <translation>%1  %2  %3  %4 分  %5 ステップ: 追加 %6、変更 %7、承認 %8、却下 %9、</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>削除 %1</translation>
    </message>
    <message>
        <source>, not closed</source>
        <translation>、未終了</translation>
    </message>
    <message>
        <source>There are no sessions.</source>
        <translation>セッションはありません。</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>そのようなセッションはありません。</translation>
    </message>
    <message>
        <source>There is no step %1; the last one is %2.</source>
        <translation>ステップ %1 はありません。最後は %2 です。</translation>
    </message>
    <message>
        <source>“%1” is neither a step nor a time such as 2013-11-02T09:30:00Z.</source>
        <translation>「%1」はステップでも、2013-11-02T09:30:00Z のような時刻でもありません。</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>復元するものはありません。</translation>
    </message>
    <message>
        <source>The file as it is could not be kept; nothing was changed.</source>
        <translation>現在のファイルを控えとして残せなかったため、何も変更しませんでした。</translation>
    </message>
    <message>
        <source>No session saved this file; it was changed by something else.</source>
        <translation>このファイルはどのセッションが保存したものでもなく、別のものに変更されています。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>&amp;Restore This State</source>
        <translation>この状態に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the annotations as they stood then; this can be undone</source>
        <translation>アノテーションを当時の状態に戻します (元に戻せます)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search analyst or date</source>
        <translation>分析担当者または日付を検索</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析担当者</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The article as it stood then</source>
        <translation>当時の記事</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Go to any step of the session</source>
        <translation>セッションの任意のステップに移動します</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>1 ステップ戻る</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>1 ステップ進む</translation>
    </message>
    <message>
        <source>No session yet: one begins with the first change of an article that is a file.</source>
        <translation>セッションはまだありません。ファイルになっている記事を最初に変更したときに始まります。</translation>
    </message>
    <message>
        <source>The past: as %1 found it, %2</source>
        <translation>過去: %2、%1 が始めたときの状態</translation>
    </message>
    <message>
        <source>The past: step %1 of %2, %3: %4</source>
        <translation>過去: ステップ %1 / %2、%3: %4</translation>
    </message>
    <message>
        <source>Restore the state of %1</source>
        <translation>%1 の状態に戻す</translation>
    </message>
    <message>
        <source>That is the present state: there is nothing to restore.</source>
        <translation>それは現在の状態です。戻すものはありません。</translation>
    </message>
    <message>
        <source>Restored. Undo takes it back.</source>
        <translation>戻しました。「元に戻す」で取り消せます。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpacyFormat</name>
    <message>
        <source>One text with its spans and tokens a line, as Prodigy and spaCy use it.</source>
        <translation>1 行に 1 つのテキストと範囲・トークン。Prodigy と spaCy が使います。</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>テキストがありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpacyReader</name>
    <message>
        <source>%1 spans lie outside the text; they are kept as they are.</source>
        <translation>テキストの外にある範囲: %1 件。そのまま保持します。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpokenMention</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Spoken by a screen reader: kind, name, status; &quot;country, Japan, suggested&quot;</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1、メモ：%2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>Spoken by a screen reader: a mention, its number, how many there are; &quot;country, Japan, suggested, 2 of 14&quot;</extracomment>
        <translation>%1、%3 件中 %2 件目</translation>
    </message>
</context>
<context>
    <name>Rapporteur::StatusWidgets</name>
    <message>
        <source>Whether the annotations are on disk</source>
        <translation>アノテーションがディスクに保存されているか</translation>
    </message>
    <message>
        <source>Mentions that are accepted or rejected, of all</source>
        <translation>全言及のうち承認または却下されたもの</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <source>Mentions of each kind that are not rejected</source>
        <translation>却下されていない言及の種類別の数</translation>
    </message>
    <message>
        <source>Size of the article’s text: Ctrl++ and Ctrl+−</source>
        <translation>記事の文字サイズ: Ctrl++ と Ctrl+−</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reviewed %1 of %2</source>
        <translation>レビュー済み %1 / %2</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>記事が開かれていません</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>✓ Saved in the session</source>
        <translation>✓ セッションに保存済み</translation>
    </message>
    <message>
        <source>✓ Saved %1</source>
        <translation>✓ %1 に保存</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>保存するものはありません</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TextSearch</name>
    <message>
        <source>At character %1: %2.</source>
        <translation>%1 文字目: %2。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TypeMapping</name>
    <message>
        <source>A mapping has &quot;read&quot;, types with the kind each means, and &quot;write&quot;, kinds with the type each becomes; “%1” is none of country, official and agreement.</source>
        <translation>対応表には、型とその種類を示す &quot;read&quot; と、種類とその型を示す &quot;write&quot; を書きます。「%1」は country、official、agreement のどれでもありません。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::UnixSave</name>
    <message>
        <source>%1: %2. The file is as it was.</source>
        <translation>%1: %2。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>This is no name of a file.</source>
        <translation>ファイル名ではありません。</translation>
    </message>
    <message>
        <source>The symbolic links go round in a circle.</source>
        <translation>シンボリックリンクが循環しています。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>これはファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened</source>
        <translation>フォルダー「%1」を開けません</translation>
    </message>
    <message>
        <source>The file cannot be looked at</source>
        <translation>ファイルの情報を取得できません</translation>
    </message>
    <message>
        <source>This is a device or a pipe, which cannot be saved to.</source>
        <translation>これはデバイスまたはパイプなので、保存先にできません。</translation>
    </message>
    <message>
        <source>The file may not be written</source>
        <translation>ファイルに書き込む権限がありません</translation>
    </message>
    <message>
        <source>No file can be created in the folder</source>
        <translation>フォルダーにファイルを作成できません</translation>
    </message>
    <message>
        <source>The new file cannot be looked at</source>
        <translation>新しいファイルの情報を取得できません</translation>
    </message>
    <message>
        <source>No free name for a new file was found in the folder.</source>
        <translation>新しいファイルに使える名前がフォルダー内に見つかりませんでした。</translation>
    </message>
    <message>
        <source>The new file cannot be written</source>
        <translation>新しいファイルに書き込めません</translation>
    </message>
    <message>
        <source>The new file cannot be given the mode of the old one</source>
        <translation>新しいファイルに元のファイルの権限を設定できません</translation>
    </message>
    <message>
        <source>The new file cannot be forced to the disk</source>
        <translation>新しいファイルをディスクに確実に書き込めません</translation>
    </message>
    <message>
        <source>The new file cannot take the place of the old one</source>
        <translation>新しいファイルで元のファイルを置き換えられません</translation>
    </message>
    <message>
        <source>The file was replaced, but its folder cannot be forced to the disk: %1. A power cut may still bring the old content back; save it again.</source>
        <translation>ファイルは置き換えられましたが、フォルダーの変更をディスクに確実に書き込めません: %1。停電が起きると古い内容に戻ることがあります。もう一度保存してください。</translation>
    </message>
    <message>
        <source>The disk is full (%1 are needed)</source>
        <translation>ディスクに空きがありません（%1 必要）</translation>
    </message>
    <message>
        <source>The disk is full (%1 are needed, %2 are free)</source>
        <translation>ディスクに空きがありません（%1 必要、空き %2）</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ValidateCommand</name>
    <message>
        <source>It does not name its article; quotes were not compared.</source>
        <translation>記事の名前が記されていないため、引用は照合されませんでした。</translation>
    </message>
    <message>
        <source>Its article “%1” is not there; quotes were not compared.</source>
        <translation>対象の記事「%1」がないため、引用は照合されませんでした。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WebAnnoTsvFormat</name>
    <message>
        <source>This is no row of WebAnno TSV.</source>
        <translation>WebAnno TSV の行ではありません。</translation>
    </message>
    <message>
        <source>%1 spans lie outside the text.</source>
        <translation>テキストの外にある範囲: %1 件。</translation>
    </message>
    <message>
        <source>Text in sentences and tokens with columns of annotations, as WebAnno and INCEpTION exchange it.</source>
        <translation>文とトークンに分けたテキストとアノテーションの列。WebAnno と INCEpTION が使います。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WebAnnotationFormat</name>
    <message>
        <source>JSON-LD with position and quote of each mark, as Recogito, Hypothesis and INCEpTION exchange it.</source>
        <translation>各マークの位置と引用を含む JSON-LD。Recogito、Hypothesis、INCEpTION が使います。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WebAnnotationReader</name>
    <message>
        <source>%1 quotes are not in the text; they are kept as they are.</source>
        <translation>テキストにない引用: %1 件。そのまま保持します。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an article, or the annotations of one</source>
        <translation>記事またはそのアノテーションを開く</translation>
    </message>
    <message>
        <source>Open from &amp;Clipboard</source>
        <translation>クリップボードから開く(&amp;B)</translation>
    </message>
    <message>
        <source>Read and mark the text that is on the clipboard</source>
        <translation>クリップボードのテキストを読み込んでマークする</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Article</source>
        <translation>サンプル記事を開く(&amp;M)</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>プログラムに付属する記事を開く</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the annotations beside the article</source>
        <translation>アノテーションを記事と同じ場所に保存</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the annotations to another file</source>
        <translation>アノテーションを別のファイルに保存</translation>
    </message>
    <message>
        <source>Save A&amp;utomatically</source>
        <translation>自動保存(&amp;U)</translation>
    </message>
    <message>
        <source>Save some seconds after each change</source>
        <translation>変更の数秒後に保存</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <translation>記事を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>記事を閉じる</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>ウィンドウを閉じてプログラムを終了</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>最後の変更を取り消す</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>取り消した変更をやり直す</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>選択した語句をコピー</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>記事全体を選択</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>記事内の語句を検索</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>次に見つかった箇所に移動</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>前に見つかった箇所に移動</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Name, language, colours and saving</source>
        <translation>名前、言語、配色、保存</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きくする</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さくする</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>標準サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>文字を標準サイズに戻す</translation>
    </message>
    <message>
        <source>Show &amp;Rejected Mentions</source>
        <translation>却下した言及を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Show rejected mentions in the article and in the tree</source>
        <translation>却下した言及を記事とツリーに表示</translation>
    </message>
    <message>
        <source>&amp;Filter Entities</source>
        <translation>エンティティを絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter above the entities</source>
        <translation>エンティティ上部の絞り込み欄に移動</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>Go on to the article, the editor or the entities</source>
        <translation>記事、エディター、エンティティの順に移動</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>国(&amp;C)</translation>
    </message>
    <message>
        <source>Mark the selected words as a country</source>
        <translation>選択した語句を国としてマーク</translation>
    </message>
    <message>
        <source>&amp;Official</source>
        <translation>要人(&amp;O)</translation>
    </message>
    <message>
        <source>Mark the selected words as an official</source>
        <translation>選択した語句を要人としてマーク</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>合意(&amp;A)</translation>
    </message>
    <message>
        <source>Mark the selected words as an agreement</source>
        <translation>選択した語句を合意としてマーク</translation>
    </message>
    <message>
        <source>Choose &amp;Entity…</source>
        <translation>エンティティを選択(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose or name the entity of the current mention</source>
        <translation>現在の言及のエンティティを選択または命名</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a note on the current mention</source>
        <translation>現在の言及にメモを書く</translation>
    </message>
    <message>
        <source>Start One Character to the &amp;Left</source>
        <translation>先頭を 1 文字左へ(&amp;L)</translation>
    </message>
    <message>
        <source>Let the mention start one character earlier</source>
        <translation>言及の先頭を 1 文字前にずらす</translation>
    </message>
    <message>
        <source>Start One Character to the &amp;Right</source>
        <translation>先頭を 1 文字右へ(&amp;R)</translation>
    </message>
    <message>
        <source>Let the mention start one character later</source>
        <translation>言及の先頭を 1 文字後ろにずらす</translation>
    </message>
    <message>
        <source>En&amp;d One Character to the Left</source>
        <translation>末尾を 1 文字左へ(&amp;F)</translation>
    </message>
    <message>
        <source>Let the mention end one character earlier</source>
        <translation>言及の末尾を 1 文字前にずらす</translation>
    </message>
    <message>
        <source>End One Character to the Ri&amp;ght</source>
        <translation>末尾を 1 文字右へ(&amp;G)</translation>
    </message>
    <message>
        <source>Let the mention end one character later</source>
        <translation>言及の末尾を 1 文字後ろにずらす</translation>
    </message>
    <message>
        <source>&amp;Delete Mention</source>
        <translation>言及を削除(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the mark; use Reject for a wrong suggestion</source>
        <translation>マークを外す (誤った候補には「却下」を使用)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the mention before</source>
        <translation>前の言及に移動</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next mention</source>
        <translation>次の言及に移動</translation>
    </message>
    <message>
        <source>Next &amp;Suggestion</source>
        <translation>次の候補(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the next mention that is not decided yet</source>
        <translation>未判断の次の言及に移動</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>Accept the current mention; on an entity in the tree, all its mentions</source>
        <translation>現在の言及を承認 (ツリーのエンティティでは、そのすべての言及)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>却下(&amp;R)</translation>
    </message>
    <message>
        <source>Reject the current mention; on an entity in the tree, all its mentions</source>
        <translation>現在の言及を却下 (ツリーのエンティティでは、そのすべての言及)</translation>
    </message>
    <message>
        <source>Accept All of This &amp;Entity</source>
        <translation>このエンティティをすべて承認(&amp;E)</translation>
    </message>
    <message>
        <source>Accept every suggested mention of the current entity</source>
        <translation>現在のエンティティの候補をすべて承認</translation>
    </message>
    <message>
        <source>Reject All of This E&amp;ntity</source>
        <translation>このエンティティをすべて却下(&amp;T)</translation>
    </message>
    <message>
        <source>Reject every suggested mention of the current entity</source>
        <translation>現在のエンティティの候補をすべて却下</translation>
    </message>
    <message>
        <source>Review &amp;Suggestions</source>
        <translation>候補をレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>After each decision go on to the next suggestion</source>
        <translation>判断するたびに次の候補に移動</translation>
    </message>
    <message>
        <source>&amp;Suggest Mentions</source>
        <translation>言及の候補を提示(&amp;S)</translation>
    </message>
    <message>
        <source>Suggest what is not marked yet; decisions stay as they are</source>
        <translation>まだマークされていない候補を提示 (判断済みのものは変わりません)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー一覧(&amp;K)</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>すべてのキーを一覧表示</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>Rapporteur について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Spl&amp;it at Caret</source>
        <translation>カーソル位置で分割(&amp;I)</translation>
    </message>
    <message>
        <source>Make two mentions of one, where the caret stands in it</source>
        <translation>言及をカーソル位置で 2 つに分けます</translation>
    </message>
    <message>
        <source>&amp;Merge with Next</source>
        <translation>次と結合(&amp;M)</translation>
    </message>
    <message>
        <source>Make one mention of this and the next one of its kind</source>
        <translation>この言及と同じ種類の次の言及を 1 つにします</translation>
    </message>
    <message>
        <source>Apply to A&amp;ll…</source>
        <translation>すべてに適用(&amp;L)…</translation>
    </message>
    <message>
        <source>Mark the other places with the same words, after a look at them</source>
        <translation>同じ語句のほかの箇所を、確認してから指定します</translation>
    </message>
    <message>
        <source>Re&amp;ject All Like This…</source>
        <translation>同じ語をすべて却下(&amp;J)…</translation>
    </message>
    <message>
        <source>Reject the same words at other places as well, after a look at them</source>
        <translation>同じ語句のほかの箇所も、確認してから却下します</translation>
    </message>
    <message>
        <source>Merge &amp;Entities</source>
        <translation>エンティティを統合(&amp;E)</translation>
    </message>
    <message>
        <source>Make the entities that are selected in the tree one: the last one picked</source>
        <translation>ツリーで選択したエンティティを、最後に選んだものに統合します</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any action by its name and do it</source>
        <translation>操作を名前で探して実行します</translation>
    </message>
    <message>
        <source>Sess&amp;ions…</source>
        <translation>セッション(&amp;I)…</translation>
    </message>
    <message>
        <source>Look at all sessions of the article, step by step, and restore a state</source>
        <translation>記事のすべてのセッションを 1 ステップずつ確認し、ある状態に戻します</translation>
    </message>
    <message>
        <source>Caret &amp;Browsing</source>
        <translation>キャレットブラウズ(&amp;B)</translation>
    </message>
    <message>
        <source>Move a caret in the article by the arrow keys, instead of scrolling</source>
        <translation>矢印キーで、スクロールの代わりに記事の中のカーソルを動かします</translation>
    </message>
    <message>
        <source>S&amp;mooth Scrolling</source>
        <translation>スムーズスクロール(&amp;M)</translation>
    </message>
    <message>
        <source>Scroll by wheel and keys so that the eye can follow, instead of at once</source>
        <translation>ホイールやキーでのスクロールを、一度にではなく目で追えるように動かします</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation>最後に移動する前の位置に戻ります</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Go forward again to where you went back from</source>
        <translation>戻る前の位置に進みます</translation>
    </message>
    <message>
        <source>Go to &amp;Paragraph…</source>
        <translation>段落へ移動(&amp;P)…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number</source>
        <translation>番号を指定して段落へ移動します</translation>
    </message>
    <message>
        <source>Copy &amp;Quote with Source</source>
        <translation>出典付きで引用をコピー(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy the selected or marked words in quotation marks, with title, file and paragraph</source>
        <translation>選択または言及の語句を、題名・ファイル・段落付きの引用としてコピー</translation>
    </message>
    <message>
        <source>Find &amp;Selected Words</source>
        <translation>選択した語句を検索(&amp;S)</translation>
    </message>
    <message>
        <source>Find the selected or marked words elsewhere in the article</source>
        <translation>選択または言及の語句を記事の他の場所で検索</translation>
    </message>
    <message>
        <source>Conte&amp;xt Menu</source>
        <translation>コンテキストメニュー(&amp;X)</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard: selected words, a mention, a row of the tree</source>
        <translation>キーボードの対象（選択した語句、言及、ツリーの行）のメニューを開く</translation>
    </message>
    <message>
        <source>The article alone on the whole screen; Escape leaves it</source>
        <translation>記事だけを画面全体に表示します。Esc キーで戻ります</translation>
    </message>
    <message>
        <source>Focus on a &amp;Paragraph</source>
        <translation>段落に集中(&amp;P)</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>現在の段落以外を薄く表示します</translation>
    </message>
    <message>
        <source>&amp;Hide All Marks</source>
        <translation>マークをすべて隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Read without marks; hold H in the article to do so for a moment</source>
        <translation>マークなしで読みます。記事で H キーを押している間だけ隠すこともできます</translation>
    </message>
    <message>
        <source>Show In&amp;visible Characters</source>
        <translation>見えない文字を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show controls of direction, zero-width characters and no-break spaces as boxes</source>
        <translation>方向制御文字、幅のない文字、改行しない空白を枠で表示します</translation>
    </message>
    <message>
        <source>Sho&amp;w Card</source>
        <translation>カードを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show all that is known of the current mention, as the mouse does when it rests on one</source>
        <translation>現在の言及について分かっていることをすべて表示（マウスを重ねたときと同じ）</translation>
    </message>
    <message>
        <source>Look Up in &amp;Tree</source>
        <translation>ツリーで表示(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the entity of the current mention in the tree</source>
        <translation>現在の言及のエンティティへツリー内で移動</translation>
    </message>
    <message>
        <source>Start One &amp;Word to the Left</source>
        <translation>始まりを 1 語左へ(&amp;W)</translation>
    </message>
    <message>
        <source>Let the mention start one word earlier</source>
        <translation>言及の始まりを 1 語前にする</translation>
    </message>
    <message>
        <source>Start One W&amp;ord to the Right</source>
        <translation>始まりを 1 語右へ(&amp;O)</translation>
    </message>
    <message>
        <source>Let the mention start one word later</source>
        <translation>言及の始まりを 1 語後にする</translation>
    </message>
    <message>
        <source>&amp;End One Word to the Left</source>
        <translation>終わりを 1 語左へ(&amp;E)</translation>
    </message>
    <message>
        <source>Let the mention end one word earlier</source>
        <translation>言及の終わりを 1 語前にする</translation>
    </message>
    <message>
        <source>End One Word to the R&amp;ight</source>
        <translation>終わりを 1 語右へ(&amp;I)</translation>
    </message>
    <message>
        <source>Let the mention end one word later</source>
        <translation>言及の終わりを 1 語後にする</translation>
    </message>
    <message>
        <source>&amp;Snap to Words</source>
        <translation>単語に合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Select whole words with the mouse; Alt held while dragging does the other</source>
        <translation>マウスで単語単位に選択する（Alt を押しながらのドラッグで切り替え）</translation>
    </message>
    <message>
        <source>Add to Le&amp;xicon…</source>
        <translation>辞書に追加(&amp;X)…</translation>
    </message>
    <message>
        <source>Suggest these words as this entity in every article from now on</source>
        <translation>今後すべての記事で、この語句をこのエンティティとして提案する</translation>
    </message>
    <message>
        <source>Ne&amp;ver Suggest These Words…</source>
        <translation>この語句を今後提案しない(&amp;V)…</translation>
    </message>
    <message>
        <source>Have the lexicon refuse these words in every article from now on</source>
        <translation>今後すべての記事で、辞書によりこの語句を提案から除く</translation>
    </message>
    <message>
        <source>&amp;Undo Lexicon Addition</source>
        <translation>辞書への追加を取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was last added to a lexicon</source>
        <translation>最後に辞書へ追加したものを取り消す</translation>
    </message>
    <message>
        <source>Open &amp;Lexicon…</source>
        <translation>辞書を開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Open a lexicon file in the system&apos;s text editor</source>
        <translation>辞書のファイルをシステムのテキストエディターで開く</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the pane “%1”</source>
        <translation>ペイン「%1」の表示/非表示を切り替え</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>アノテーション(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>レビュー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Boundaries</source>
        <translation>境界(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WindowToolBar</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WorkProgress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give up what is being done</source>
        <translation>実行中の処理を中止します</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Xml</name>
    <message>
        <source>This is no well-formed XML: %1</source>
        <translation>整形式の XML ではありません: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads and annotates diplomatic news: countries, officials and agreements.</source>
        <translation>外交ニュースを読み、国、要人、合意にアノテーションを付けます。</translation>
    </message>
    <message>
        <source>Articles to open, or annotations of articles; without any, the sample article.</source>
        <translation>開く記事または記事のアノテーション。省略するとサンプル記事を開きます。</translation>
    </message>
</context>
</TS>
