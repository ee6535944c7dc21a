<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Rapporteur::AgreementFinder</name>
    <message>
        <source>decision that was agreed</source>
        <translation>согласованное решение</translation>
    </message>
    <message>
        <source>agreement known by name</source>
        <translation>соглашение, известное по названию</translation>
    </message>
    <message>
        <source>name of an agreement</source>
        <translation>название соглашения</translation>
    </message>
    <message>
        <source>meeting or undertaking of several parties</source>
        <translation>встреча или обязательство нескольких сторон</translation>
    </message>
    <message>
        <source>noun of an agreement</source>
        <translation>существительное, обозначающее соглашение</translation>
    </message>
    <message>
        <source>points back to “%1”</source>
        <translation>отсылает к «%1»</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnalystLexicons</name>
    <message>
        <source>The lexicon is larger than 16 MiB.</source>
        <translation>Словарь больше 16 МиБ.</translation>
    </message>
    <message>
        <source>your lexicon</source>
        <translation>ваш словарь</translation>
    </message>
    <message>
        <source>lexicon “%1”</source>
        <translation>словарь «%1»</translation>
    </message>
    <message>
        <source>the folder&apos;s lexicon</source>
        <translation>словарь папки</translation>
    </message>
    <message>
        <source>There is no such lexicon.</source>
        <translation>Такого словаря нет.</translation>
    </message>
    <message>
        <source>The folder of the lexicon cannot be made.</source>
        <translation>Не удаётся создать папку словаря.</translation>
    </message>
    <message>
        <source>Nothing was added to a lexicon since the program began.</source>
        <translation>С запуска программы в словарь ничего не добавлялось.</translation>
    </message>
    <message>
        <source>The lexicon was changed since; it is left as it is.</source>
        <translation>С тех пор словарь был изменён; он оставлен как есть.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotateCommand</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>Several FILEs need --output with an existing folder, or --beside.</source>
        <translation>Для нескольких FILE нужен --output с существующей папкой или --beside.</translation>
    </message>
    <message>
        <source>Standard input has no name; say --output with the name of a file.</source>
        <translation>У стандартного ввода нет имени; укажите --output с именем файла.</translation>
    </message>
    <message>
        <source>Two FILEs would be written to “%1”.</source>
        <translation>Два FILE были бы записаны в «%1».</translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing was written.</source>
        <translation>Файл оставлен как есть, ничего не записано.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationCommands</name>
    <message>
        <source>Select some words first, then mark them.</source>
        <translation>Сначала выделите слова, затем пометьте их.</translation>
    </message>
    <message>
        <source>Every mention is decided.</source>
        <translation>По всем упоминаниям решения приняты.</translation>
    </message>
    <message>
        <source>There is no mention in this article.</source>
        <translation>В этой статье нет упоминаний.</translation>
    </message>
    <message>
        <source>Put the caret between two words of the mention first.</source>
        <translation>Сначала поставьте курсор между двумя словами упоминания.</translation>
    </message>
    <message>
        <source>No other mention of this kind follows in the paragraph.</source>
        <translation>Дальше в этом абзаце нет упоминаний того же вида.</translation>
    </message>
    <message>
        <source>A mention of several fragments stands in one place only.</source>
        <translation>Упоминание из нескольких фрагментов стоит только в одном месте.</translation>
    </message>
    <message>
        <source>Select two or more entities in the tree first, with Ctrl or Shift.</source>
        <translation>Сначала выберите в дереве два или больше объектов с Ctrl или Shift.</translation>
    </message>
    <message>
        <source>Select some words or a mention first.</source>
        <translation>Сначала выделите слова или выберите упоминание.</translation>
    </message>
    <message>
        <source>The tree does not show rejected mentions now; show them first.</source>
        <translation>Дерево сейчас не показывает отклонённые упоминания; сначала включите их показ.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationForm</name>
    <message>
        <source>Annotation</source>
        <translation>Аннотация</translation>
    </message>
    <message>
        <source>Whom or what these words refer to: choose, or type a new name and press Enter</source>
        <translation>Кого или что обозначают эти слова: выберите или введите новое имя и нажмите Enter</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Добавить заметку…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Your note on this mention; it is shown in the margin</source>
        <translation>Ваша заметка к этому упоминанию; она показывается на полях</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <translation>&amp;Объект</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Select words in the article and press 1, 2 or 3 to mark a country, an official or an agreement; or press J to go to the next mention.</source>
        <translation>Выделите слова в статье и нажмите 1, 2 или 3, чтобы пометить страну, должностное лицо или соглашение, либо нажмите J, чтобы перейти к следующему упоминанию.</translation>
    </message>
    <message>
        <source>Your own words to find the mention by, separated by semicolons</source>
        <translation>Ваши слова для поиска упоминания, через точку с запятой</translation>
    </message>
    <message>
        <source>Tags of the mention</source>
        <translation>Метки упоминания</translation>
    </message>
    <message>
        <source>How sure you are that these words mean this entity</source>
        <translation>Насколько вы уверены, что эти слова означают эту сущность</translation>
    </message>
    <message>
        <source>Certainty of the mention</source>
        <translation>Уверенность в упоминании</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>More about the Mention</source>
        <translation>Подробнее об упоминании</translation>
    </message>
    <message>
        <source>More about the Entity</source>
        <translation>Подробнее о сущности</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Отношения</translation>
    </message>
    <message>
        <source>Relations (%1)</source>
        <translation>Отношения (%1)</translation>
    </message>
    <message>
        <source>This relation is there already.</source>
        <translation>Такое отношение уже есть.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationSet</name>
    <message>
        <source>The edit names no entity.</source>
        <translation>В правке не указан объект.</translation>
    </message>
    <message>
        <source>An entity needs an id.</source>
        <translation>У объекта должен быть идентификатор.</translation>
    </message>
    <message>
        <source>There is an entity “%1” already.</source>
        <translation>Объект «%1» уже существует.</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>Объекта «%1» не существует.</translation>
    </message>
    <message>
        <source>Entity “%1” is no longer as the edit expects it.</source>
        <translation>Объект «%1» уже не такой, каким его ожидает правка.</translation>
    </message>
    <message>
        <source>Entity “%1” still has mentions.</source>
        <translation>У объекта «%1» ещё есть упоминания.</translation>
    </message>
    <message>
        <source>The id of entity “%1” cannot be changed.</source>
        <translation>Идентификатор объекта «%1» изменить нельзя.</translation>
    </message>
    <message>
        <source>The edit names no mention.</source>
        <translation>В правке не указано упоминание.</translation>
    </message>
    <message>
        <source>There is no mention “%1”.</source>
        <translation>Упоминания «%1» не существует.</translation>
    </message>
    <message>
        <source>Mention “%1” is no longer as the edit expects it.</source>
        <translation>Упоминание «%1» уже не такое, каким его ожидает правка.</translation>
    </message>
    <message>
        <source>There is a mention “%1” already.</source>
        <translation>Упоминание «%1» уже существует.</translation>
    </message>
    <message>
        <source>The id of mention “%1” cannot be changed.</source>
        <translation>Идентификатор упоминания «%1» изменить нельзя.</translation>
    </message>
    <message>
        <source>Mention “%1” would have an empty span.</source>
        <translation>Упоминание «%1» стало бы пустым.</translation>
    </message>
    <message>
        <source>Mention “%1” refers to an entity “%2” that is not there.</source>
        <translation>Упоминание «%1» ссылается на несуществующий объект «%2».</translation>
    </message>
    <message>
        <source>The fragments of mention “%1” do not fill its span.</source>
        <translation>Фрагменты упоминания «%1» не заполняют его границ.</translation>
    </message>
    <message>
        <source>The edit names no relation.</source>
        <translation>В правке не указана связь.</translation>
    </message>
    <message>
        <source>There is no relation “%1”.</source>
        <translation>Связи «%1» не существует.</translation>
    </message>
    <message>
        <source>Relation “%1” is no longer as the edit expects it.</source>
        <translation>Связь «%1» уже не такая, какой её ожидает правка.</translation>
    </message>
    <message>
        <source>There is a relation “%1” already.</source>
        <translation>Связь «%1» уже существует.</translation>
    </message>
    <message>
        <source>The id of relation “%1” cannot be changed.</source>
        <translation>Идентификатор связи «%1» нельзя изменить.</translation>
    </message>
    <message>
        <source>Relation “%1” refers to an entity “%2” that is not there.</source>
        <translation>Связь «%1» ссылается на объект «%2», которого нет.</translation>
    </message>
    <message>
        <source>Relation “%1” refers to a mention “%2” that is not there.</source>
        <translation>Связь «%1» ссылается на упоминание «%2», которого нет.</translation>
    </message>
    <message>
        <source>“%1” was said by an entity “%2” that is not there.</source>
        <translation>«%1» приписано объекту «%2», которого нет.</translation>
    </message>
    <message>
        <source>Mention “%1” would stand behind every text.</source>
        <translation>Упоминание «%1» оказалось бы за пределами любого текста.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticleMenu</name>
    <message>
        <source>Mark As</source>
        <translation>Отметить как</translation>
    </message>
    <message>
        <source>&amp;Which Mention</source>
        <translation>&amp;Какое упоминание</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Change &amp;Kind</source>
        <translation>Изменить &amp;вид</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticlePanel</name>
    <message>
        <source>Nothing was noticed.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Noticed while reading</source>
        <translation>Замечания при чтении</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n символ</numerusform>
            <numerusform>%n символа</numerusform>
            <numerusform>%n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticleReader</name>
    <message numerus="yes">
        <source>%n NUL character(s), shown as “�”.</source>
        <translation>
            <numerusform>%n символ NUL, показан как «�».</numerusform>
            <numerusform>%n символа NUL, показаны как «�».</numerusform>
            <numerusform>%n символов NUL, показаны как «�».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in a row that are not %1, shown as “�”.</source>
        <translation>
            <numerusform>%n место подряд не в кодировке %1, показано как «�».</numerusform>
            <numerusform>%n места подряд не в кодировке %1, показаны как «�».</numerusform>
            <numerusform>%n мест подряд не в кодировке %1, показаны как «�».</numerusform>
        </translation>
    </message>
    <message>
        <source>The file begins with a byte order mark of %1, which is not part of the text.</source>
        <translation>Файл начинается с метки порядка байтов %1, которая не относится к тексту.</translation>
    </message>
    <message numerus="yes">
        <source>From here on there are %n more such place(s).</source>
        <translation>
            <numerusform>Далее есть ещё %n такое место.</numerusform>
            <numerusform>Далее есть ещё %n таких места.</numerusform>
            <numerusform>Далее есть ещё %n таких мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a link to a file that does not exist.</source>
        <translation>Это ссылка на несуществующий файл.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>This is a folder; an article is one file.</source>
        <translation>Это папка, а статья должна быть одним файлом.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Это устройство или канал, а не файл.</translation>
    </message>
    <message>
        <source>The file is too large: %1, where at most %2 are read.</source>
        <translation>Файл слишком велик: %1, тогда как читается не более %2.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Не удалось открыть файл: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Не удалось прочитать файл: %1.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the headline: number of words, then the time it takes to read them.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Должностное лицо</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Основание: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ArticleViewAccessible</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n на проверке</numerusform>
            <numerusform>%n на проверке</numerusform>
            <numerusform>%n на проверке</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::BoundaryHandles</name>
    <message>
        <source>Start of the current mention</source>
        <translation>Начало текущего упоминания</translation>
    </message>
    <message>
        <source>End of the current mention</source>
        <translation>Конец текущего упоминания</translation>
    </message>
    <message>
        <source>Drag to move the start; with Alt by character</source>
        <translation>Перетащите, чтобы сдвинуть начало; с Alt — по символам</translation>
    </message>
    <message>
        <source>Drag to move the end; with Alt by character</source>
        <translation>Перетащите, чтобы сдвинуть конец; с Alt — по символам</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BratFormat</name>
    <message>
        <source>Spans, notes and relations in lines of an .ann file beside the text, as brat and its successors use them.</source>
        <translation>Фрагменты, заметки и связи в строках файла .ann рядом с текстом, как их используют brat и его преемники.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BratReader</name>
    <message>
        <source>This is no span: an id, a tab, the type and offsets, a tab and the words are wanted.</source>
        <translation>Это не фрагмент: нужны идентификатор, табуляция, тип со смещениями, табуляция и слова.</translation>
    </message>
    <message>
        <source>This is no line of brat&apos;s format; it is kept as it is.</source>
        <translation>Это не строка формата brat; она сохраняется как есть.</translation>
    </message>
    <message>
        <source>The span lies outside the text; it is kept as it is.</source>
        <translation>Фрагмент лежит вне текста; он сохраняется как есть.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Cas</name>
    <message>
        <source>%1 spans lie outside the text; they are kept as they are.</source>
        <translation>Фрагментов вне текста: %1; они сохраняются как есть.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CasJsonFormat</name>
    <message>
        <source>Text, annotations and their types in one file of JSON, as INCEpTION exchanges them.</source>
        <translation>Текст, аннотации и их типы в одном файле JSON, как ими обменивается INCEpTION.</translation>
    </message>
    <message>
        <source>This is the old JSON of UIMA, which cannot be read; export it as CAS JSON 0.4.</source>
        <translation>Это старый JSON формата UIMA, его нельзя прочитать; экспортируйте данные как CAS JSON 0.4.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>В нём нет текста.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CasXmiFormat</name>
    <message>
        <source>There is no text in it.</source>
        <translation>В нём нет текста.</translation>
    </message>
    <message>
        <source>Text and annotations in XML with a type system, as INCEpTION and DKPro exchange them.</source>
        <translation>Текст и аннотации в XML с системой типов, как ими обмениваются INCEpTION и DKPro.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CertaintyBox</name>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
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
        <translation>абзац %1</translation>
    </message>
    <message>
        <source>“%1” — %2</source>
        <extracomment>A quotation, then where it stands.</extracomment>
        <translation>«%1» — %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CliArguments</name>
    <message>
        <source>A command is missing.</source>
        <translation>Не указана команда.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>--output wants the name of a file or folder.</source>
        <translation>Для --output нужно имя файла или папки.</translation>
    </message>
    <message>
        <source>--output and --beside belong to annotate.</source>
        <translation>--output и --beside относятся только к annotate.</translation>
    </message>
    <message>
        <source>At least one FILE is missing; “-” is standard input.</source>
        <translation>Нужен хотя бы один FILE; «-» — стандартный ввод.</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>Стандартный ввод можно прочитать только один раз.</translation>
    </message>
    <message>
        <source>The name of a FILE is empty.</source>
        <translation>Имя одного из FILE пусто.</translation>
    </message>
    <message>
        <source>--output and --beside exclude each other.</source>
        <translation>--output и --beside нельзя указывать вместе.</translation>
    </message>
    <message>
        <source>There is no place beside standard input; say --output PATH.</source>
        <translation>Рядом со стандартным вводом места нет; укажите --output PATH.</translation>
    </message>
    <message>
        <source>--at belongs to replay, and wants a step or a time.</source>
        <translation>--at относится только к replay и требует шага или времени.</translation>
    </message>
    <message>
        <source>--output belongs to annotate, replay and recover.</source>
        <translation>--output относится только к annotate, replay и recover.</translation>
    </message>
    <message>
        <source>compare wants two files of annotations.</source>
        <translation>compare требует двух файлов аннотаций.</translation>
    </message>
    <message>
        <source>One article, or one of its sessions, is wanted.</source>
        <translation>Нужна одна статья или один из её сеансов.</translation>
    </message>
    <message>
        <source>--errors belongs to score.</source>
        <translation>Параметр --errors относится к команде score.</translation>
    </message>
    <message>
        <source>score takes two files or folders: what is right, and what is judged.</source>
        <translation>Команде score нужны два файла или две папки: верная разметка и оцениваемая.</translation>
    </message>
    <message>
        <source>--lexicon belongs to annotate, and wants the name of a file.</source>
        <translation>--lexicon относится к annotate и требует имени файла.</translation>
    </message>
    <message>
        <source>--json belongs to sessions, compare and convert.</source>
        <translation>--json относится к sessions, compare и convert.</translation>
    </message>
    <message>
        <source>--to, --mapping, --recursive and --bundle belong to convert.</source>
        <translation>--to, --mapping, --recursive и --bundle относятся к convert.</translation>
    </message>
    <message>
        <source>convert wants --to with one of: %1.</source>
        <translation>Для convert нужен --to с одним из значений: %1.</translation>
    </message>
    <message>
        <source>convert wants files or folders, and where to write.</source>
        <translation>Для convert нужны файлы или папки и место, куда писать.</translation>
    </message>
    <message>
        <source>schema, formats and mapping take no files.</source>
        <translation>schema, formats и mapping не принимают файлов.</translation>
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
        <translation>Использование: rapporteur-cli COMMAND [OPTION…] [FILE…]

Отмечает, о ком и о чём говорится в статье с дипломатическими новостями, без окна.

Команды:
  annotate FILE…   предложить аннотации к статьям в виде простого текста (UTF-8)
  convert --to FORMAT IN… OUT
                   записать аннотации в другом формате. IN — файл любого формата (узнаётся
                   по содержимому) или папка; OUT — файл, папка (создаётся, если её нет)
                   или «-». О том, чего FORMAT не передаёт, сообщается
  formats          показать форматы convert и то, что они передают
  mapping          показать, что означают типы других программ, — для --mapping
  score GOLD PRED  сравнить разметку с верной: точность, полнота, связи и насколько
                   можно доверять степеням уверенности; файлы или папки с *.json
  validate FILE…   проверить файлы аннотаций, а если статья лежит рядом, то и цитаты;
                   об исправном файле ничего не сообщается
  schema           вывести JSON Schema файлов аннотаций
  sessions FILE    перечислить сеансы статьи; --json — для программ
  replay FILE      вывести аннотации такими, какими они были после шага или в момент
  recover FILE     довести аннотации статьи до того, что есть в её сеансах
  verify FILE      проверить сеансы статьи и то, из них ли её аннотации
  compare A B      показать, насколько согласны два файла аннотаций одной статьи

Вместо FILE можно указать «-»: это стандартный ввод.

Параметры:
  -o, --output PATH  куда пишет annotate: файл; существующая папка, где для каждого FILE
                     создаётся NAME.annotations.json; «-» — стандартный вывод, по
                     умолчанию для одного FILE. Для нескольких FILE — папка или --beside
  --at STEP|TIME     что показывает replay: шаг от 0 или время вида
                     2013-11-02T09:30:00Z; без него — конец последнего сеанса
  --json             вывод sessions и compare в формате JSON; convert сообщает о потерях в JSON,
                     по строке на текст
  --to FORMAT        native, brat, w3c, conll, doccano, labelstudio …: см. formats
  --mapping FILE     типы других программ для convert в том виде, как их выводит mapping
  --bundle           пусть convert запишет и собственный файл, чтобы ничего не потерялось
  -r, --recursive    пусть convert заходит и во вложенные папки
  --beside           записать аннотации к каждому FILE в FILE.annotations.json
  --lexicon FILE     учитывать в annotate и этот словарь; lexicon.json из папки статьи
                     учитывается всегда
  --errors           показать каждый пропуск (-), ложную находку (+) и неверную связь (~)
  -h, --help         показать эту справку
  -v, --version      показать версию

Уже имеющиеся аннотации сохраняются: предложения только добавляются к ним, но не туда,
где аналитик что-либо принял или отклонил. Сами статьи никогда не изменяются.

Ошибки выводятся в стандартный поток ошибок в виде FILE:LINE:COLUMN: PATH: REASON без
неизвестных частей; остальные FILE всё равно обрабатываются.
Код завершения: 0 — всё в порядке; 1 — FILE содержит ошибки, не читается или не
записывается; 2 — неверный вызов.
</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CliStreams</name>
    <message>
        <source>standard input</source>
        <translation>стандартный ввод</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Не удалось прочитать: %1.</translation>
    </message>
    <message>
        <source>It is too large: at most %1 are read.</source>
        <translation>Слишком большой объём: читается не более %1.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Не удалось записать: %1.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>стандартный вывод</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Примечание: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Предупреждение: %1</translation>
    </message>
    <message>
        <source>rapporteur-cli: %1 See rapporteur-cli --help.</source>
        <translation>rapporteur-cli: %1 См. rapporteur-cli --help.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>Введите команду…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it</source>
        <translation>Стрелки — выбор, Enter — выполнение</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CompareCommand</name>
    <message>
        <source>The two tell of different articles, or of different states of one; the second was placed in the article of the first.</source>
        <translation>Файлы относятся к разным статьям или к разным состояниям одной; второй размещён в статье первого.</translation>
    </message>
    <message>
        <source>P exact</source>
        <translation>P точн.</translation>
    </message>
    <message>
        <source>R exact</source>
        <translation>R точн.</translation>
    </message>
    <message>
        <source>F1 exact</source>
        <translation>F1 точн.</translation>
    </message>
    <message>
        <source>P over.</source>
        <translation>P пер.</translation>
    </message>
    <message>
        <source>R over.</source>
        <translation>R пер.</translation>
    </message>
    <message>
        <source>F1 over.</source>
        <translation>F1 пер.</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>каппа</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>альфа</translation>
    </message>
    <message>
        <source>alpha_U</source>
        <translation>альфа_U</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ConllFormat</name>
    <message>
        <source>Columns of tokens and tags (IOB, BIOES, BILOU), as most tools for training know them.</source>
        <translation>Столбцы токенов и меток (IOB, BIOES, BILOU), известные большинству средств обучения.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ConllReader</name>
    <message>
        <source>This is no row of a token and a tag.</source>
        <translation>Это не строка из токена и метки.</translation>
    </message>
    <message>
        <source>There is no text beside it, so it was made of the tokens, joined by blanks.</source>
        <translation>Текста рядом нет, поэтому он составлен из токенов через пробел.</translation>
    </message>
    <message>
        <source>The token “%1” is not in the text.</source>
        <translation>Токена «%1» нет в тексте.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ConvertCommand</name>
    <message>
        <source>There is nothing to convert.</source>
        <translation>Преобразовывать нечего.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Не удаётся прочитать: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Не удаётся создать папку.</translation>
    </message>
    <message>
        <source>Several texts need a folder in this format.</source>
        <translation>Для нескольких текстов в этом формате нужна папка.</translation>
    </message>
    <message>
        <source>Another text is there already; it is left as it is, and nothing was written.</source>
        <translation>Там уже есть другой текст; он оставлен как есть, ничего не записано.</translation>
    </message>
    <message>
        <source>This is one of the files to be converted; it is left as it is.</source>
        <translation>Это один из преобразуемых файлов; он оставлен как есть.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CountryFinder</name>
    <message>
        <source>name of %1</source>
        <translation>название страны «%1»</translation>
    </message>
    <message>
        <source>abbreviation of %1</source>
        <translation>сокращение от «%1»</translation>
    </message>
    <message>
        <source>adjective of %1</source>
        <translation>прилагательное от «%1»</translation>
    </message>
    <message>
        <source>demonym of %1</source>
        <translation>название жителей от «%1»</translation>
    </message>
    <message>
        <source>%1 in a compound</source>
        <translation>«%1» в составе сложного слова</translation>
    </message>
    <message>
        <source>short for %1</source>
        <translation>краткая форма от «%1»</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CountryListEdit</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Countries, separated by commas</source>
        <translation>Страны через запятую</translation>
    </message>
    <message>
        <source>“%1” is no country known by name or ISO code.</source>
        <translation>Страна с названием или кодом ISO «%1» неизвестна.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CsvFormat</name>
    <message>
        <source>Tables of mentions, entities and relations for spreadsheets and statistics, which can be read again.</source>
        <translation>Таблицы упоминаний, сущностей и связей для электронных таблиц и статистики; их можно прочитать снова.</translation>
    </message>
    <message>
        <source>The text that belongs to it is not beside it.</source>
        <translation>Относящегося к нему текста рядом нет.</translation>
    </message>
    <message>
        <source>The span lies outside the text.</source>
        <translation>Фрагмент лежит вне текста.</translation>
    </message>
    <message>
        <source>The relation names a mention that is not there.</source>
        <translation>Связь называет упоминание, которого нет.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DateEdit</name>
    <message>
        <source>“%1” is no date. Write 2012, 2012-12 or 2012-12-26.</source>
        <translation>«%1» — не дата. Пишите 2012, 2012-12 или 2012-12-26.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Disclosure</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>Показать или скрыть: %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыто</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DoccanoFormat</name>
    <message>
        <source>The file does not say how it counts; offsets are read as %1.</source>
        <translation>В файле не сказано, как он считает; смещения прочитаны так: %1.</translation>
    </message>
    <message>
        <source>%1 spans lie outside the text; they are kept as they are.</source>
        <translation>Фрагментов вне текста: %1; они сохраняются как есть.</translation>
    </message>
    <message>
        <source>One text with its labels a line, as doccano imports and exports it.</source>
        <translation>По одному тексту с метками в строке, как их импортирует и экспортирует doccano.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Текста нет.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DocumentFile</name>
    <message>
        <source>The article that these annotations belong to is not beside them: “%1”.</source>
        <translation>Статьи, к которой относятся эти аннотации, нет рядом с ними: «%1».</translation>
    </message>
    <message>
        <source>Nobody has said yet where to save the annotations.</source>
        <translation>Ещё не указано, куда сохранять аннотации.</translation>
    </message>
    <message>
        <source>A newer version wrote this file: save to another one.</source>
        <translation>Этот файл записан более новой версией: сохраните аннотации в другой файл.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else and is left as it is: save to another one.</source>
        <translation>Файл был изменён кем-то другим и оставлен как есть: сохраните аннотации в другой файл.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(и ещё %n)</numerusform>
            <numerusform>(и ещё %n)</numerusform>
            <numerusform>(и ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>That is the article itself, which is never written.</source>
        <translation>Это сама статья, она никогда не перезаписывается.</translation>
    </message>
    <message>
        <source>There are annotations of that name already: choose another name.</source>
        <translation>Аннотации с таким именем уже есть: выберите другое имя.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>There would be %1 mentions in the file, where %2 are expected: it is left as it is. Save to another file, and look at the sessions for what is missing.</source>
        <translation>В файле оказалось бы упоминаний: %1 вместо ожидаемых %2, поэтому он оставлен как есть. Сохраните в другой файл и посмотрите в сеансах, чего не хватает.</translation>
    </message>
    <message>
        <source>Opening was given up.</source>
        <translation>Открытие прервано.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::EditBuilder</name>
    <message>
        <source>Accept “%1”</source>
        <translation>принятие «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n mention(s)</source>
        <translation>
            <numerusform>принятие %n упоминания</numerusform>
            <numerusform>принятие %n упоминаний</numerusform>
            <numerusform>принятие %n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>отклонение «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n mention(s)</source>
        <translation>
            <numerusform>отклонение %n упоминания</numerusform>
            <numerusform>отклонение %n упоминаний</numerusform>
            <numerusform>отклонение %n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>удаление «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n mention(s)</source>
        <translation>
            <numerusform>удаление %n упоминания</numerusform>
            <numerusform>удаление %n упоминаний</numerusform>
            <numerusform>удаление %n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark “%1”</source>
        <translation>пометка «%1»</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>«%1» — это %2</translation>
    </message>
    <message>
        <source>Move the boundaries of “%1”</source>
        <translation>сдвиг границ «%1»</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>заметка к «%1»</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>правка «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) are %1</source>
        <translation>
            <numerusform>%n упоминание — это %1</numerusform>
            <numerusform>%n упоминания — это %1</numerusform>
            <numerusform>%n упоминаний — это %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::EditCommand</name>
    <message>
        <source>Undo: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повтор: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityEdits</name>
    <message>
        <source>Merge “%1” into %2</source>
        <translation>Объединить «%1» с «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n entity(s) into %1</source>
        <translation>
            <numerusform>Объединить %n объект с «%1»</numerusform>
            <numerusform>Объединить %n объекта с «%1»</numerusform>
            <numerusform>Объединить %n объектов с «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n mention(s) off as “%1”</source>
        <translation>
            <numerusform>Выделить %n упоминание как «%1»</numerusform>
            <numerusform>Выделить %n упоминания как «%1»</numerusform>
            <numerusform>Выделить %n упоминаний как «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Переименовать «%1» в «%2»</translation>
    </message>
    <message>
        <source>Aliases of %1</source>
        <translation>Другие названия: %1</translation>
    </message>
    <message>
        <source>Change the kind of %1</source>
        <translation>Изменить вид: %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of %n entity(s)</source>
        <translation>
            <numerusform>Изменить вид %n объекта</numerusform>
            <numerusform>Изменить вид %n объектов</numerusform>
            <numerusform>Изменить вид %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Метки: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n entity(s)</source>
        <translation>
            <numerusform>Метки %n объекта</numerusform>
            <numerusform>Метки %n объектов</numerusform>
            <numerusform>Метки %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Certainty of %1</source>
        <translation>Уверенность: %1</translation>
    </message>
    <message numerus="yes">
        <source>Certainty of %n entity(s)</source>
        <translation>
            <numerusform>Уверенность по %n объекту</numerusform>
            <numerusform>Уверенность по %n объектам</numerusform>
            <numerusform>Уверенность по %n объектам</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entity(s)</source>
        <translation>
            <numerusform>Удалить %n объект</numerusform>
            <numerusform>Удалить %n объекта</numerusform>
            <numerusform>Удалить %n объектов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityExtras</name>
    <message>
        <source>Other names of the entity, separated by semicolons: its mentions are found by them too</source>
        <translation>Другие названия сущности, через точку с запятой: по ним её упоминания тоже находятся</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Your own words to find the entity by, separated by semicolons</source>
        <translation>Ваши слова для поиска сущности, через точку с запятой</translation>
    </message>
    <message>
        <source>Tags of the entity</source>
        <translation>Метки сущности</translation>
    </message>
    <message>
        <source>How sure you are of what is said about the entity</source>
        <translation>Насколько вы уверены в сказанном о сущности</translation>
    </message>
    <message>
        <source>Certainty about the entity</source>
        <translation>Уверенность в сущности</translation>
    </message>
    <message>
        <source>Your note on the entity, for all its mentions</source>
        <translation>Ваша заметка о сущности, для всех её упоминаний</translation>
    </message>
    <message>
        <source>Note on the entity</source>
        <translation>Заметка о сущности</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityFields</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Name of the entity, for all its mentions</source>
        <translation>Имя или название объекта для всех его упоминаний</translation>
    </message>
    <message>
        <source>I&amp;SO code</source>
        <translation>&amp;Код ISO</translation>
    </message>
    <message>
        <source>Country by name or ISO 3166-1 code</source>
        <translation>Название страны или код ISO 3166-1</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>Office that the person holds, as the article says</source>
        <translation>Должность этого лица согласно статье</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>Country that the official acts for</source>
        <translation>Страна, которую представляет должностное лицо</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Ор&amp;ганизация</translation>
    </message>
    <message>
        <source>International body, party or movement that the official acts for</source>
        <translation>Международный орган, партия или движение, которые представляет должностное лицо</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>С&amp;тороны</translation>
    </message>
    <message>
        <source>Countries and others that agree, separated by commas</source>
        <translation>Страны и другие стороны соглашения через запятую</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Предмет</translation>
    </message>
    <message>
        <source>What the agreement is about</source>
        <translation>О чём это соглашение</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>Состо&amp;яние</translation>
    </message>
    <message>
        <source>How far the agreement has come</source>
        <translation>Насколько продвинулось соглашение</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Д&amp;ата</translation>
    </message>
    <message>
        <source>Date of the agreement or meeting: 2014, 2014-01-31, or the article’s words</source>
        <translation>Дата соглашения или встречи: 2014, 2014-01-31 или слова из статьи</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>&amp;Кто сказал</translation>
    </message>
    <message>
        <source>The official who says that it is so</source>
        <translation>Должностное лицо, которое это утверждает</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a date</comment>
        <translation>по</translation>
    </message>
    <message>
        <source>Since when the person holds the office: 2012, 2012-12 or 2012-12-26</source>
        <translation>С какого времени человек занимает должность: 2012, 2012-12 или 2012-12-26</translation>
    </message>
    <message>
        <source>Until when the person held the office: 2012, 2012-12 or 2012-12-26</source>
        <translation>До какого времени человек занимал должность: 2012, 2012-12 или 2012-12-26</translation>
    </message>
    <message>
        <source>In office from</source>
        <translation>В должности с</translation>
    </message>
    <message>
        <source>In office to</source>
        <translation>В должности по</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>В должности</translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityPanel</name>
    <message>
        <source>Entities</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Filter entities…</source>
        <translation>Фильтр объектов…</translation>
    </message>
    <message>
        <source>Show only entities and mentions that hold these words</source>
        <translation>Показывать только объекты и упоминания, содержащие эти слова</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Фильтр объектов</translation>
    </message>
    <message>
        <source>Entities and their mentions</source>
        <translation>Объекты и их упоминания</translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityTreeModel</name>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::EntityWords</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Должностное лицо</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Должностные лица</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Планируется</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>Обсуждается</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExchangeInput</name>
    <message>
        <source>It is no regular file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Не удаётся прочитать: %1.</translation>
    </message>
    <message>
        <source>It is too large: at most %1 are read.</source>
        <translation>Слишком большой: читается не более %1.</translation>
    </message>
    <message>
        <source>This is of no format that is known.</source>
        <translation>Это не файл известного формата.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Extractor</name>
    <message numerus="yes">
        <source>Suggest %n mention(s)</source>
        <translation>
            <numerusform>предложение %n упоминания</numerusform>
            <numerusform>предложение %n упоминаний</numerusform>
            <numerusform>предложение %n упоминаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::FileCommands</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>Open an Article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Из буфера обмена</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Changed Outside</source>
        <translation>Изменено извне</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since it was opened.</source>
        <translation>Файл «%1» был изменён кем-то другим после открытия.</translation>
    </message>
    <message>
        <source>Save to Another File…</source>
        <translation>Сохранить в другой файл…</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save the Article and Its Annotations</source>
        <translation>Сохранить статью и её аннотации</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Save Annotations</source>
        <translation>Сохранить аннотации</translation>
    </message>
    <message>
        <source>Annotations (*.json)</source>
        <translation>Аннотации (*.json)</translation>
    </message>
    <message>
        <source>Unsaved Annotations</source>
        <translation>Несохранённые аннотации</translation>
    </message>
    <message>
        <source>The annotations of “%1” have changes that are not saved.</source>
        <translation>В аннотациях к статье «%1» есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Очистить список</translation>
    </message>
    <message>
        <source>There is nothing to suggest that is not marked already.</source>
        <translation>Нечего предложить: всё найденное уже помечено.</translation>
    </message>
    <message>
        <source>Suggest mentions</source>
        <translation>предложение упоминаний</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Открывается «%1»…</translation>
    </message>
    <message>
        <source>Looking for mentions…</source>
        <translation>Идёт поиск упоминаний…</translation>
    </message>
    <message>
        <source>Articles and annotations (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.json);;All files (*)</source>
        <translation>Статьи и аннотации (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>There is such a file already: choose another name.</source>
        <translation>Такой файл уже есть: выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FindBar</name>
    <message>
        <source>Find in article</source>
        <translation>Поиск в статье</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть панель поиска</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Нет совпадений</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the hits is the current one, then the number of hits.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, then the key for it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In accepted mentions only</source>
        <translation>Только в принятых упоминаниях</translation>
    </message>
    <message>
        <source>No hits in accepted mentions</source>
        <translation>В принятых упоминаниях не найдено</translation>
    </message>
</context>
<context>
    <name>Rapporteur::GoToParagraphDialog</name>
    <message>
        <source>Go to Paragraph</source>
        <translation>Переход к абзацу</translation>
    </message>
    <message>
        <source>&amp;Paragraph (1 to %1):</source>
        <translation>&amp;Абзац (от 1 до %1):</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Номер абзаца</translation>
    </message>
    <message>
        <source>Paragraphs are counted from the headline; blank lines do not count</source>
        <translation>Абзацы считаются от заголовка; пустые строки не в счёт</translation>
    </message>
    <message>
        <source>How the paragraph begins</source>
        <translation>Начало абзаца</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Rapporteur::GraphMlFormat</name>
    <message>
        <source>%1 spans lie outside the text.</source>
        <translation>Фрагментов вне текста: %1.</translation>
    </message>
    <message>
        <source>The network of entities and their relations, for programs that draw and measure graphs.</source>
        <translation>Сеть сущностей и их связей для программ, которые рисуют и измеряют графы.</translation>
    </message>
    <message>
        <source>The text that belongs to it is not beside it.</source>
        <translation>Относящегося к нему текста рядом нет.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HtmlFormat</name>
    <message>
        <source>The article as a page with its mentions marked, to show and to print.</source>
        <translation>Статья в виде страницы с отмеченными упоминаниями — для показа и печати.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Journal</name>
    <message>
        <source>The session cannot be read: %1.</source>
        <translation>Не удаётся прочитать сеанс: %1.</translation>
    </message>
    <message>
        <source>The session is empty: nothing of it had reached the disk.</source>
        <translation>Сеанс пуст: ничего из него не успело попасть на диск.</translation>
    </message>
    <message>
        <source>The session’s first line does not say what it is.</source>
        <translation>В первой строке сеанса не сказано, что это такое.</translation>
    </message>
    <message numerus="yes">
        <source>The last line is not whole and was left out (%n byte(s)): writing was cut off there.</source>
        <translation>
            <numerusform>Последняя строка неполна и пропущена (%n байт): запись там оборвалась.</numerusform>
            <numerusform>Последняя строка неполна и пропущена (%n байта): запись там оборвалась.</numerusform>
            <numerusform>Последняя строка неполна и пропущена (%n байт): запись там оборвалась.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken: this line was changed, or lines before it are missing. All of what follows is kept.</source>
        <translation>Цепочка разорвана: строка изменена или строки перед ней пропали. Всё следующее сохранено.</translation>
    </message>
    <message>
        <source>Step %1 does not fit the state before it; it was made all the same.</source>
        <translation>Шаг %1 не подходит к состоянию перед ним, но всё же выполнен.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>Шага %1 нет.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::JournalEntryReader</name>
    <message>
        <source>A newer version of the program wrote this session.</source>
        <translation>Этот сеанс записан более новой версией программы.</translation>
    </message>
    <message>
        <source>This is no line of a session.</source>
        <translation>Это не строка сеанса.</translation>
    </message>
    <message>
        <source>There is no kind of line “%1”.</source>
        <translation>Вида строки «%1» нет.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::JournalFile</name>
    <message>
        <source>The session cannot be recorded here: %1.</source>
        <translation>Сеанс нельзя записать здесь: %1.</translation>
    </message>
    <message>
        <source>%1: %2. The edits are kept in memory; it is tried again.</source>
        <translation>%1: %2. Правки остаются в памяти, попытка будет повторена.</translation>
    </message>
    <message>
        <source>The session’s file cannot be read any more</source>
        <translation>Файл сеанса больше не читается</translation>
    </message>
    <message>
        <source>The folder of the session’s file is gone and cannot be made</source>
        <translation>Папка файла сеанса исчезла, и её нельзя создать</translation>
    </message>
    <message>
        <source>The session’s file is gone and cannot be made</source>
        <translation>Файл сеанса исчез, и его нельзя создать</translation>
    </message>
    <message>
        <source>The folder of the session’s file cannot be forced to the disk</source>
        <translation>Папку файла сеанса не удаётся записать на диск</translation>
    </message>
    <message>
        <source>The session cannot be recorded</source>
        <translation>Сеанс не удаётся записать</translation>
    </message>
    <message>
        <source>The session cannot be forced to the disk</source>
        <translation>Сеанс не удаётся записать на диск</translation>
    </message>
</context>
<context>
    <name>Rapporteur::JsonFaultFinder</name>
    <message>
        <source>The byte 0x%1 is not UTF-8.</source>
        <translation>Байт 0x%1 не соответствует UTF-8.</translation>
    </message>
    <message>
        <source>There is no JSON in it.</source>
        <translation>Здесь нет JSON.</translation>
    </message>
    <message>
        <source>Nothing may follow the end of the JSON text, but %1 does.</source>
        <translation>После конца текста JSON ничего быть не должно, но стоит %1.</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>конец текста</translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep.</source>
        <translation>Уровней вложенности значений больше %1.</translation>
    </message>
    <message>
        <source>Strings stand between double quotation marks, not single ones.</source>
        <translation>Строки заключаются в двойные кавычки, а не в одинарные.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>В JSON нет комментариев.</translation>
    </message>
    <message>
        <source>A value is missing before the comma.</source>
        <translation>Перед запятой нет значения.</translation>
    </message>
    <message>
        <source>A value is expected here, not %1.</source>
        <translation>Здесь ожидается значение, а стоит %1.</translation>
    </message>
    <message>
        <source>There is a comma before the closing “}”.</source>
        <translation>Перед закрывающей «}» стоит запятая.</translation>
    </message>
    <message>
        <source>A name between double quotation marks is expected here, not %1.</source>
        <translation>Здесь ожидается имя в двойных кавычках, а стоит %1.</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in one object.</source>
        <translation>Имя «%1» встречается в одном объекте JSON дважды.</translation>
    </message>
    <message>
        <source>A colon is expected after the name “%1”, not %2.</source>
        <translation>После имени «%1» ожидается двоеточие, а стоит %2.</translation>
    </message>
    <message>
        <source>A comma or “}” is expected here, not %1.</source>
        <translation>Здесь ожидается запятая или «}», а стоит %1.</translation>
    </message>
    <message>
        <source>There is a comma before the closing “]”.</source>
        <translation>Перед закрывающей «]» стоит запятая.</translation>
    </message>
    <message>
        <source>A comma or “]” is expected here, not %1.</source>
        <translation>Здесь ожидается запятая или «]», а стоит %1.</translation>
    </message>
    <message>
        <source>The text ends too early: the “%1” of line %2 is never closed.</source>
        <translation>Текст обрывается раньше времени: «%1» в строке %2 так и не закрывается.</translation>
    </message>
    <message>
        <source>The string that begins here is never closed.</source>
        <translation>Строка, которая начинается здесь, не закрыта.</translation>
    </message>
    <message>
        <source>A string may not go on in the next line; a line break in it is written \n.</source>
        <translation>Строка не может продолжаться на следующей строчке; перевод строки в ней записывается как \n.</translation>
    </message>
    <message>
        <source>A control character (U+%1) in a string must be written as an escape.</source>
        <translation>Управляющий символ (U+%1) в строке нужно записывать экранированным.</translation>
    </message>
    <message>
        <source>The escape \u%1 is half of a character: its other half is missing.</source>
        <translation>Последовательность \u%1 — лишь половина символа: второй половины нет.</translation>
    </message>
    <message>
        <source>There is no escape “\” with %1.</source>
        <translation>Управляющей последовательности из «\» и %1 не существует.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow “\u”.</source>
        <translation>После «\u» должны стоять четыре шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>A digit is expected after the minus sign, not %1.</source>
        <translation>После минуса ожидается цифра, а стоит %1.</translation>
    </message>
    <message>
        <source>A number may not begin with a superfluous 0.</source>
        <translation>Число не может начинаться с лишнего 0.</translation>
    </message>
    <message>
        <source>A digit is expected after the decimal point, not %1.</source>
        <translation>После десятичной точки ожидается цифра, а стоит %1.</translation>
    </message>
    <message>
        <source>A digit is expected in the exponent, not %1.</source>
        <translation>В показателе степени ожидается цифра, а стоит %1.</translation>
    </message>
    <message>
        <source>The number %1 is out of range.</source>
        <translation>Число %1 выходит за допустимые пределы.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::JsonPane</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Current annotation</source>
        <translation>Текущая аннотация</translation>
    </message>
    <message>
        <source>Its entity</source>
        <translation>Её объект</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Весь документ</translation>
    </message>
    <message>
        <source>What is shown as JSON</source>
        <translation>Что показывать в виде JSON</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Apply what is written as one step of undo (Ctrl+Return)</source>
        <translation>Применить написанное как одно отменяемое действие (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Show again what the document holds (Escape)</source>
        <translation>Снова показать то, что есть в документе (Escape)</translation>
    </message>
    <message>
        <source>The document is too large to be edited as text here.</source>
        <translation>Документ слишком велик, чтобы править его здесь как текст.</translation>
    </message>
    <message>
        <source>No annotation is current.</source>
        <translation>Текущей аннотации нет.</translation>
    </message>
    <message>
        <source>The id of the annotation must stay “%1”.</source>
        <translation>Идентификатор аннотации должен оставаться «%1».</translation>
    </message>
    <message>
        <source>Edit %1 as JSON</source>
        <translation>правка «%1» как JSON</translation>
    </message>
    <message>
        <source>Edit the document as JSON</source>
        <translation>правка документа как JSON</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Ещё не применено</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): nothing changes until they are mended</source>
        <translation>
            <numerusform>%n ошибка: до исправления ничего не изменится</numerusform>
            <numerusform>%n ошибки: до исправления ничего не изменится</numerusform>
            <numerusform>%n ошибок: до исправления ничего не изменится</numerusform>
        </translation>
    </message>
    <message>
        <source>This was changed elsewhere since it was shown: press Revert and write it again.</source>
        <translation>С момента показа это изменили в другом месте: нажмите «Вернуть» и внесите правку заново.</translation>
    </message>
    <message>
        <source>Apply or revert what is written first</source>
        <translation>Сначала примените или верните написанное</translation>
    </message>
    <message>
        <source>The id of the entity must stay “%1”.</source>
        <translation>Идентификатор объекта должен оставаться «%1».</translation>
    </message>
    <message>
        <source>Only entities and mentions that stand in the article can be changed here.</source>
        <translation>Здесь можно изменять только объекты и упоминания, стоящие в статье.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::JsonRecords</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Это не JSON: %1.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>В нём ничего нет.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::JsonWalker</name>
    <message>
        <source>The whole must be an object, between “{” and “}”.</source>
        <translation>Всё целиком должно быть объектом JSON между «{» и «}».</translation>
    </message>
    <message>
        <source>This JSON cannot be read.</source>
        <translation>Этот JSON прочитать нельзя.</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>массив</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект JSON</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>число %1</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>This must be %1, but it is %2.</source>
        <translation>Здесь ожидается %1, а стоит %2.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>целое число от 0</translation>
    </message>
    <message>
        <source>There are more faults; only the first %1 are listed.</source>
        <translation>Есть и другие ошибки; показаны только первые (%1).</translation>
    </message>
    <message>
        <source>The name “%1” stands twice in one object.</source>
        <translation>Имя «%1» встречается в одном объекте JSON дважды.</translation>
    </message>
    <message>
        <source>This JSON cannot be read: %1.</source>
        <translation>Этот JSON не удаётся прочитать: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Отсутствует «%1».</translation>
    </message>
</context>
<context>
    <name>Rapporteur::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Rapporteur::KindSelector</name>
    <message>
        <source>This annotation is of the kind “%1”</source>
        <translation>Эта аннотация относится к виду «%1»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LabelStudioFormat</name>
    <message>
        <source>A span lies outside the text; it is kept as it is.</source>
        <translation>Один из фрагментов лежит вне текста; он сохраняется как есть.</translation>
    </message>
    <message>
        <source>Tasks with annotations and predictions, as Label Studio imports and exports them.</source>
        <translation>Задания с аннотациями и предсказаниями, как их импортирует и экспортирует Label Studio.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Текста нет.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Lexicon</name>
    <message>
        <source>The lexicon cannot be read: %1</source>
        <translation>Не удалось прочитать словарь: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconCommands</name>
    <message>
        <source>Words that others interrupt cannot be added to a lexicon.</source>
        <translation>Слова, прерванные другими, нельзя добавить в словарь.</translation>
    </message>
    <message>
        <source>The lexicon has “%1” already: %2</source>
        <translation>В словаре уже есть «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” will not be suggested any more. Tools ▸ Undo Lexicon Addition takes that back: %2</source>
        <translation>«%1» больше не будет предлагаться. Отменить: «Инструменты ▸ Отменить добавление в словарь»: %2</translation>
    </message>
    <message>
        <source>“%1” is in the lexicon now. Tools ▸ Undo Lexicon Addition takes that back: %2</source>
        <translation>«%1» теперь в словаре. Отменить: «Инструменты ▸ Отменить добавление в словарь»: %2</translation>
    </message>
    <message>
        <source>The lexicon is as it was before: %1</source>
        <translation>Словарь снова такой, каким был: %1</translation>
    </message>
    <message>
        <source>No program could be started that opens it.</source>
        <translation>Не удалось запустить программу, которая его открывает.</translation>
    </message>
    <message>
        <source>There is no lexicon yet. Add the words of a mention to make one.</source>
        <translation>Словаря ещё нет. Добавьте слова упоминания, чтобы создать его.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconDialog</name>
    <message>
        <source>Never Suggest These Words</source>
        <translation>Никогда не предлагать эти слова</translation>
    </message>
    <message>
        <source>Add to Lexicon</source>
        <translation>Добавить в словарь</translation>
    </message>
    <message>
        <source>As they stand in articles; a capital has to be one there</source>
        <translation>Как они стоят в статьях; прописная буква должна быть прописной и там</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Слова:</translation>
    </message>
    <message>
        <source>&amp;Refuse them as every kind</source>
        <translation>&amp;Отвергать их как любой вид</translation>
    </message>
    <message>
        <source>Not only as %1</source>
        <translation>Не только как вид «%1»</translation>
    </message>
    <message>
        <source>Refused as:</source>
        <translation>Отвергаются как:</translation>
    </message>
    <message>
        <source>Mean:</source>
        <translation>Означают:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>this folder&apos;s articles, for everybody</source>
        <translation>статей этой папки, для всех</translation>
    </message>
    <message>
        <source>all articles that you open</source>
        <translation>всех статей, которые вы открываете</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Для:</translation>
    </message>
    <message>
        <source>Never Suggest</source>
        <translation>Не предлагать</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconFile</name>
    <message>
        <source>This is no lexicon: it does not say &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>Это не словарь: в нём нет &quot;format&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This program knows version %1 of the format only.</source>
        <translation>Программа знает только версию %1 этого формата.</translation>
    </message>
    <message>
        <source>An entry has either an entity or &quot;never&quot;: true.</source>
        <translation>В записи стоит либо entity, либо &quot;never&quot;: true.</translation>
    </message>
    <message>
        <source>The kind of the entry is not that of its entity.</source>
        <translation>Вид записи не совпадает с видом её сущности.</translation>
    </message>
    <message>
        <source>Words may not be empty.</source>
        <translation>Слова не могут быть пустыми.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>Ожидается true или false.</translation>
    </message>
    <message>
        <source>“%1” is none of the kinds country, official and agreement.</source>
        <translation>«%1» — не один из видов country, official и agreement.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconReader</name>
    <message>
        <source>expected a class and its words</source>
        <translation>ожидаются класс и его слова</translation>
    </message>
    <message>
        <source>“%1” is no class of words</source>
        <translation>«%1» не является классом слов</translation>
    </message>
    <message>
        <source>“%1” is more than one word, which this class cannot have</source>
        <translation>«%1» состоит из нескольких слов, что для этого класса недопустимо</translation>
    </message>
    <message>
        <source>expected a kind and a phrase</source>
        <translation>ожидаются вид и словосочетание</translation>
    </message>
    <message>
        <source>the phrase is empty</source>
        <translation>словосочетание пусто</translation>
    </message>
    <message>
        <source>“%1” is no kind of phrase</source>
        <translation>«%1» не является видом словосочетания</translation>
    </message>
    <message>
        <source>“%1” is the code of no country</source>
        <translation>«%1» не является кодом страны</translation>
    </message>
    <message>
        <source>“%1” is no status of an agreement</source>
        <translation>«%1» не является состоянием соглашения</translation>
    </message>
    <message>
        <source>expected a code, a kind and a form</source>
        <translation>ожидаются код, вид и форма</translation>
    </message>
    <message>
        <source>“%1” is no kind of form</source>
        <translation>«%1» не является видом формы</translation>
    </message>
    <message>
        <source>“%1” is no code of two letters</source>
        <translation>«%1» не является кодом из двух букв</translation>
    </message>
    <message>
        <source>the form is empty</source>
        <translation>форма пуста</translation>
    </message>
    <message>
        <source>expected a code, an office, years, a name and a surname</source>
        <translation>ожидаются код, должность, годы, имя и фамилия</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>имя пусто</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LossReport</name>
    <message>
        <source>mentions that overlap others</source>
        <translation>упоминания, пересекающиеся с другими</translation>
    </message>
    <message>
        <source>gaps between the fragments of mentions</source>
        <translation>промежутки между частями упоминаний</translation>
    </message>
    <message>
        <source>borders of mentions in white space</source>
        <translation>границы упоминаний в пробелах</translation>
    </message>
    <message>
        <source>ids and names of entities</source>
        <translation>идентификаторы и имена сущностей</translation>
    </message>
    <message>
        <source>attributes of entities</source>
        <translation>атрибуты сущностей</translation>
    </message>
    <message>
        <source>that mentions are only suggested</source>
        <translation>то, что упоминания лишь предложены</translation>
    </message>
    <message>
        <source>rejected mentions</source>
        <translation>отклонённые упоминания</translation>
    </message>
    <message>
        <source>provenance, tags and certainty of mentions</source>
        <translation>происхождение, теги и уверенность упоминаний</translation>
    </message>
    <message>
        <source>notes of mentions</source>
        <translation>заметки к упоминаниям</translation>
    </message>
    <message>
        <source>line ends in notes and names</source>
        <translation>концы строк в заметках и именах</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>связи</translation>
    </message>
    <message>
        <source>support, notes and provenance of relations</source>
        <translation>обоснование, заметки и происхождение связей</translation>
    </message>
    <message>
        <source>mentions without a place in the text</source>
        <translation>упоминания без места в тексте</translation>
    </message>
    <message>
        <source>entities without a mention</source>
        <translation>сущности без упоминаний</translation>
    </message>
    <message>
        <source>fields of later versions or other programs</source>
        <translation>поля более новых версий и других программ</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>управляющие символы</translation>
    </message>
    <message>
        <source>foreign data that does not fit any more</source>
        <translation>чужие данные, которые больше не подходят</translation>
    </message>
    <message>
        <source>Not carried by the format: %1 (%2).</source>
        <translation>Формат не передаёт: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MainWindow</name>
    <message>
        <source>Annotation</source>
        <translation>Аннотация</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
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
        <translation>О программе Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur %1</source>
        <translation>Rapporteur %1</translation>
    </message>
    <message>
        <source>Reads and annotates diplomatic news: countries, officials and agreements.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Программа для чтения и аннотирования дипломатических новостей: страны, должностные лица и соглашения.

Свободное программное обеспечение на условиях Стандартной общественной лицензии GNU версии 3 или более поздней. Предоставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>JSON Not Applied</source>
        <translation>JSON не применён</translation>
    </message>
    <message>
        <source>What is written in the JSON pane is not applied yet.</source>
        <translation>Написанное на панели JSON ещё не применено.</translation>
    </message>
    <message>
        <source>Discard It</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MarkupReader</name>
    <message>
        <source>The file is too large: %1, where at most %2 of Markdown or HTML are read.</source>
        <translation>Файл слишком велик: %1; Markdown и HTML читаются объёмом не более %2.</translation>
    </message>
    <message>
        <source>The elements of this page are nested too deep, or have too many attributes, for it to be read.</source>
        <translation>Элементы этой страницы вложены слишком глубоко или имеют слишком много атрибутов: прочитать её нельзя.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MentionCard</name>
    <message>
        <source>Other mentions here</source>
        <translation>Другие упоминания здесь</translation>
    </message>
    <message>
        <source>Also marked here:</source>
        <translation>Здесь отмечено также:</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1, уверенность %2 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Kind and state of a mention: &quot;Country · Accepted&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Note on the entity: %1</source>
        <translation>Заметка о сущности: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Метки: %1</translation>
    </message>
    <message>
        <source>Mention of %1</source>
        <translation>Упоминание: %1</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <extracomment>Another mention at the same place: its entity, kind and state.</extracomment>
        <translation>%1 — %2, %3</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MentionEdits</name>
    <message>
        <source>Split “%1”</source>
        <translation>Разделить «%1»</translation>
    </message>
    <message>
        <source>Merge “%1” with “%2”</source>
        <translation>Соединить «%1» и «%2»</translation>
    </message>
    <message>
        <source>Mark “%1” as %2 as well</source>
        <translation>Отметить «%1» также как «%2»</translation>
    </message>
    <message>
        <source>Add a fragment to “%1”</source>
        <translation>Добавить фрагмент к «%1»</translation>
    </message>
    <message>
        <source>Remove a fragment of “%1”</source>
        <translation>Убрать фрагмент из «%1»</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>Метки: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n mention(s)</source>
        <translation>
            <numerusform>Метки %n упоминания</numerusform>
            <numerusform>Метки %n упоминаний</numerusform>
            <numerusform>Метки %n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Certainty of “%1”</source>
        <translation>Уверенность: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Certainty of %n mention(s)</source>
        <translation>
            <numerusform>Уверенность по %n упоминанию</numerusform>
            <numerusform>Уверенность по %n упоминаниям</numerusform>
            <numerusform>Уверенность по %n упоминаниям</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::MentionPlacer</name>
    <message>
        <source>Mention %1 cannot be placed: it has no quote, and the article is not the one it was made for. It is kept.</source>
        <translation>Упоминание %1 разместить нельзя: у него нет цитаты, а статья не та, для которой оно создано. Оно оставлено.</translation>
    </message>
    <message>
        <source>Mention %1 cannot be placed: “%2” does not stand in the article any more. It is kept.</source>
        <translation>Упоминание %1 разместить нельзя: «%2» больше нет в статье. Оно оставлено.</translation>
    </message>
    <message>
        <source>Mention %1 cannot be placed: “%2” stands in the article more than once, and nowhere as before. It is kept.</source>
        <translation>Упоминание %1 разместить нельзя: «%2» встречается в статье несколько раз, но не на прежнем месте. Оно оставлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) had moved and were found again by their words.</source>
        <translation>
            <numerusform>%n упоминание сместилось и снова найдено по своим словам.</numerusform>
            <numerusform>%n упоминания сместились и снова найдены по своим словам.</numerusform>
            <numerusform>%n упоминаний сместились и снова найдены по своим словам.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is %1 characters long, not %2.</source>
        <translation>Длина статьи в символах — %1, а не %2.</translation>
    </message>
    <message>
        <source>This tells of another article, or of another state of it.</source>
        <translation>Здесь речь о другой статье или о другом её состоянии.</translation>
    </message>
    <message>
        <source>The end (%1) lies outside the article, which has %2 characters.</source>
        <translation>Конец (%1) лежит за пределами статьи, длина которой в символах — %2.</translation>
    </message>
    <message>
        <source>The quote “%1” does not stand at %2 to %3; there stands “%4”.</source>
        <translation>Цитаты «%1» нет на месте с %2 по %3; там стоит «%4».</translation>
    </message>
    <message>
        <source>The article is read in another format than this counts in.</source>
        <translation>Статья читается в другом формате, чем тот, в котором отсчитаны эти места.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MessageBar</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>List all that was noticed in this article</source>
        <translation>Показать список всех замечаний к этой статье</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::MetonymJudge</name>
    <message>
        <source>seat standing for its government: “%1”</source>
        <translation>резиденция вместо правительства: «%1»</translation>
    </message>
    <message>
        <source>capital standing for its government: “%1”</source>
        <translation>столица вместо правительства: «%1»</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeEntity</name>
    <message>
        <source>The id of an entity may not be empty.</source>
        <translation>Идентификатор объекта не может быть пустым.</translation>
    </message>
    <message>
        <source>“%1” is none of the kinds country, official and agreement.</source>
        <translation>«%1» не относится к видам country, official и agreement.</translation>
    </message>
    <message>
        <source>“%1” is no status of an agreement; there are: %2.</source>
        <translation>«%1» не является состоянием соглашения; возможны: %2.</translation>
    </message>
    <message>
        <source>“%1” is no ISO 3166-1 code of two capital letters.</source>
        <translation>«%1» не является кодом ISO 3166-1 из двух заглавных букв.</translation>
    </message>
    <message>
        <source>“%1” belongs to entities of kind %2; this one is of kind %3.</source>
        <translation>«%1» относится к объектам вида %2, а этот объект вида %3.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeMention</name>
    <message>
        <source>“%1” is no id of a mention: “m” and a number from 1 on.</source>
        <translation>«%1» не является идентификатором упоминания: нужны «m» и число от 1.</translation>
    </message>
    <message>
        <source>“%1” is none of the kinds country, official and agreement.</source>
        <translation>«%1» не относится к видам country, official и agreement.</translation>
    </message>
    <message>
        <source>“%1” is none of the statuses suggested, accepted and rejected.</source>
        <translation>«%1» не относится к состояниям suggested, accepted и rejected.</translation>
    </message>
    <message>
        <source>The end (%1) must be greater than the start (%2).</source>
        <translation>Конец (%1) должен быть больше начала (%2).</translation>
    </message>
    <message>
        <source>A fragment is two numbers, its start and its end.</source>
        <translation>Фрагмент — это два числа: начало и конец.</translation>
    </message>
    <message>
        <source>Fragments must be two or more, in text order, with something between each and the next, from the start to the end of the mention.</source>
        <translation>Фрагментов должно быть два или больше, в порядке текста, с промежутками между ними, от начала до конца упоминания.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeProvenance</name>
    <message>
        <source>“%1” is none of the sources rule and analyst.</source>
        <translation>«%1» не относится к источникам rule и analyst.</translation>
    </message>
    <message>
        <source>A certainty is a number from 0 to 1.</source>
        <translation>Уверенность — это число от 0 до 1.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeReader</name>
    <message>
        <source>This is no file of annotations: it does not say &quot;format&quot;: &quot;rapporteur-annotations&quot;.</source>
        <translation>Это не файл аннотаций: в нём нет &quot;format&quot;: &quot;rapporteur-annotations&quot;.</translation>
    </message>
    <message>
        <source>There is no version 0 of the format.</source>
        <translation>Версии 0 у этого формата нет.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this file: its format has version %1, and this program knows version %2. It can be opened for reading only.</source>
        <translation>Этот файл записан более новой версией программы: версия его формата — %1, а этой программе известна версия %2. Его можно открыть только для чтения.</translation>
    </message>
    <message>
        <source>A SHA-256 is 64 hexadecimal digits in lower case.</source>
        <translation>SHA-256 — это 64 шестнадцатеричные цифры в нижнем регистре.</translation>
    </message>
    <message>
        <source>There is an entity “%1” already, in line %2.</source>
        <translation>Объект «%1» уже есть в строке %2.</translation>
    </message>
    <message>
        <source>There is a mention “%1” already, in line %2.</source>
        <translation>Упоминание «%1» уже есть в строке %2.</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>Объекта «%1» не существует.</translation>
    </message>
    <message>
        <source>The entity “%1” is of kind %2, not %3.</source>
        <translation>Объект «%1» вида %2, а не %3.</translation>
    </message>
    <message>
        <source>It is too large: %1, where at most %2 are read.</source>
        <translation>Файл слишком велик: %1, тогда как читается не более %2.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>It is not a file that can be read.</source>
        <translation>Это не файл, который можно прочитать.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>Не удалось открыть: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Не удалось прочитать: %1.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeRelation</name>
    <message>
        <source>“%1” is no id of a relation: “r” and a number from 1 on.</source>
        <translation>«%1» не является идентификатором связи: нужны «r» и число от 1.</translation>
    </message>
    <message>
        <source>“%1” is no id of a mention: “m” and a number from 1 on.</source>
        <translation>«%1» не является идентификатором упоминания: нужны «m» и число от 1.</translation>
    </message>
    <message>
        <source>“%1” is no type of a relation; there are: %2.</source>
        <translation>«%1» не является типом связи; есть такие: %2.</translation>
    </message>
    <message>
        <source>There is a relation “%1” already.</source>
        <translation>Связь «%1» уже существует.</translation>
    </message>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>Объекта «%1» не существует.</translation>
    </message>
    <message>
        <source>There is no mention “%1”.</source>
        <translation>Упоминания «%1» не существует.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeSnippet</name>
    <message>
        <source>There is no entity “%1”.</source>
        <translation>Объекта «%1» не существует.</translation>
    </message>
    <message>
        <source>The entity “%1” is of kind %2, not %3.</source>
        <translation>Объект «%1» вида %2, а не %3.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NativeTime</name>
    <message>
        <source>“%1” is no time in UTC such as “2013-11-02T09:30:00Z”.</source>
        <translation>«%1» не является временем UTC вида «2013-11-02T09:30:00Z».</translation>
    </message>
</context>
<context>
    <name>Rapporteur::NavigationCommands</name>
    <message>
        <source>Paragraph %1 of %2</source>
        <translation>Абзац %1 из %2</translation>
    </message>
    <message>
        <source>Caret browsing is on: the arrow keys move the caret, with Shift they select, Return picks a mention</source>
        <translation>Режим курсора включён: стрелки двигают курсор, с Shift выделяют, Return выбирает упоминание</translation>
    </message>
    <message>
        <source>Caret browsing is off: the arrow keys scroll</source>
        <translation>Режим курсора выключен: стрелки прокручивают</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OccurrenceEdits</name>
    <message numerus="yes">
        <source>Mark “%1” in %n place(s)</source>
        <translation>
            <numerusform>Отметить «%1» в %n месте</numerusform>
            <numerusform>Отметить «%1» в %n местах</numerusform>
            <numerusform>Отметить «%1» в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject “%1” in %n place(s)</source>
        <translation>
            <numerusform>Отклонить «%1» в %n месте</numerusform>
            <numerusform>Отклонить «%1» в %n местах</numerusform>
            <numerusform>Отклонить «%1» в %n местах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::OccurrencesDialog</name>
    <message>
        <source>Apply to All</source>
        <translation>Применить ко всем</translation>
    </message>
    <message>
        <source>Reject All Like This</source>
        <translation>Отклонить все такие же</translation>
    </message>
    <message>
        <source>Mark “%1” as “%2” where a box is ticked. The other places are remembered and not suggested again.</source>
        <translation>Отметить «%1» как «%2» там, где стоит флажок. Остальные места запоминаются и больше не предлагаются.</translation>
    </message>
    <message>
        <source>Reject “%1” here and where a box is ticked: it is not suggested there again.</source>
        <translation>Отклонить «%1» здесь и там, где стоит флажок: там оно больше не предлагается.</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Целые слова</translation>
    </message>
    <message>
        <source>“Japan”, but not “Japanese”</source>
        <translation>«Japan», но не «Japanese»</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Учитывать регистр</translation>
    </message>
    <message>
        <source>“US”, but not “us”</source>
        <translation>«US», но не «us»</translation>
    </message>
    <message>
        <source>&amp;Possessives</source>
        <translation>&amp;Притяжательные</translation>
    </message>
    <message>
        <source>Also “Japan” in “Japan’s”</source>
        <translation>Также «Japan» в «Japan’s»</translation>
    </message>
    <message>
        <source>P&amp;lurals</source>
        <translation>&amp;Множественное число</translation>
    </message>
    <message>
        <source>“treaty” and “treaties”</source>
        <translation>«treaty» и «treaties»</translation>
    </message>
    <message>
        <source>&amp;Hyphens</source>
        <translation>&amp;Дефисы</translation>
    </message>
    <message>
        <source>“peace-treaty”, and “Japan” in “Japan-led”</source>
        <translation>«peace-treaty» и «Japan» в «Japan-led»</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Places with these words</source>
        <translation>Места с этими словами</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>Выбрать &amp;все</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>&amp;Снять все</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Part of another mention</source>
        <translation>Часть другого упоминания</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Не отмечено</translation>
    </message>
    <message>
        <source>These words stand nowhere else.</source>
        <translation>Больше нигде этих слов нет.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) ticked</source>
        <translation>
            <numerusform>Выбрано %1 из %n места</numerusform>
            <numerusform>Выбрано %1 из %n мест</numerusform>
            <numerusform>Выбрано %1 из %n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::OfficialFinder</name>
    <message>
        <source>title and name</source>
        <translation>титул и имя</translation>
    </message>
    <message>
        <source>name with its office beside it</source>
        <translation>имя с должностью рядом</translation>
    </message>
    <message>
        <source>name with its country before it</source>
        <translation>имя с названием страны перед ним</translation>
    </message>
    <message>
        <source>named as a counterpart</source>
        <translation>назван как визави</translation>
    </message>
    <message>
        <source>named as a successor</source>
        <translation>назван как преемник</translation>
    </message>
    <message>
        <source>known holder of office</source>
        <translation>известное должностное лицо</translation>
    </message>
    <message>
        <source>named in a list of officials</source>
        <translation>назван в перечне должностных лиц</translation>
    </message>
    <message>
        <source>known holder of office: %1, %2</source>
        <translation>известное должностное лицо: %1, %2</translation>
    </message>
    <message>
        <source>another name of %1</source>
        <translation>другое имя (%1)</translation>
    </message>
    <message>
        <source>names %1 again</source>
        <translation>повторное упоминание (%1)</translation>
    </message>
    <message>
        <source>surname of %1</source>
        <translation>фамилия (%1)</translation>
    </message>
    <message>
        <source>office of %1</source>
        <translation>должность (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an office and whose it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>points back to %1</source>
        <translation>отсылает к упомянутому ранее (%1)</translation>
    </message>
    <message>
        <source>offices without names</source>
        <translation>должности без имён</translation>
    </message>
    <message>
        <source>office without a name</source>
        <translation>должность без имени</translation>
    </message>
    <message>
        <source>surname of a known holder of office: %1</source>
        <translation>фамилия известного должностного лица: %1</translation>
    </message>
    <message>
        <source>differs from the surname of %1 in one letter</source>
        <translation>отличается от фамилии %1 одной буквой</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OffsetUnit</name>
    <message>
        <source>code points</source>
        <translation>кодовые точки</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>единицы UTF-16</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>байты UTF-8</translation>
    </message>
    <message>
        <source>graphemes</source>
        <translation>графемы</translation>
    </message>
    <message>
        <source>%1, with CR LF as one</source>
        <translation>%1, CR LF как одна</translation>
    </message>
    <message>
        <source>Offsets are read as %1: %2 of %3 quotes match.</source>
        <translation>Смещения прочитаны как %1: совпадает цитат %2 из %3.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OverviewRuler</name>
    <message>
        <source>Overview of the article</source>
        <translation>Обзор статьи</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>Kind, name and status: &quot;Country: Japan (suggested)&quot;.</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of the current entity</source>
        <translation>
            <numerusform>%n упоминание текущего объекта</numerusform>
            <numerusform>%n упоминания текущего объекта</numerusform>
            <numerusform>%n упоминаний текущего объекта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) not reviewed</source>
        <translation>
            <numerusform>%n непроверенное предложение</numerusform>
            <numerusform>%n непроверенных предложения</numerusform>
            <numerusform>%n непроверенных предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search hit(s)</source>
        <translation>
            <numerusform>%n найденное место</numerusform>
            <numerusform>%n найденных места</numerusform>
            <numerusform>%n найденных мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more mention(s)</source>
        <translation>
            <numerusform>и ещё %n упоминание</numerusform>
            <numerusform>и ещё %n упоминания</numerusform>
            <numerusform>и ещё %n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>Number of search hits, then the words that were found.</extracomment>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PortableSave</name>
    <message>
        <source>This is no file that could be written.</source>
        <translation>Это не файл, в который можно записать.</translation>
    </message>
    <message>
        <source>The file was not saved, the old one is unchanged: %1.</source>
        <translation>Файл не сохранён, прежний файл не изменён: %1.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PreferencesDialog</name>
    <message>
        <source>&amp;Save automatically some seconds after each change</source>
        <translation>&amp;Сохранять автоматически через несколько секунд после каждого изменения</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Every mark and decision is signed with this name</source>
        <translation>Этим именем подписываются все пометки и решения</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Colours of the article and of JSON</source>
        <translation>Цвета статьи и JSON</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Другой язык начнёт действовать при следующем запуске.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ваше имя</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Colour &amp;theme</source>
        <translation>Цветовая &amp;тема</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Rapporteur, as the colours</source>
        <translation>Rapporteur, по цветовой схеме</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ProvenanceText</name>
    <message>
        <source>Marked by hand.</source>
        <translation>Помечено вручную.</translation>
    </message>
    <message>
        <source>Marked by %1, %2.</source>
        <translation>Пометка: %1, %2.</translation>
    </message>
    <message>
        <source>Suggested: %1.</source>
        <translation>Предложено: %1.</translation>
    </message>
    <message>
        <source>Suggested: %1 (%2 % sure).</source>
        <translation>Предложено: %1 (уверенность %2 %).</translation>
    </message>
    <message>
        <source>Accepted by %1, %2.</source>
        <translation>Принято: %1, %2.</translation>
    </message>
    <message>
        <source>Rejected by %1, %2.</source>
        <translation>Отклонено: %1, %2.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::QuoteBox</name>
    <message>
        <source>Quoted text: %1</source>
        <translation>Цитируемый текст: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReadingCommands</name>
    <message>
        <source>This article has bidirectional control characters, by which words can look different from what they are.</source>
        <translation>В этой статье есть управляющие символы направления письма: слова могут выглядеть не так, как записаны.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReadingPage</name>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>Выравнивать по &amp;ширине</translation>
    </message>
    <message>
        <source>&amp;Usual Setting</source>
        <translation>&amp;Как обычно</translation>
    </message>
    <message>
        <source>Set articles in this font; else in a serif that is good to read</source>
        <translation>Набирать статьи этим шрифтом; иначе — удобным для чтения шрифтом с засечками</translation>
    </message>
    <message>
        <source>Font of articles</source>
        <translation>Шрифт статей</translation>
    </message>
    <message>
        <source>Set articles in this size; else somewhat larger than the rest of the window</source>
        <translation>Набирать статьи этим размером; иначе — немного крупнее остального окна</translation>
    </message>
    <message>
        <source>Size of the font of articles</source>
        <translation>Размер шрифта статей</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Typographic points</extracomment>
        <translation> пт</translation>
    </message>
    <message>
        <source>Length of lines in characters</source>
        <translation>Длина строки в символах</translation>
    </message>
    <message>
        <source>How many characters stand in a line, from %1 to %2; about 70 are good to read</source>
        <translation>Сколько символов в строке, от %1 до %2; удобно читать около 70</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> симв.</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Расстояние между строками</translation>
    </message>
    <message>
        <source>From one line to the next, in sizes of the font</source>
        <translation>От строки до строки, в размерах шрифта</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Отступ между абзацами</translation>
    </message>
    <message>
        <source>Between two paragraphs, in sizes of the font</source>
        <translation>Между двумя абзацами, в размерах шрифта</translation>
    </message>
    <message>
        <source>Let lines end below each other, with wider spaces between words</source>
        <translation>Строки кончаются вровень, пробелы между словами шире</translation>
    </message>
    <message>
        <source>Set articles as the program did at first</source>
        <translation>Набирать статьи так, как это было вначале</translation>
    </message>
    <message>
        <source>Length of &amp;lines</source>
        <translation>&amp;Длина строк</translation>
    </message>
    <message>
        <source>&amp;Distance of lines</source>
        <translation>Расстояние между &amp;строками</translation>
    </message>
    <message>
        <source>Space between &amp;paragraphs</source>
        <translation>Отступ между &amp;абзацами</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReadingPlaces</name>
    <message>
        <source>The place in the article could not be remembered: %1.</source>
        <translation>Не удалось запомнить место в статье: %1.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Recovery</name>
    <message>
        <source>The annotations’ file is damaged. They were rebuilt from the sessions.</source>
        <translation>Файл аннотаций повреждён. Они восстановлены по сеансам.</translation>
    </message>
    <message>
        <source>The annotations’ file is missing. They were rebuilt from the sessions.</source>
        <translation>Файла аннотаций нет. Они восстановлены по сеансам.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that had not been saved were recovered.</source>
        <translation>
            <numerusform>Восстановлен %n несохранённый шаг.</numerusform>
            <numerusform>Восстановлено %n несохранённых шага.</numerusform>
            <numerusform>Восстановлено %n несохранённых шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 (“%2”) does not fit what somebody else saved; it stays in the session alone.</source>
        <translation>Шаг %1 («%2») не подходит к тому, что сохранил кто-то другой; он остаётся только в сеансе.</translation>
    </message>
    <message numerus="yes">
        <source>The annotations’ file was changed outside; %n step(s) that had not been saved were made on it.</source>
        <translation>
            <numerusform>Файл аннотаций изменён извне; к нему применён %n несохранённый шаг.</numerusform>
            <numerusform>Файл аннотаций изменён извне; к нему применено %n несохранённых шага.</numerusform>
            <numerusform>Файл аннотаций изменён извне; к нему применено %n несохранённых шагов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::RelationEdits</name>
    <message>
        <source>Relate %1</source>
        <translation>Связать: %1</translation>
    </message>
    <message>
        <source>Change the relation %1</source>
        <translation>Изменить связь: %1</translation>
    </message>
    <message>
        <source>Delete the relation %1</source>
        <translation>Удалить связь: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n relation(s)</source>
        <translation>
            <numerusform>Удалить %n связь</numerusform>
            <numerusform>Удалить %n связи</numerusform>
            <numerusform>Удалить %n связей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::RelationList</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Relations of the entity</source>
        <translation>Отношения сущности</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the words that support a relation</source>
        <translation>Enter или двойной щелчок ведёт к словам, подтверждающим отношение</translation>
    </message>
    <message>
        <source>Sentence that supports the relation</source>
        <translation>Предложение, подтверждающее отношение</translation>
    </message>
    <message>
        <source>How the entity stands to the other one</source>
        <translation>Как сущность относится к другой</translation>
    </message>
    <message>
        <source>Type of the new relation</source>
        <translation>Вид нового отношения</translation>
    </message>
    <message>
        <source>The entity at the other end</source>
        <translation>Сущность на другом конце</translation>
    </message>
    <message>
        <source>Other entity of the new relation</source>
        <translation>Другая сущность нового отношения</translation>
    </message>
    <message>
        <source>Add this relation; the sentence around the current mention supports it</source>
        <translation>Добавить это отношение; его подтверждает предложение с текущим упоминанием</translation>
    </message>
    <message>
        <source>Remove the selected relation</source>
        <translation>Удалить выбранное отношение</translation>
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
        <translation>представляет</translation>
    </message>
    <message>
        <source>is party to</source>
        <translation>участвует в</translation>
    </message>
    <message>
        <source>is the counterpart of</source>
        <translation>коллега</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписал(а)</translation>
    </message>
    <message>
        <source>spoke about</source>
        <translation>говорил(а) о</translation>
    </message>
    <message>
        <source>represents %1</source>
        <translation>представляет: %1</translation>
    </message>
    <message>
        <source>is party to %1</source>
        <translation>участвует в: %1</translation>
    </message>
    <message>
        <source>is the counterpart of %1</source>
        <translation>коллега: %1</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>подписал(а): %1</translation>
    </message>
    <message>
        <source>spoke about %1</source>
        <translation>говорил(а) о: %1</translation>
    </message>
    <message>
        <source>is represented by %1</source>
        <translation>представитель: %1</translation>
    </message>
    <message>
        <source>has %1 as a party</source>
        <translation>участник: %1</translation>
    </message>
    <message>
        <source>was signed by %1</source>
        <translation>подписано: %1</translation>
    </message>
    <message>
        <source>was spoken about by %1</source>
        <translation>высказался(ась): %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ScoreCommand</name>
    <message>
        <source>No annotations to compare with are there.</source>
        <translation>Нет разметки, с которой можно сравнивать.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SessionCommands</name>
    <message>
        <source>%1  %2  %3  %4 min  %5 steps: %6 added, %7 changed, %8 accepted, %9 rejected, </source>
        <translation>%1  %2  %3  %4 мин  шагов %5: добавлено %6, изменено %7, принято %8, отклонено %9, </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>удалено %1</translation>
    </message>
    <message>
        <source>, not closed</source>
        <translation>, не завершён</translation>
    </message>
    <message>
        <source>There are no sessions.</source>
        <translation>Сеансов нет.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>Такого сеанса нет.</translation>
    </message>
    <message>
        <source>There is no step %1; the last one is %2.</source>
        <translation>Шага %1 нет; последний — %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a step nor a time such as 2013-11-02T09:30:00Z.</source>
        <translation>«%1» — не шаг и не время вида 2013-11-02T09:30:00Z.</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>Восстанавливать нечего.</translation>
    </message>
    <message>
        <source>The file as it is could not be kept; nothing was changed.</source>
        <translation>Не удалось сохранить прежний файл; ничего не изменено.</translation>
    </message>
    <message>
        <source>No session saved this file; it was changed by something else.</source>
        <translation>Этот файл не сохранён ни одним сеансом: его изменило что-то другое.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>&amp;Restore This State</source>
        <translation>&amp;Вернуть это состояние</translation>
    </message>
    <message>
        <source>Make the annotations as they stood then; this can be undone</source>
        <translation>Сделать аннотации такими, какими они были тогда; это можно отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Search analyst or date</source>
        <translation>Поиск по аналитику или дате</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Аналитик</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>The article as it stood then</source>
        <translation>Статья, какой она была тогда</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Go to any step of the session</source>
        <translation>Перейти к любому шагу сеанса</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>На шаг вперёд</translation>
    </message>
    <message>
        <source>No session yet: one begins with the first change of an article that is a file.</source>
        <translation>Сеансов пока нет: сеанс начинается с первого изменения статьи, у которой есть файл.</translation>
    </message>
    <message>
        <source>The past: as %1 found it, %2</source>
        <translation>Прошлое: каким это застал аналитик %1, %2</translation>
    </message>
    <message>
        <source>The past: step %1 of %2, %3: %4</source>
        <translation>Прошлое: шаг %1 из %2, %3: %4</translation>
    </message>
    <message>
        <source>Restore the state of %1</source>
        <translation>Вернуть состояние на %1</translation>
    </message>
    <message>
        <source>That is the present state: there is nothing to restore.</source>
        <translation>Это и есть нынешнее состояние: возвращать нечего.</translation>
    </message>
    <message>
        <source>Restored. Undo takes it back.</source>
        <translation>Возвращено. Отменить можно командой «Отменить».</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpacyFormat</name>
    <message>
        <source>One text with its spans and tokens a line, as Prodigy and spaCy use it.</source>
        <translation>По одному тексту с фрагментами и токенами в строке, как у Prodigy и spaCy.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Текста нет.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpacyReader</name>
    <message>
        <source>%1 spans lie outside the text; they are kept as they are.</source>
        <translation>Фрагментов вне текста: %1; они сохраняются как есть.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpokenMention</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Spoken by a screen reader: kind, name, status; &quot;country, Japan, suggested&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1, заметка: %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>Spoken by a screen reader: a mention, its number, how many there are; &quot;country, Japan, suggested, 2 of 14&quot;</extracomment>
        <translation>%1, %2 из %3</translation>
    </message>
</context>
<context>
    <name>Rapporteur::StatusWidgets</name>
    <message>
        <source>Whether the annotations are on disk</source>
        <translation>Сохранены ли аннотации на диске</translation>
    </message>
    <message>
        <source>Mentions that are accepted or rejected, of all</source>
        <translation>Принятые и отклонённые упоминания из всех</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Mentions of each kind that are not rejected</source>
        <translation>Неотклонённые упоминания каждого вида</translation>
    </message>
    <message>
        <source>Size of the article’s text: Ctrl++ and Ctrl+−</source>
        <translation>Размер текста статьи: Ctrl++ и Ctrl+−</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Reviewed %1 of %2</source>
        <translation>Проверено %1 из %2</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>Не удалось сохранить</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>✓ Saved in the session</source>
        <translation>✓ Сохранено в сеансе</translation>
    </message>
    <message>
        <source>✓ Saved %1</source>
        <translation>✓ Сохранено в %1</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Сохранять нечего</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TextSearch</name>
    <message>
        <source>At character %1: %2.</source>
        <translation>Символ %1: %2.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TypeMapping</name>
    <message>
        <source>A mapping has &quot;read&quot;, types with the kind each means, and &quot;write&quot;, kinds with the type each becomes; “%1” is none of country, official and agreement.</source>
        <translation>В таблице соответствий есть &quot;read&quot; — типы и виды, которые они означают, и &quot;write&quot; — виды и их типы; «%1» — ни country, ни official, ни agreement.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::UnixSave</name>
    <message>
        <source>%1: %2. The file is as it was.</source>
        <translation>%1: %2. Файл остался прежним.</translation>
    </message>
    <message>
        <source>This is no name of a file.</source>
        <translation>Это не имя файла.</translation>
    </message>
    <message>
        <source>The symbolic links go round in a circle.</source>
        <translation>Символические ссылки образуют цикл.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Это папка, а не файл.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened</source>
        <translation>Не удалось открыть папку «%1»</translation>
    </message>
    <message>
        <source>The file cannot be looked at</source>
        <translation>Не удалось получить сведения о файле</translation>
    </message>
    <message>
        <source>This is a device or a pipe, which cannot be saved to.</source>
        <translation>Это устройство или канал, сохранить в него нельзя.</translation>
    </message>
    <message>
        <source>The file may not be written</source>
        <translation>Запись в файл запрещена</translation>
    </message>
    <message>
        <source>No file can be created in the folder</source>
        <translation>Не удалось создать файл в папке</translation>
    </message>
    <message>
        <source>The new file cannot be looked at</source>
        <translation>Не удалось получить сведения о новом файле</translation>
    </message>
    <message>
        <source>No free name for a new file was found in the folder.</source>
        <translation>В папке не нашлось свободного имени для нового файла.</translation>
    </message>
    <message>
        <source>The new file cannot be written</source>
        <translation>Не удалось записать новый файл</translation>
    </message>
    <message>
        <source>The new file cannot be given the mode of the old one</source>
        <translation>Не удалось задать новому файлу права доступа прежнего</translation>
    </message>
    <message>
        <source>The new file cannot be forced to the disk</source>
        <translation>Не удалось принудительно записать новый файл на диск</translation>
    </message>
    <message>
        <source>The new file cannot take the place of the old one</source>
        <translation>Не удалось заменить прежний файл новым</translation>
    </message>
    <message>
        <source>The file was replaced, but its folder cannot be forced to the disk: %1. A power cut may still bring the old content back; save it again.</source>
        <translation>Файл заменён, но его папку не удалось принудительно записать на диск: %1. При отключении питания прежнее содержимое ещё может вернуться; сохраните файл снова.</translation>
    </message>
    <message>
        <source>The disk is full (%1 are needed)</source>
        <translation>Диск заполнен (требуется %1)</translation>
    </message>
    <message>
        <source>The disk is full (%1 are needed, %2 are free)</source>
        <translation>Диск заполнен (требуется %1, свободно %2)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ValidateCommand</name>
    <message>
        <source>It does not name its article; quotes were not compared.</source>
        <translation>В файле не указана его статья; цитаты не сверялись.</translation>
    </message>
    <message>
        <source>Its article “%1” is not there; quotes were not compared.</source>
        <translation>Статьи «%1», к которой относится файл, нет; цитаты не сверялись.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WebAnnoTsvFormat</name>
    <message>
        <source>This is no row of WebAnno TSV.</source>
        <translation>Это не строка WebAnno TSV.</translation>
    </message>
    <message>
        <source>%1 spans lie outside the text.</source>
        <translation>Фрагментов вне текста: %1.</translation>
    </message>
    <message>
        <source>Text in sentences and tokens with columns of annotations, as WebAnno and INCEpTION exchange it.</source>
        <translation>Текст по предложениям и токенам со столбцами аннотаций, как у WebAnno и INCEpTION.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WebAnnotationFormat</name>
    <message>
        <source>JSON-LD with position and quote of each mark, as Recogito, Hypothesis and INCEpTION exchange it.</source>
        <translation>JSON-LD с местом и цитатой каждой отметки, как у Recogito, Hypothesis и INCEpTION.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WebAnnotationReader</name>
    <message>
        <source>%1 quotes are not in the text; they are kept as they are.</source>
        <translation>Цитат, которых нет в тексте: %1; они сохраняются как есть.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open an article, or the annotations of one</source>
        <translation>Открыть статью или аннотации к ней</translation>
    </message>
    <message>
        <source>Open from &amp;Clipboard</source>
        <translation>Открыть из &amp;буфера обмена</translation>
    </message>
    <message>
        <source>Read and mark the text that is on the clipboard</source>
        <translation>Прочитать и разметить текст из буфера обмена</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Article</source>
        <translation>Открыть &amp;пример статьи</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>Открыть статью, которая поставляется с программой</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save the annotations beside the article</source>
        <translation>Сохранить аннотации рядом со статьёй</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save the annotations to another file</source>
        <translation>Сохранить аннотации в другой файл</translation>
    </message>
    <message>
        <source>Save A&amp;utomatically</source>
        <translation>Сохранять &amp;автоматически</translation>
    </message>
    <message>
        <source>Save some seconds after each change</source>
        <translation>Сохранять через несколько секунд после каждого изменения</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <translation>&amp;Закрыть статью</translation>
    </message>
    <message>
        <source>Close the article</source>
        <translation>Закрыть статью</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Закрыть окно и завершить программу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Копировать выделенные слова</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>Выделить всю статью</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Найти слова в статье</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Перейти к следующему найденному месту</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Перейти к предыдущему найденному месту</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Н&amp;астройки…</translation>
    </message>
    <message>
        <source>Name, language, colours and saving</source>
        <translation>Имя, язык, цвета и сохранение</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Более крупный текст</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Более мелкий текст</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Текст обычного размера</translation>
    </message>
    <message>
        <source>Show &amp;Rejected Mentions</source>
        <translation>&amp;Показывать отклонённые упоминания</translation>
    </message>
    <message>
        <source>Show rejected mentions in the article and in the tree</source>
        <translation>Показывать отклонённые упоминания в статье и в дереве</translation>
    </message>
    <message>
        <source>&amp;Filter Entities</source>
        <translation>&amp;Фильтр объектов</translation>
    </message>
    <message>
        <source>Go to the filter above the entities</source>
        <translation>Перейти к фильтру над объектами</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>Go on to the article, the editor or the entities</source>
        <translation>Перейти далее к статье, редактору или объектам</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Полно&amp;экранный режим</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>Mark the selected words as a country</source>
        <translation>Пометить выделенные слова как страну</translation>
    </message>
    <message>
        <source>&amp;Official</source>
        <translation>&amp;Должностное лицо</translation>
    </message>
    <message>
        <source>Mark the selected words as an official</source>
        <translation>Пометить выделенные слова как должностное лицо</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>Со&amp;глашение</translation>
    </message>
    <message>
        <source>Mark the selected words as an agreement</source>
        <translation>Пометить выделенные слова как соглашение</translation>
    </message>
    <message>
        <source>Choose &amp;Entity…</source>
        <translation>Выбрать &amp;объект…</translation>
    </message>
    <message>
        <source>Choose or name the entity of the current mention</source>
        <translation>Выбрать или назвать объект текущего упоминания</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Заметка…</translation>
    </message>
    <message>
        <source>Write a note on the current mention</source>
        <translation>Написать заметку к текущему упоминанию</translation>
    </message>
    <message>
        <source>Start One Character to the &amp;Left</source>
        <translation>Начало на символ в&amp;лево</translation>
    </message>
    <message>
        <source>Let the mention start one character earlier</source>
        <translation>Начать упоминание на один символ раньше</translation>
    </message>
    <message>
        <source>Start One Character to the &amp;Right</source>
        <translation>Начало на символ в&amp;право</translation>
    </message>
    <message>
        <source>Let the mention start one character later</source>
        <translation>Начать упоминание на один символ позже</translation>
    </message>
    <message>
        <source>En&amp;d One Character to the Left</source>
        <translation>&amp;Конец на символ влево</translation>
    </message>
    <message>
        <source>Let the mention end one character earlier</source>
        <translation>Закончить упоминание на один символ раньше</translation>
    </message>
    <message>
        <source>End One Character to the Ri&amp;ght</source>
        <translation>Конец на символ вп&amp;раво</translation>
    </message>
    <message>
        <source>Let the mention end one character later</source>
        <translation>Закончить упоминание на один символ позже</translation>
    </message>
    <message>
        <source>&amp;Delete Mention</source>
        <translation>&amp;Удалить упоминание</translation>
    </message>
    <message>
        <source>Remove the mark; use Reject for a wrong suggestion</source>
        <translation>Снять пометку; для неверного варианта используйте «Отклонить»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Предыдущее</translation>
    </message>
    <message>
        <source>Go to the mention before</source>
        <translation>Перейти к предыдущему упоминанию</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Следующее</translation>
    </message>
    <message>
        <source>Go to the next mention</source>
        <translation>Перейти к следующему упоминанию</translation>
    </message>
    <message>
        <source>Next &amp;Suggestion</source>
        <translation>Следующее предло&amp;женное</translation>
    </message>
    <message>
        <source>Go to the next mention that is not decided yet</source>
        <translation>Перейти к следующему упоминанию, по которому ещё нет решения</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>П&amp;ринять</translation>
    </message>
    <message>
        <source>Accept the current mention; on an entity in the tree, all its mentions</source>
        <translation>Принять текущее упоминание; на объекте в дереве — все его упоминания</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>Reject the current mention; on an entity in the tree, all its mentions</source>
        <translation>Отклонить текущее упоминание; на объекте в дереве — все его упоминания</translation>
    </message>
    <message>
        <source>Accept All of This &amp;Entity</source>
        <translation>Принять &amp;все упоминания объекта</translation>
    </message>
    <message>
        <source>Accept every suggested mention of the current entity</source>
        <translation>Принять все предложенные упоминания текущего объекта</translation>
    </message>
    <message>
        <source>Reject All of This E&amp;ntity</source>
        <translation>Отклонить вс&amp;е упоминания объекта</translation>
    </message>
    <message>
        <source>Reject every suggested mention of the current entity</source>
        <translation>Отклонить все предложенные упоминания текущего объекта</translation>
    </message>
    <message>
        <source>Review &amp;Suggestions</source>
        <translation>Проверк&amp;а предложенного</translation>
    </message>
    <message>
        <source>After each decision go on to the next suggestion</source>
        <translation>После каждого решения переходить к следующему предложенному упоминанию</translation>
    </message>
    <message>
        <source>&amp;Suggest Mentions</source>
        <translation>&amp;Предложить упоминания</translation>
    </message>
    <message>
        <source>Suggest what is not marked yet; decisions stay as they are</source>
        <translation>Предложить то, что ещё не помечено; принятые решения не меняются</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Показать список всех клавиш</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>&amp;О программе Rapporteur</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версия и лицензия</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Spl&amp;it at Caret</source>
        <translation>Разделить у &amp;курсора</translation>
    </message>
    <message>
        <source>Make two mentions of one, where the caret stands in it</source>
        <translation>Сделать из одного упоминания два там, где стоит курсор</translation>
    </message>
    <message>
        <source>&amp;Merge with Next</source>
        <translation>&amp;Соединить со следующим</translation>
    </message>
    <message>
        <source>Make one mention of this and the next one of its kind</source>
        <translation>Сделать одно упоминание из этого и следующего того же вида</translation>
    </message>
    <message>
        <source>Apply to A&amp;ll…</source>
        <translation>Применить ко &amp;всем…</translation>
    </message>
    <message>
        <source>Mark the other places with the same words, after a look at them</source>
        <translation>Отметить другие места с теми же словами, сначала просмотрев их</translation>
    </message>
    <message>
        <source>Re&amp;ject All Like This…</source>
        <translation>Отклонить все &amp;такие же…</translation>
    </message>
    <message>
        <source>Reject the same words at other places as well, after a look at them</source>
        <translation>Отклонить те же слова и в других местах, сначала просмотрев их</translation>
    </message>
    <message>
        <source>Merge &amp;Entities</source>
        <translation>Объединить &amp;объекты</translation>
    </message>
    <message>
        <source>Make the entities that are selected in the tree one: the last one picked</source>
        <translation>Объединить выбранные в дереве объекты в тот, что выбран последним</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Команды…</translation>
    </message>
    <message>
        <source>Find any action by its name and do it</source>
        <translation>Найти любое действие по названию и выполнить его</translation>
    </message>
    <message>
        <source>Sess&amp;ions…</source>
        <translation>С&amp;еансы…</translation>
    </message>
    <message>
        <source>Look at all sessions of the article, step by step, and restore a state</source>
        <translation>Просмотреть все сеансы статьи по шагам и вернуть нужное состояние</translation>
    </message>
    <message>
        <source>Caret &amp;Browsing</source>
        <translation>Режим &amp;курсора</translation>
    </message>
    <message>
        <source>Move a caret in the article by the arrow keys, instead of scrolling</source>
        <translation>Стрелками двигать курсор в статье, а не прокручивать её</translation>
    </message>
    <message>
        <source>S&amp;mooth Scrolling</source>
        <translation>Пл&amp;авная прокрутка</translation>
    </message>
    <message>
        <source>Scroll by wheel and keys so that the eye can follow, instead of at once</source>
        <translation>Прокручивать колесом и клавишами так, чтобы глаз успевал следить, а не сразу</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation>Вернуться туда, где вы были до последнего перехода</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Go forward again to where you went back from</source>
        <translation>Снова перейти туда, откуда вы вернулись</translation>
    </message>
    <message>
        <source>Go to &amp;Paragraph…</source>
        <translation>Перейти к &amp;абзацу…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number</source>
        <translation>Перейти к абзацу по его номеру</translation>
    </message>
    <message>
        <source>Copy &amp;Quote with Source</source>
        <translation>Копировать &amp;цитату с источником</translation>
    </message>
    <message>
        <source>Copy the selected or marked words in quotation marks, with title, file and paragraph</source>
        <translation>Скопировать выделенные или отмеченные слова в кавычках, с заголовком, файлом и абзацем</translation>
    </message>
    <message>
        <source>Find &amp;Selected Words</source>
        <translation>Найти &amp;выделенные слова</translation>
    </message>
    <message>
        <source>Find the selected or marked words elsewhere in the article</source>
        <translation>Найти выделенные или отмеченные слова в других местах статьи</translation>
    </message>
    <message>
        <source>Conte&amp;xt Menu</source>
        <translation>&amp;Контекстное меню</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard: selected words, a mention, a row of the tree</source>
        <translation>Открыть меню того, где стоит клавиатура: выделенных слов, упоминания, строки дерева</translation>
    </message>
    <message>
        <source>The article alone on the whole screen; Escape leaves it</source>
        <translation>Только статья на весь экран; Escape возвращает окно</translation>
    </message>
    <message>
        <source>Focus on a &amp;Paragraph</source>
        <translation>Выделять &amp;абзац</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>Приглушить всё, кроме текущего абзаца</translation>
    </message>
    <message>
        <source>&amp;Hide All Marks</source>
        <translation>Скр&amp;ыть все пометки</translation>
    </message>
    <message>
        <source>Read without marks; hold H in the article to do so for a moment</source>
        <translation>Читать без пометок; на время — удерживайте H в статье</translation>
    </message>
    <message>
        <source>Show In&amp;visible Characters</source>
        <translation>Показывать не&amp;видимые символы</translation>
    </message>
    <message>
        <source>Show controls of direction, zero-width characters and no-break spaces as boxes</source>
        <translation>Показывать рамками символы направления письма, символы нулевой ширины и неразрывные пробелы</translation>
    </message>
    <message>
        <source>Sho&amp;w Card</source>
        <translation>Показать ка&amp;рточку</translation>
    </message>
    <message>
        <source>Show all that is known of the current mention, as the mouse does when it rests on one</source>
        <translation>Показать всё, что известно о текущем упоминании, как при наведении мыши</translation>
    </message>
    <message>
        <source>Look Up in &amp;Tree</source>
        <translation>Найти в &amp;дереве</translation>
    </message>
    <message>
        <source>Go to the entity of the current mention in the tree</source>
        <translation>Перейти в дереве к сущности текущего упоминания</translation>
    </message>
    <message>
        <source>Start One &amp;Word to the Left</source>
        <translation>Начало на слово в&amp;лево</translation>
    </message>
    <message>
        <source>Let the mention start one word earlier</source>
        <translation>Начать упоминание на слово раньше</translation>
    </message>
    <message>
        <source>Start One W&amp;ord to the Right</source>
        <translation>Начало на слово в&amp;право</translation>
    </message>
    <message>
        <source>Let the mention start one word later</source>
        <translation>Начать упоминание на слово позже</translation>
    </message>
    <message>
        <source>&amp;End One Word to the Left</source>
        <translation>&amp;Конец на слово влево</translation>
    </message>
    <message>
        <source>Let the mention end one word earlier</source>
        <translation>Закончить упоминание на слово раньше</translation>
    </message>
    <message>
        <source>End One Word to the R&amp;ight</source>
        <translation>Конец на слово впр&amp;аво</translation>
    </message>
    <message>
        <source>Let the mention end one word later</source>
        <translation>Закончить упоминание на слово позже</translation>
    </message>
    <message>
        <source>&amp;Snap to Words</source>
        <translation>&amp;По целым словам</translation>
    </message>
    <message>
        <source>Select whole words with the mouse; Alt held while dragging does the other</source>
        <translation>Выделять мышью целые слова; с нажатым Alt — наоборот</translation>
    </message>
    <message>
        <source>Add to Le&amp;xicon…</source>
        <translation>Добавить в &amp;словарь…</translation>
    </message>
    <message>
        <source>Suggest these words as this entity in every article from now on</source>
        <translation>Отныне предлагать эти слова в каждой статье как эту сущность</translation>
    </message>
    <message>
        <source>Ne&amp;ver Suggest These Words…</source>
        <translation>&amp;Никогда не предлагать эти слова…</translation>
    </message>
    <message>
        <source>Have the lexicon refuse these words in every article from now on</source>
        <translation>Отныне исключать эти слова из предложений во всех статьях</translation>
    </message>
    <message>
        <source>&amp;Undo Lexicon Addition</source>
        <translation>&amp;Отменить добавление в словарь</translation>
    </message>
    <message>
        <source>Take back what was last added to a lexicon</source>
        <translation>Отменить последнее добавление в словарь</translation>
    </message>
    <message>
        <source>Open &amp;Lexicon…</source>
        <translation>Открыть &amp;словарь…</translation>
    </message>
    <message>
        <source>Open a lexicon file in the system&apos;s text editor</source>
        <translation>Открыть файл словаря в текстовом редакторе системы</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Show or hide the pane “%1”</source>
        <translation>Показать или скрыть панель «%1»</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Разметка</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Пр&amp;оверка</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Boundaries</source>
        <translation>&amp;Границы</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WindowToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
</context>
<context>
    <name>Rapporteur::WorkProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Give up what is being done</source>
        <translation>Прервать то, что сейчас выполняется</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Xml</name>
    <message>
        <source>This is no well-formed XML: %1</source>
        <translation>Это не корректный XML: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads and annotates diplomatic news: countries, officials and agreements.</source>
        <translation>Чтение и аннотирование дипломатических новостей: страны, должностные лица и соглашения.</translation>
    </message>
    <message>
        <source>Articles to open, or annotations of articles; without any, the sample article.</source>
        <translation>Статьи или аннотации к статьям, которые следует открыть; без них открывается пример статьи.</translation>
    </message>
</context>
</TS>
