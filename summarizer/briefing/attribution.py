"""Whose word a report passes on: "according to South Korea's Defense Ministry"."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from summarizer.briefing.names import party_of
from summarizer.briefing.wording import listed, with_article
from summarizer.normalize.countries import country_name, find_countries
from summarizer.records.launch import Launch
from summarizer.records.sanction import Sanction
from summarizer.records.values import Mention

MOST_NAMED: Final = 3
"""Sources named in one sentence."""


def say_source(mention: Mention) -> str:
    """A source by its fullest name; bodies of common names with their country.

    Two articles' "Defense Ministry" may be Seoul's and Tokyo's.
    """
    if re.match(r"[Aa]n? ", mention.text):
        return f"{mention.text[0].lower()}{mention.text[1:]}"
    words = mention.text if mention.name.casefold() in mention.text.casefold() else mention.name
    if mention.country is None or find_countries(words) or not _is_common(words):
        return with_article(words)
    return f"{with_article(words)} of {with_article(country_name(mention.country))}"


def _is_common(name: str) -> bool:
    last = name.casefold().split()[-1:]
    return bool(last) and last[0] in ("ministry", "military", "government", "army", "navy", "staff")


def according_to(records: Sequence[Sanction | Launch], acting: Iterable[str]) -> str:
    """The sources of an event as a phrase; empty where only the acting side is named.

    Args:
        records: the reports of the event.
        acting: the parties (`Party.who`) that act in it, whose own word is told otherwise.
    """
    own = frozenset(acting)
    told = [r.reported_by for r in records if r.reported_by]
    names = {
        (party_of(m).who, party_of(m).body): say_source(m)
        for m in told
        if party_of(m).who not in own
    }
    if not names or len(names) > MOST_NAMED:
        return (
            f", according to {listed([*names.values()][:MOST_NAMED])} and others" if names else ""
        )
    return f", according to {listed([*names.values()])}"
