# SPDX-License-Identifier: GPL-3.0-or-later
"""Re-reads what the formats of app/exchange write, with nothing but Python's own modules, and prints a line for each
span: its type and its words without white space."""
import csv
import json
import sys
import xml.etree.ElementTree as ET

key, path = sys.argv[1:]
csv.field_size_limit(1 << 24)


def raw(name):
    with open(name, encoding="utf-8", newline="") as file:
        return file.read()


def text():
    return raw(path[: path.index(".", path.rindex("/"))] + ".txt")


def utf16(words, start, end):
    return words.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def brat():
    words = text()
    for line in raw(path).split("\n"):
        if line.startswith("T"):
            _, middle, quote = line.split("\t", 2)
            kind, offsets = middle.split(" ", 1)
            pieces = [words[int(a) : int(b)] for a, b in (o.split() for o in offsets.split(";"))]
            assert " ".join(pieces) == quote, (pieces, quote)
            yield kind, "".join(pieces)


def w3c():
    words = text()
    for annotation in json.loads(raw(path)):
        if annotation.get("motivation") == "linking":
            continue
        kind = next(b["value"] for b in annotation["body"] if b["purpose"] == "classifying")
        targets = annotation["target"]
        pieces = []
        for target in targets if isinstance(targets, list) else [targets]:
            quote, position = target["selector"]
            pieces.append(words[position["start"] : position["end"]])
            assert pieces[-1] == quote["exact"], (pieces, quote)
        yield kind, "".join(pieces)


def conll():
    kind, words = None, ""
    for row in raw(path).split("\n"):
        token, _, tag = row.rpartition("\t")
        if kind and not tag.startswith("I-"):
            yield kind, words
            kind = None
        if tag.startswith("B-"):
            kind, words = tag[2:], ""
        if kind and token:
            words += token


def doccano():
    for line in raw(path).split("\n"):
        if line:
            record = json.loads(line)
            for mark in record.get("label") or record.get("entities"):
                start, end, kind = mark if isinstance(mark, list) else (
                    mark["start_offset"], mark["end_offset"], mark["label"])
                yield kind, utf16(record["text"], start, end)


def spacy():
    for line in raw(path).split("\n"):
        if line:
            record = json.loads(line)
            tokens = record["tokens"]
            for token in tokens:
                assert record["text"][token["start"] : token["end"]] == token["text"], token
            for span in record["spans"]:
                if "token_end" in span:  # the last token is included
                    assert tokens[span["token_start"]]["start"] == span["start"], span
                    assert tokens[span["token_end"]]["end"] == span["end"], span
                yield span["label"], record["text"][span["start"] : span["end"]]


def table(**options):
    words = text()
    last = None
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, **options):
            piece = words[int(row["start_cp"]) : int(row["end_cp"])]
            assert piece == utf16(words, int(row["start_utf16"]), int(row["end_utf16"]))
            assert all(cell[:1] not in tuple("=+-@") for cell in row.values() if cell), row
            if last and last[0] == row["id"]:
                last[2] += piece
                continue
            if last:
                yield last[1:]
            last = [row["id"], row["type"], piece]
    if last:
        yield last[1:]


def labelstudio():
    for task in json.loads(raw(path)):
        for holder in task["annotations"] + task["predictions"]:
            for result in holder["result"]:
                if result["type"] == "labels":
                    value = result["value"]
                    words = task["data"]["text"][value["start"] : value["end"]]
                    assert value["text"] == words.replace("\n", "\\n").replace("\r", "\\n"), (value, words)
                    yield value["labels"][0], words


def html():
    root = ET.fromstring(raw(path))
    space = "{http://www.w3.org/1999/xhtml}"
    marks = {}
    for mark in root.iter(space + "mark"):
        kind, words = marks.get(mark.get("data-mark"), (mark.get("data-type"), ""))
        marks[mark.get("data-mark")] = (kind, words + "".join(mark.itertext()))
    article = "".join(root.find(f".//{space}article").itertext())
    assert article == text(), (article, text())
    return marks.values()


def graphml():
    words = text()
    space = "{http://graphml.graphdrawing.org/xmlns}"
    root = ET.fromstring(raw(path).encode("utf-8"))
    keys = {key.get("id") for key in root.iter(space + "key")}
    nodes = {node.get("id") for node in root.iter(space + "node")}
    for edge in root.iter(space + "edge"):
        assert edge.get("source") in nodes and edge.get("target") in nodes
    for node in root.iter(space + "node"):
        data = {item.get("key"): item.text or "" for item in node.iter(space + "data")}
        assert set(data) <= keys, set(data) - keys
        for span in json.loads(data["node.spans"]):
            yield data["node.type"], "".join(words[a:b] for a, b in span["fragments"])


def xmi():
    root = ET.fromstring(raw(path).encode("utf-8"))
    name = "{http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore}NamedEntity"
    sofa = root.find("{http:///uima/cas.ecore}Sofa")
    number = "{http://www.omg.org/XMI}id"
    ids = {element.get(number) for element in root}
    view = root.find("{http:///uima/cas.ecore}View")
    assert set(view.get("members").split()) <= ids and view.get("sofa") == sofa.get(number)
    assert sofa.get("sofaString") == text(), (sofa.get("sofaString"), text())
    for element in root.iter(name):
        yield element.get("value"), utf16(sofa.get("sofaString"), int(element.get("begin")), int(element.get("end")))


def cas_json():
    root = json.loads(raw(path))
    structures = {one["%ID"]: one for one in root["%FEATURE_STRUCTURES"]}
    view = root["%VIEWS"]["_InitialView"]
    assert set(view["%MEMBERS"]) <= set(structures)
    words = structures[view["%SOFA"]]["sofaString"]
    for one in structures.values():
        for name in one:
            assert not name.startswith("@") or one[name] in structures, one
        assert one["%TYPE"] in root["%TYPES"] or one["%TYPE"].startswith("uima."), one
        if one["%TYPE"].endswith(".NamedEntity"):
            yield one["value"], utf16(words, one["begin"], one["end"])


def webanno():
    open_spans = {}
    for row in raw(path).split("\n"):
        if not row or row.startswith("#"):
            continue
        cells = row.split("\t")
        assert cells[-1] == "", row  # every row ends with a tab
        start, end = map(int, cells[1].split("-"))
        token = utf16(text(), start, end)
        for cell in cells[3:-1]:
            for one in cell.split("|"):
                if one == "_":
                    continue
                kind, _, number = one.partition("[")
                if number in open_spans and number:
                    open_spans[number][1] += token
                elif number:
                    open_spans[number] = [kind, token]
                else:
                    yield kind, token
    yield from open_spans.values()


READERS = {
    "webanno-tsv": webanno,
    "cas-xmi": xmi,
    "cas-json": cas_json,
    "labelstudio": labelstudio,
    "html": html,
    "graphml": graphml,
    "brat": brat,
    "w3c": w3c,
    "conll": conll,
    "doccano": doccano,
    "spacy": spacy,
    "csv": table,
    "tsv": lambda: table(delimiter="\t"),
}

sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for kind, words in READERS[key]():
    print(kind, "".join(c for c in words if not c.isspace()))
