# ruff: noqa: E501 - a pattern reads best on one line
"""The name inside a piece of a list: the capitals that no common noun follows."""

import re

from summarizer.normalize.countries import find_countries
from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.kinds import (
    BASED,
    TITLE,
    company_words,
    described_kind,
    organization_words,
)
from summarizer.records.sanction import TargetKind

_CONNECTORS = r"(?:of|for|the|and|de|la|del|al|el|bin|ibn|van|von|der|den|da|dos|du|y|e|on|in|to)"

_CAPITAL = r"(?:[A-Z0-9][\w'’.&/-]*|al-[\w'’-]+|el-[\w'’-]+|ul-[\w'’-]+|[“\"'‘][A-Z][\w-]*[”\"'’])"

NAME_RUN = re.compile(
    rf"{_CAPITAL}(?:(?:\s+{_CONNECTORS}){{0,2}}\s+{_CAPITAL}|,\s+(?:Ltd|Inc|LLC|S\.A|Co|Limited|Corp)\.?)*"
)


def name_run(  # noqa: C901 - one line for each reason
    words: str, *, plural: bool
) -> tuple[int, int] | None:
    """Return the place of the name in a chunk: the last capitals that no common noun follows."""
    if plural:
        return None
    best: tuple[int, int] | None = None
    for match in NAME_RUN.finditer(words):
        start, end = match.start(), match.end()
        after = words[end:]
        if (
            re.match(r"[- ]?(?:based|registered|flagged|linked|led|backed|made)\b", after)
            or re.match(r"['’]s\s", after)
            or match.group().endswith(("'s", "’s"))
        ):
            continue
        if BASED.match(match.group()) and re.search(
            r"-(?:based|registered|flagged|linked|backed|led|made)$", match.group().split()[-1]
        ):
            continue
        parts = match.group().split()
        hyphen = next(
            (
                i
                for i, p in enumerate(parts)
                if re.search(r"-(?:based|registered|flagged|linked|headquartered|backed)$", p)
            ),
            None,
        )
        if hyphen is not None:
            if hyphen + 1 >= len(parts):
                continue
            start = words.index(parts[hyphen], start) + len(parts[hyphen])
            start += len(words[start:]) - len(words[start:].lstrip())
        if re.match(r"\s+[“\"‘']?[a-z]", after) and not re.match(
            r"\s+(?:in|of|from|at|on|itself|and|with|near|based|registered|living)\b", after
        ):
            continue
        inner = words[start:end]
        if _is_demonym(inner) or (not start and is_common(inner)):
            continue
        stripped = _strip_nationality(inner)
        start += stripped
        start = _behind_title(words, _behind_role(words, start, end), end)
        if start < end and not words[start:end].isdigit():
            before = words[:start].rstrip()
            if best is None or not re.search(r"\b(?:of|in|from|at|for|on|near)(?: the)?$", before):
                best = (start, end)
    if best and _only_place(words, best):
        return None
    return best


def _behind_title(words: str, start: int, end: int) -> int:
    """Return where a name begins behind its titles; "Metropolitan X" keeps its own."""
    title = TITLE.match(words, start, end)
    while title:
        if " " not in words[title.end() : end] and not re.match(
            r"M(?:r|rs|s)\b|Dr\b", title.group()
        ):
            return start
        start = title.end()
        title = TITLE.match(words, start, end)
    return start


_ROLE = re.compile(
    r"(?<= )(?:CEO|CFO|[Cc]hairm[ae]n|[Cc]hairwoman|[Pp]resident|[Dd]irector|[Mm]inister|[Ss]ecretary|[Aa]mbassador|[Cc]ommander|[Cc]hief|[Ff]ounder|[Oo]wner|[Ss]peaker|[Gg]overnor|[Mm]ayor|[Bb]oss|Judge|Senator|General)\s+(?=[A-Z][\w'’.-]+ [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)?$)"
)


def _behind_role(words: str, start: int, end: int) -> int:
    """Return where a person's name begins behind the office: "Rosneft CEO Igor Sechin"."""
    role = _ROLE.search(words[start:end])
    return start + role.end() if role else start


def is_common(name: str) -> bool:
    """Tell whether a word has its capital only because a sentence begins with it."""
    low = name.lower()
    if low in lexicon.STRONG_NOUNS or low in lexicon.WEAK_NOUNS or low in lexicon.FLOWS:
        return True
    return " " not in name and low.endswith("s") and described_kind(low) is not TargetKind.UNKNOWN


def _is_demonym(name: str) -> bool:
    """Tell whether the capitals only say whose ("a Russian")."""
    hits = find_countries(name)
    return bool(hits) and hits[0].form == "demonym" and hits[0].text == name


def _only_place(words: str, run: tuple[int, int]) -> bool:
    """Tell whether the capitals only say where a described somebody is ("banks in Turkey")."""
    before = words[: run[0]].rstrip()
    return bool(
        re.search(r"[a-z]+\s+(?:in|of|from|at|near|on|with|to)(?: the| \w+){0,2}$", before)
    ) and not re.match(r"(?:the\s+)?[A-Z]", before)


def _strip_nationality(name: str) -> int:
    hits = find_countries(name)
    if (
        hits
        and hits[0].start == 0
        and hits[0].form == "demonym"
        and hits[0].end < len(name)
        and name[hits[0].end] == " "
    ):
        rest = name[hits[0].end :].strip()
        if (
            re.match(r"[A-Z]", rest)
            and not company_words().search(rest)
            and not organization_words().search(rest)
        ):
            return len(name) - len(rest)
    return 0
