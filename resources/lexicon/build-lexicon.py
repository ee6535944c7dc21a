#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds countries.tsv and people.tsv from raw public data (see LICENSES.md for what the data are).

    build-lexicon.py DATA_FOLDER

DATA_FOLDER holds countries-factbook-2026.tsv, officials-2019.tsv and heads-of-government-wikidata-2022.csv.
The built files are committed: neither building nor running the program needs this script or the raw data.
What the raw data lack (seats of government, prefixes, former states, history) stands in files kept by hand.
"""
import csv
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))

# The common English name where the factbook's short form is another one, or none.
NAMES = {
    'MM': 'Myanmar', 'CG': 'Republic of the Congo', 'CD': 'Democratic Republic of the Congo', 'CI': 'Ivory Coast',
    'FK': 'Falkland Islands', 'VA': 'Vatican City', 'SJ': 'Svalbard', 'BS': 'Bahamas', 'DO': 'Dominican Republic',
    'GM': 'Gambia', 'CF': 'Central African Republic', 'SH': 'Saint Helena', 'FM': 'Micronesia',
    'AE': 'United Arab Emirates', 'IO': 'British Indian Ocean Territory', 'VI': 'United States Virgin Islands',
    'CC': 'Cocos Islands', 'CV': 'Cape Verde', 'PS': 'Palestine', 'TL': 'Timor-Leste', 'CZ': 'Czech Republic',
    'CW': 'Curaçao', 'MO': 'Macau', 'TR': 'Turkey',
}
# Territories without people of their own, and names that mean something else more often.
SKIPPED = {'', 'AQ', 'BV', 'UM', 'HM', 'TF', 'GS'}
# Former names that still stand in reports for the state of today; the rest of that column is history or geography.
FORMER = set('''Dahomey|Bechuanaland|British Honduras|Upper Volta|Kampuchea|Zaire|Congo/Kinshasa|Congo/Brazzaville|
Swaziland|Abyssinia|Gold Coast|Persia|Mesopotamia|Transjordan|Basutoland|Nyasaland|British Honduras|East Pakistan|
Ceylon|Formosa|Siam|East Timor|Ivory Coast|New Hebrides|Northern Rhodesia|Southern Rhodesia|Rhodesia|Western Samoa|
Ellice Islands|British Guiana|Outer Mongolia|Ruanda|Urundi|Khmer Republic|Democratic Kampuchea|
People's Republic of Kampuchea|Union of Burma|Union of Myanmar|Republic of Macedonia|Belgian Congo'''.replace('\n', '').split('|'))
# Adjectives that belong to a state, said of its territories or of a language area too.
SHARED = {'Chinese', 'Dutch', 'French', 'Channel Islander', 'American'}


def strip_notes(text):
    text = re.sub(r'\[[^\]]*\]|\([^)]*\)', '', text)
    return re.sub(r'(?:;|,)?\s*note\s*-.*', '', text).strip()


def names(row):
    short = strip_notes(row['short_form'])
    short = '' if short in ('none', 'The Dominican') or ',' in short else short
    yield NAMES.get(row['iso_alpha2'], short)
    yield short
    long_form = re.sub(r'^The ', '', strip_notes(row['long_form']))
    if long_form and long_form != 'none' and not re.match('Territor|Overseas|Country of|Bailiwick', long_form):
        yield long_form
    for former in row['former'].split(','):
        former = strip_notes(former)
        if former in FORMER:
            yield former


def capitals(row):
    text = re.split(r'; note|; some months', row['capital'])[0]
    text = re.sub(r'(\w) in Romanian', r'\1', strip_notes(text.replace('Nay Pyi Taw is the', 'Nay Pyi Taw')))
    if not text or 'administered' in text or 'no official' in text:
        return
    for part in re.split(r'[;,]| administrative capital', text):
        part = re.sub(r'\b(?:capital|D\.C\.)', '', part).strip()
        if part and part not in ('D.C', 'and Luxembourg'):
            yield part


def demonyms(text):
    text = re.sub(r'; note.*|\((?:US|singular|plural|collective|colloquial|men|women)[^)]*\)', '', text)
    for part in re.split(r',| or |;|/', text):
        part = part.strip()
        if not part or part in ('none', 'NA'):
            continue
        if part.endswith('(s)'):
            yield part[:-3]
            yield part[:-3] + ('es' if part[-4] in 'sx' else 's')
        elif re.search(r'(?:m[ae]n)$', part):
            yield part
            yield part[:-3] + ('men' if part.endswith('man') else 'men')
        elif part.endswith('woman'):
            yield part
            yield part[:-5] + 'women'
        else:
            yield re.sub(r'\((?:men|women)\)', '', part).strip()


def adjectives(text):
    text = re.sub(r'; note - former term, (\w+),.*', r' or \1', text)
    for part in re.split(r',| or |;|/', re.sub(r'\([^)]*\)', lambda m: ' or ' + m.group(0)[4:-1] if m.group(0).startswith('(or ') else '', text)):
        part = part.strip()
        if part and part not in ('none', 'NA'):
            yield re.sub(r'\(s\)$', '', part)


def build_countries(data):
    rows = list(csv.DictReader(open(os.path.join(data, 'countries-factbook-2026.tsv'), encoding='utf-8'), delimiter='\t', quoting=csv.QUOTE_NONE))
    rows = [r for r in rows if r['iso_alpha2'] not in SKIPPED]
    # West Bank and Gaza are two rows of the factbook and one of ISO 3166.
    rows = sorted({r['iso_alpha2']: r for r in rows if r['short_form'] != 'West Bank'}.values(), key=lambda r: r['iso_alpha2'])
    for r in rows:
        if r['iso_alpha2'] == 'PS':
            r.update(short_form='Palestine', long_form='State of Palestine', capital='')
    taken = {}
    out = []
    for r in rows:
        iso = r['iso_alpha2']
        dependent = bool(r['dependency_status'].strip())
        own = set()

        def add(kind, form):
            form = ' '.join(form.split())
            if not form or form in ('Congo', 'Congo/Kinshasa', 'Congo/Brazzaville') or any(form == f for k, f in own if k in (kind, 'name')):
                return
            own.add((kind, form))
            out.append((iso, kind, form))

        first = True
        for form in names(r):
            if form:
                add('name' if first else 'alias', form)
                first = False
        ours = {form for _, form in own}
        for form in adjectives(r['nationality_adjective']):
            if form not in ours and not (dependent and form in SHARED):
                add('adjective', form)
        adj = {form for kind, form in own if kind == 'adjective'}
        for form in demonyms(r['nationality_noun']):
            if form not in adj and form not in ours and not (dependent and form in SHARED):
                add('demonym', form)
        for form in capitals(r):
            if form not in ours:
                add('capital', form)
    with open(os.path.join(HERE, 'countries.tsv'), 'w', encoding='utf-8', newline='\n') as f:
        f.write('# SPDX-License-Identifier: GPL-3.0-or-later\n'
                '# Countries by their names, adjectives, demonyms and capitals. Built by build-lexicon.py: edit country-words.tsv instead.\n'
                '# Source: CIA World Factbook (public domain), ISO 3166-1 codes. See LICENSES.md.\n'
                '# code\tkind\tform\n')
        for row in out:
            f.write('\t'.join(row) + '\n')


# --- People -------------------------------------------------------------------------------------------------------------

SMALL = {'al', 'el', 'bin', 'bint', 'ibn', 'de', 'del', 'da', 'das', 'do', 'dos', 'di', 'von', 'der', 'den', 'van', 'la', 'y', 'e'}


def title_case(word):
    """SURNAME in capitals as it is usually written."""
    def piece(p, first):
        low = p.lower()
        if low in SMALL and not first:
            return low
        if re.match(r"(?:MC|O'|D')[A-Z]", p):
            return p[0] + p[1:2].lower() + p[2] + p[3:].lower()
        return p[:1] + p[1:].lower()
    if re.match(r'^[A-Z]\.(?:[A-Z]\.)*$', word):
        return word
    parts = word.split('-')
    return '-'.join(piece(p, i == 0 or parts[0].lower() not in SMALL) if p.lower() not in SMALL else p.lower() for i, p in enumerate(parts))


def is_capitals(word):
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters) and not re.match(r'^(?:[A-Z]\.)+$', word) and word not in ('II', 'III', 'IV', 'VI', 'VII', 'XIV')


def split_name(raw):
    """The name as it is written, and the surname in it."""
    raw = re.sub(r'\([^)]*\)|"[^"]*"', ' ', raw)
    raw = re.sub(r',? (?:Jr|Sr|Dr|Ph\. ?D|M\.D|Ret)\.?(?=,|$| )', '', raw)
    raw = raw.split(',')[0]
    raw = re.sub(r'^(?:(?:Lt|Maj|Gen|Col|Brig|Capt|Dr|Vice|Rear|Adm|Air|Mar|Mrs|Mr|Ms|Sr|Ret|Cdr|Msgr|Eng)(?:\. ?| )|(?:Sheikh|Shaykh|Sheikha|Sir|Dame|Prince|Princess|King|Queen|Lord|Baroness|Sultan|Emir|Amir) )+', '', raw.strip())
    words = [w for w in raw.split() if w.strip('.,')]
    capitals = [w for w in words if is_capitals(w)]
    written = [title_case(w) if is_capitals(w) else w for w in words]
    surname = [title_case(w) for w in capitals]
    return ' '.join(written), ' '.join(surname)


def fold(text):
    return ''.join(c for c in unicodedata.normalize('NFD', text.casefold()) if not unicodedata.combining(c))


def build_people(data):
    people = {}

    def add(iso, role, years, name, surname):
        words = name.split()
        if len(words) < 2 or len(words) > 7 or re.search(r'[^\w\s\'.’-]', name) or 'VACANT' in name.upper():
            return
        key = (fold(name), iso)
        if key not in people:
            people[key] = (iso, role, years, name, surname)

    def role_of(text):
        text = text.replace('&', 'and').replace('Govt.', 'Government').replace('Intl.', 'International').replace('Dep.', 'Deputy')
        return ' '.join(text.split())

    for r in csv.DictReader(open(os.path.join(data, 'countries-factbook-2026.tsv'), encoding='utf-8'), delimiter='\t', quoting=csv.QUOTE_NONE):
        for column in ('chief_of_state', 'head_of_government'):
            for role, name, since in re.findall(
                    r"((?:Acting |Interim |Transitional |Federal |Vice )?(?:President|Prime Minister|Premier|Chancellor|King|Queen|Sultan|Amir|Governor[ -]General|Governor|Taoiseach|Supreme Leader|Chief Minister|Chairman|Captain Regent|Prince|Grand Duke|Co-prince|Chief Executive)(?: and Prime Minister)?) ((?:[^\s;,(]+ ){0,6}[^\s;,(]+) \(since (?:\d+ \w+ )?(\d{4})\)", r[column]):
                name = re.sub(r'^(?:Crown Prince|of the Commonwealth of Australia General|Field Marshal) ', '', name)
                written, surname = split_name(name)
                if r['iso_alpha2'] not in SKIPPED and 'represented' not in name and not re.match('CHARLES|WILLEM|MARGRETHE|FREDERIK', name):
                    add(r['iso_alpha2'], role, since + '-', written, surname)
    iso_of = {r['country']: r['iso_alpha2'] for r in csv.DictReader(open(os.path.join(data, 'officials-2019.tsv'), encoding='utf-8'), delimiter='\t', quoting=csv.QUOTE_NONE)}
    iso_of.update({'Czech Republic': 'CZ', "People's Republic of China": 'CN', 'United States of America': 'US', 'United States': 'US',
                   'State of Palestine': 'PS', 'Republic of Ireland': 'IE', 'The Gambia': 'GM', 'The Bahamas': 'BS',
                   'Democratic Republic of the Congo': 'CD', 'Republic of the Congo': 'CG', 'Kingdom of the Netherlands': 'NL'})
    for row in csv.DictReader(open(os.path.join(HERE, 'countries.tsv'), encoding='utf-8').read().split('\n')[3:], delimiter='\t', quoting=csv.QUOTE_NONE):
        if row['kind'] in ('name', 'alias'):
            iso_of.setdefault(row['form'], row['# code'])
    for r in csv.DictReader(open(os.path.join(data, 'heads-of-government-wikidata-2022.csv'), encoding='utf-8')):
        iso = iso_of.get(r['country'])
        # One monarch of many realms says nothing of the realm.
        if iso and not (iso != 'GB' and 'monarch' in r['positionLabel'].lower() and r['officeholderLabel'] in ('Charles III', 'Elizabeth II')):
            role = re.sub(r' (?:of|for) .*', '', r['positionLabel'])
            name = re.sub(r'^(?:Sheikh|Sir|Dame|King|Queen|Prince|Emperor) ', '', r['officeholderLabel'])
            add(iso, role[:1].upper() + role[1:], '%s-%s' % (r['start_year'], r['end_year']), name, '')
    for r in csv.DictReader(open(os.path.join(data, 'officials-2019.tsv'), encoding='utf-8'), delimiter='\t', quoting=csv.QUOTE_NONE):
        written, surname = split_name(r['name_surname_in_capitals'])
        add(r['iso_alpha2'], role_of(r['office']), '2019', written, surname)
    with open(os.path.join(HERE, 'people.tsv'), 'w', encoding='utf-8', newline='\n') as f:
        f.write('# SPDX-License-Identifier: GPL-3.0-or-later\n'
                '# Holders of public office, with the office and the years it was theirs. Built by build-lexicon.py: edit people-history.tsv instead.\n'
                '# Sources: CIA World Factbook and CIA Chiefs of State 2019 (public domain), Wikidata (CC0). See LICENSES.md.\n'
                '# Offices change hands: a row helps to know a person, it never overrules what an article says.\n'
                '# code\toffice\tyears\tname\tsurname where it is not the last word\n')
        for iso, role, years, name, surname in sorted(people.values(), key=lambda p: (p[0], p[1], p[3])):
            if surname == name.split()[-1] or surname == name:
                surname = ''
            f.write('\t'.join((iso, role, years, name, surname)) + '\n')


def main():
    if len(sys.argv) != 2 or not os.path.isdir(sys.argv[1]):
        print(__doc__)
        return 2
    build_countries(sys.argv[1])
    build_people(sys.argv[1])
    return 0


if __name__ == '__main__':
    sys.exit(main())
