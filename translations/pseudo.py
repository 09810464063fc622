#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes authscope_en_XA.ts, the pseudo-locale: every text longer by two fifths, in brackets and with accents, so that
what is cut off, put together from pieces or not translatable shows at once. Run it after update-translations."""

import html
import pathlib
import re

ACCENTS = str.maketrans("aeiouyAEIOUYcnszCNSZ", "áéíóúýÁÉÍÓÚÝçñšžÇÑŠŽ")
KEPT = re.compile(r"(%[0-9n]|&.|\n)")


def pseudo(text):
    parts = KEPT.split(text)
    body = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in parts)
    return f"⟦{body} {'·' * max(1, len(text) * 2 // 5)}⟧"


def fill(message):
    block = message.group(0)
    source = html.unescape(re.search(r"<source>(.*?)</source>", block, re.S).group(1))
    text = html.escape(pseudo(source)).replace("&#x27;", "&apos;")
    if 'numerus="yes"' in block:
        form = f"            <numerusform>{text}</numerusform>\n"
        text = f"\n{form}{form}        "
    return re.sub(r"<translation.*?</translation>|<translation[^>]*/>",
                  lambda _: f"<translation>{text}</translation>", block, flags=re.S)


def main():
    path = pathlib.Path(__file__).with_name("authscope_en_XA.ts")
    path.write_text(re.sub(r"<message.*?</message>", fill, path.read_text("utf-8"), flags=re.S), "utf-8")


if __name__ == "__main__":
    main()
