"""What each sentence of a page is: title, byline, body, page furniture, or text for machines.

Only body and title may be evidence. The wordings are in `layout_tables`, the forms of datelines in
`datelines`; this module knows lines, paragraphs and their order.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from summarizer.text import layout_tables as tables
from summarizer.text.datelines import (
    colon_dateline,
    is_byline,
    is_turn,
    leading_dateline,
    names_agencies,
    opening_dateline,
)
from summarizer.text.day_heads import day_heads
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.sentences import split_sentences
from summarizer.text.spaces import trimmed, with_plain_spaces
from summarizer.text.suspicion import find_suspicious
from summarizer.text.words import words_of
from summarizer.text.wrapping import goes_on, is_full, is_wrapped, page_width


class Role(StrEnum):
    """What a sentence is on its page."""

    TITLE = "title"
    BYLINE = "byline"
    BODY = "body"
    FURNITURE = "furniture"
    SUSPICIOUS = "suspicious"


_EVIDENCE = (Role.BODY, Role.TITLE)


class Sentence(NamedTuple):
    """A sentence: `text[start:end]`, numbered from 1; `paragraph` counts from 1 as well."""

    number: int
    start: int
    end: int
    paragraph: int
    role: Role = Role.BODY

    @property
    def is_evidence(self) -> bool:
        """Whether the sentence may support a record."""
        return self.role in _EVIDENCE


class _Line(NamedTuple):
    """A paragraph: one line, or several that were wrapped; `block` counts blank lines before."""

    start: int
    end: int
    block: int


_LINE = re.compile(r"[^\n]*\S[^\n]*")
_PROSE_END = lazy(r"[.!?…。！？؟۔।][\"'”’»)\]]*(?:\[\d+\])*\s*$|[\"”’»:]\s*$")
_NO_SENTENCE_END = lazy(r"\b(?:[A-Z]\.){2,}$|\b(?:Inc|Ltd|Co|Corp|Jr|Dept|Govt)\.$|\.\.\.$|…$")
_WORD = lazy(r"[^\W_][\w'’.-]*")
_MENU_BREAK = lazy(r"\s[|>»›•·]\s")
_CREDITED = lazy(
    r"[(\[](?:CC BY|(?i:(?:(?:file|handout|undated|ap|afp|reuters|epa|yonhap|xinhua) )?(?:photo"
    r"|image|picture|credit|file|photograph|video|screengrab|graphic)s?))\b[^()\[\]]{0,100}[)\]]\.?$"
    r"|(?:[/©|-]\s?|\bvia )(?:Getty Images|AFP|Reuters|AP|EPA|Shutterstock|Xinhua|TASS|KCNA)$",
)
_CREDIT_ENDS = (
    ")",
    "]",
    ").",
    "].",
    *["Images", "AFP", "Reuters", "AP", "EPA", "Shutterstock", "Xinhua", "TASS", "KCNA"],
)
_CAPTION = re.compile(
    r"FILE\b|(?i:(?:file|ap|handout) (?:photo|image)|in this (?:\w+ )?(?:photo|image|picture)\b)"
)
_HEAD = re.compile(r"\w*")
_STOPS = frozenset(".!?…")
_LIST_ITEM = lazy(r"\s*(?:[-_*•◦▪{}\]\"]|\[(?![A-Z][\w ]{2,24}\]\s+\S)|\d{1,2}[.)]\s)")
_YEAR_HEAD = re.compile(r"\W{0,4}(?:19|20)\d\d\W{0,4}")
"""What heads a part of a chronology, and its days."""
_LONGEST_TITLE = 220
_DASHES = ("- ", "• ", "* ")
"""What each of a list of links may begin with."""


def read_layout(text: str) -> tuple[Sentence, ...]:
    """Return all sentences of the text in order, each with its role.

    Together they hold every character that is not white space. A dateline in front of a body
    sentence is a sentence of its own with the role `byline`, in the same paragraph.
    """
    text = with_plain_spaces(text)
    lines = list(_paragraphs(text))
    roles = _roles(text, lines)
    first_body = roles.index(Role.BODY) if Role.BODY in roles else -1
    sentences: list[Sentence] = []
    for number, (line, role) in enumerate(zip(lines, roles, strict=True), start=1):
        body = line.start
        if role is Role.BODY:
            body = _body_start(text, lines, number - 1, is_first=number - 1 == first_body)
        if text[line.start : body].strip():
            start, end = trimmed(text, line.start, body)
            sentences.append(Sentence(len(sentences) + 1, start, end, number, Role.BYLINE))
        for start, end in split_sentences(text, body, line.end):
            sentences.append(Sentence(len(sentences) + 1, start, end, number, role))
    return _mark_suspicious(text, sentences, lines)


def _mark_suspicious(
    text: str, sentences: list[Sentence], lines: list[_Line]
) -> tuple[Sentence, ...]:
    found = find_suspicious(
        text,
        [(s.start, s.end) for s in sentences],
        [s.paragraph for s in sentences],
        [lines[s.paragraph - 1].block for s in sentences],
    )
    if not found:
        return tuple(sentences)
    return tuple(
        s._replace(role=Role.SUSPICIOUS) if i in found else s for i, s in enumerate(sentences)
    )


def _paragraphs(text: str) -> Iterator[_Line]:
    """Yield paragraphs: lines, joined where they were wrapped at a width."""
    blocks = list(_blocks(text))
    width = page_width(text, blocks)
    for number, block in enumerate(blocks):
        if len(block) == 1:
            yield _Line(*block[0], number)
        else:
            yield from _join(text, block, number, width)


def _blocks(text: str) -> Iterator[list[Place]]:
    """Yield the lines between two blank ones."""
    block: list[Place] = []
    for match in _LINE.finditer(text):
        if block and match.start() > block[-1][1] + 1:
            yield block
            block = []
        block.append(match.span())
    if block:
        yield block


def _join(text: str, block: list[Place], number: int, width: int | None) -> Iterator[_Line]:
    wrapped = width is None and is_wrapped(text, block)
    first = 0
    for index in range(1, len(block) + 1):
        if index < len(block):
            line, following = block[index - 1], block[index]
            full = width is not None and is_full(text, line, following, width)
            if wrapped or full or goes_on(text, line, following):
                continue
        yield _Line(block[first][0], block[index - 1][1], number)
        first = index


def _roles(text: str, lines: list[_Line]) -> list[Role]:
    """Assign a role to each paragraph, from top to bottom."""
    roles: list[Role] = []
    leading, in_links = True, False
    fine_print = bool(words_of(text).among(tables.FINE_PRINT))
    days = day_heads(text, [(line.start, line.end) for line in lines])
    for index, line in enumerate(lines):
        words = text[line.start : min(line.end, line.start + 600)].strip()
        prose = _is_prose(words)
        followed = index + 1 < len(lines)
        near = leading or (bool(roles) and roles[-1] is Role.BYLINE)
        role, in_links = _role(words, prose=prose, leading=near, in_links=in_links)
        if fine_print and len(words) < 300 and _holds_furniture(words.lower()):
            role = Role.FURNITURE
        if index in days:
            role, leading = Role.BODY, False
        if role is Role.BODY and leading:
            if followed and _is_title(words, prose=prose):
                role = Role.TITLE
            else:
                leading = False
        roles.append(role)
    return _only_real_titles(text, lines, roles)


def _role(words: str, *, prose: bool, leading: bool, in_links: bool) -> tuple[Role, bool]:
    """Return the role of a paragraph that is neither told from its place, and `in_links`."""
    if leading and is_byline(words):
        return Role.BYLINE, in_links
    if _is_furniture(words, prose=prose):
        return Role.FURNITURE, (in_links and not prose) or _opens_links(words)
    if in_links and (not prose or words.startswith(_DASHES) or words[-1] in '"”’:'):
        return Role.FURNITURE, True
    if words[:3].lower() == "by " and is_byline(words):
        return Role.BYLINE, False
    return Role.BODY, False


def _is_prose(words: str) -> bool:
    """Tell whether a paragraph has the form of sentences: long, or five words and an end."""
    if len(words) > 2 * _LONGEST_TITLE:
        return True
    last, tail = words[-1], words[-12:]
    if words.count(" ") < 3 and words.isascii():
        return False
    if last not in _STOPS and not _PROSE_END.search(tail):
        return False
    doubtful = last in ".…" and words.count(" ") < _LONG_HEADLINE
    return not (doubtful and _NO_SENTENCE_END.search(tail))


_LONG_HEADLINE = 18
"""Words that no headline has, though it ends in "the U.S."."""


def _is_title(words: str, *, prose: bool) -> bool:
    if len(words) > _LONGEST_TITLE or leading_dateline(words, 0, len(words)):
        return False
    if not prose:
        return not (_LIST_ITEM.match(words) or _YEAR_HEAD.fullmatch(words))
    ends_open = words[-1] in "?\"”’'!" and words[-2:-1] not in (".", ",")
    return ends_open and len(split_sentences(words, 0, len(words))) == 1 and words.count(" ") < 20


_STANDFIRST = 22
"""Words below a headline from which on they tell the news, be it without a full stop."""


def _only_real_titles(text: str, lines: list[_Line], roles: list[Role]) -> list[Role]:
    """Keep one headline and the decks below it; short lines around them are labels of the page."""
    found = [i for i, role in enumerate(roles) if role is Role.TITLE]
    for i in [i for i in found if _is_told_below(text, lines[i:], roles[i:])]:
        roles[i] = Role.FURNITURE
        found.remove(i)
    if not found or Role.BODY not in roles:
        return [Role.BODY if role is Role.TITLE else role for role in roles]
    counts = {i: len(_WORD.findall(text, lines[i].start, lines[i].end)) for i in found}
    short = [i for i in found if counts[i] < _STANDFIRST]
    able = found if counts[found[0]] >= _STANDFIRST else short
    main = next((i for least in (6, 4) for i in able if counts[i] >= least), found[0])
    main = next(
        (i for i in able if i < main and counts[i] >= 4 and _tells(text, lines, roles, i)), main
    )
    for i in found:
        if i < main or (i > main and counts[i] < 4 and not _is_speaker(text, lines[i])):
            roles[i] = Role.FURNITURE
        elif i > main and counts[i] >= _STANDFIRST:
            roles[i] = Role.BODY
    return roles


def _tells(text: str, lines: list[_Line], roles: list[Role], index: int) -> bool:
    """Tell whether a short line tells what the first paragraph does: a headline, no label."""
    lead = lines[roles.index(Role.BODY)]
    words = {word.lower() for word in _WORD.findall(text, lead.start, lead.end)}
    told = _WORD.findall(text, lines[index].start, lines[index].end)
    return sum(len(word) > len("with") and word.lower() in words for word in told) >= _SHARED


_SHARED = 3
"""Long words that a headline has in common with what stands below it."""


def _is_speaker(text: str, line: _Line) -> bool:
    """Tell whether a line is the name of one who speaks below: "Ann Hall", then "MS. HALL:"."""
    names = text[line.start : line.end].split()
    return len(names) > 1 and f" {names[-1].upper()}: " in text and names[-1].istitle()


_OPENING, _BELOW = 24, 4
"""Letters that a line shares with one below it that says the same, and lines between them."""


def _is_told_below(text: str, lines: list[_Line], roles: list[Role]) -> bool:
    """Tell a path that ends in the headline below it, and a picture's caption without its credit.

    The headline stands whole below: "Home News Ten firms are ...". A caption does with its credit.
    """
    words = text[lines[0].start : lines[0].end]
    for line, role in zip(lines[1:_BELOW], roles[1:_BELOW], strict=False):
        opening = text[line.start : min(line.start + _OPENING, line.end)]
        caption = role is Role.FURNITURE and words.startswith(opening)
        caption = caption and not text.startswith(words, line.start)
        cut = role is Role.TITLE and words.endswith(("...", "…")) and opening in words
        if len(opening) == _OPENING and (caption or cut):
            return True
    return False


@cache
def _furniture() -> dict[str, str]:
    """Return the pattern of what makes a line furniture, by its first word."""
    patterns: dict[str, list[str]] = {}
    for heads, pattern in tables.FURNITURE_STARTS:
        for head in heads.split():
            patterns.setdefault(head, []).append(pattern)
    return {head: f"{re.escape(head)}(?:{'|'.join(found)})" for head, found in patterns.items()}


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _opens_links(words: str) -> bool:
    return len(words) < 60 and _pattern(tables.LINK_LIST_START).match(words) is not None


def _is_furniture(words: str, *, prose: bool) -> bool:
    if _begins_furniture(words) or (words[0] == "(" and len(words) < 60 and names_agencies(words)):
        return True
    if len(words) < 500 and (_CAPTION.match(words) or _is_credited(words)):
        return True
    return not prose and (_opens_links(words) or _is_menu(words) or _is_address(words))


def _begins_furniture(words: str) -> bool:
    word = _HEAD.match(words)
    head = word.group().lower() if word and word.group() else words[0]
    if not head[0].isalpha() and _pattern(tables.FURNITURE_SIGNS).match(words):
        return True
    starts = _furniture().get(head)
    if starts and _pattern(starts).match(words):
        return True
    label = words[:60].partition(":")[0].partition("|")[0].rstrip()
    return label.lower().replace("’", "'") in tables.FURNITURE_LABELS


def _is_address(words: str) -> bool:
    return "@" in words and _pattern(tables.FURNITURE_ADDRESS).match(words) is not None


def _is_credited(words: str) -> bool:
    return words.endswith(_CREDIT_ENDS) and bool(_CREDITED.search(words, len(words) - 140))


def _holds_furniture(lowered: str) -> bool:
    return any(inside in lowered for inside in tables.FURNITURE_INSIDE)


def _is_menu(words: str) -> bool:
    if len(_MENU_BREAK.findall(words)) >= 2:
        return True
    tokens = [t.strip(".,|>»•·/:").lower() for t in words.split()]
    tokens = [t for t in tokens if t]
    if not tokens or len(tokens) > 40:
        return False
    return sum(t in tables.MENU_WORDS for t in tokens) >= 0.8 * len(tokens)


def _body_start(text: str, lines: list[_Line], index: int, *, is_first: bool) -> int:
    """Return where the sentences of a paragraph start: behind its dateline, if it has one."""
    line = lines[index]
    dateline = leading_dateline(text, line.start, line.end)
    if dateline and not is_first and is_turn(text, line.start, dateline):
        dateline = None
    if not dateline and is_first:
        dateline = opening_dateline(text, line.start, line.end)
    if not dateline and is_first:
        dateline = colon_dateline(text, line.start, line.end)
        following = lines[index + 1 : index + 8]
        if dateline and any(colon_dateline(text, each.start, each.end) for each in following):
            return line.start
    return dateline.end if dateline and dateline.end < line.end else line.start


def paragraph_spans(sentences: Sequence[Sentence]) -> list[Place]:
    """Return the offsets of paragraphs; a dateline before the first words is none of them."""
    spans: list[Place] = []
    last = None
    for _, start, end, *place in sentences:
        if place == last:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
        last = place
    return spans
