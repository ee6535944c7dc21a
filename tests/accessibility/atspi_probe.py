#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the window of PROGRAM with ARTICLE through AT-SPI, as a screen reader does, presses J twice, and prints what it was
told as one JSON object. To be run under an X server and a D-Bus session of its own.

    atspi_probe.py PROGRAM ARTICLE WORDS     WORDS: words of the article of which attributes and place are asked
"""
import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 40  # seconds; only a broken program needs them


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def descendants(node):
    for child in children(node):
        yield child
        yield from descendants(child)


def wait_for(find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
            if found:
                return found
        except GLib.Error:
            pass  # the tree changes while the window is built
        time.sleep(0.1)
    sys.exit("atspi_probe: not found in time: " + find.__doc__)


def listen(seconds, until):
    loop = GLib.MainLoop()
    GLib.timeout_add(50, lambda: (loop.quit() if until() else None) or True)
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def main():
    program, article, words = sys.argv[1:]
    announced, carets = [], []
    listener = Atspi.EventListener.new(lambda event: announced.append(event.any_data))
    listener.register("object:announcement")
    mover = Atspi.EventListener.new(lambda event: carets.append(event.detail1))
    mover.register("object:text-caret-moved")
    process = subprocess.Popen([program, article], env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                                                            QT_QPA_PLATFORM="xcb"))
    try:
        def application():
            """the application"""
            return next((a for a in children(Atspi.get_desktop(0)) if a.get_process_id() == process.pid), None)

        app = wait_for(application)

        def document():
            """the article"""
            for node in descendants(app):
                if node.get_role() == Atspi.Role.DOCUMENT_FRAME and node.get_text_iface():
                    return node if Atspi.Text.get_character_count(node) > 0 else None
            return None

        view = wait_for(document)

        def suggestions():
            """suggested mentions"""
            return view.get_description()

        wait_for(suggestions)
        count = Atspi.Text.get_character_count(view)
        text = Atspi.Text.get_text(view, 0, count)
        # Qt counts UTF-16 units, also towards AT-SPI.
        at = len(text[:text.index(words)].encode("utf-16-le")) // 2

        def marked():
            """attributes of a mention"""
            return Atspi.Text.get_attribute_run(view, at, False)[0]

        wait_for(marked)
        run = Atspi.Text.get_attribute_run(view, at, False)
        extents = Atspi.Text.get_range_extents(view, at, at + len(words), Atspi.CoordType.SCREEN)
        middle = extents.x + 3, extents.y + extents.height // 2
        sentence = Atspi.Text.get_string_at_offset(view, at, Atspi.TextGranularity.SENTENCE)
        word = Atspi.Text.get_string_at_offset(view, at, Atspi.TextGranularity.WORD)
        Atspi.Text.set_caret_offset(view, at)
        listen(5, lambda: announced)
        Atspi.Text.add_selection(view, at, at + len(words))
        selection = Atspi.Text.get_selection(view, 0)
        listen(3, lambda: carets)
        # No window manager gives the window the focus here.
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Rapporteur", "windowfocus"], check=True)
        Atspi.Component.grab_focus(view)
        for _ in range(2):
            heard = len(announced)
            subprocess.run(["xdotool", "key", "j"], check=True)
            listen(5, lambda before=heard: len(announced) > before)
        unnamed = [node.get_role_name() for node in descendants(app)
                   if node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
                   and node.get_state_set().contains(Atspi.StateType.SHOWING) and not node.get_name()]
        print(json.dumps({
            "name": view.get_name(), "description": view.get_description(), "count": count, "text": text,
            "attributes": run[0], "start": run[1], "end": run[2], "at": at,
            "width": extents.width, "height": extents.height,
            "offsetAtPoint": Atspi.Text.get_offset_at_point(view, *middle, Atspi.CoordType.SCREEN),
            "sentence": sentence.content, "word": word.content,
            "selection": [selection.start_offset, selection.end_offset],
            "carets": carets, "announced": announced, "unnamed": unnamed}))
    finally:
        process.terminate()
        process.wait()


main()
