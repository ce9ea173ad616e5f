"""Whose somebody is by the words that describe him: "an Iranian trader", "a firm in Dubai"."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.normalize.countries import FoundCountry
from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.homes_table import ADVISERS, GUESTS, OFFICES, SERVANTS
from summarizer.readers.rules.sanctions.kinds import noun_kind
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.patterns import lazy, skip, until


class Home(NamedTuple):
    """Whose a target is, or where it is based, in the words of the article."""

    nationality: str | None = None
    location: str | None = None

    def given_to(self, target: Target) -> Target:
        """Return a target that is of this home."""
        return target._replace(nationality=self.nationality, location=self.location)


_LINK = lazy(
    r"\b(?:of|in|at|for|to|with|from|by|on|over|against|behind|who|which|that|whose|and|or|but|as|through|near)\b"
    r"|\b(?:based|registered|incorporated|headquartered|domiciled|located|flagged|living|accused|suspected|owned|controlled|run|led|operated|linked|tied|known|called|responsible|close)\b(?= )"
)
BASED_AT = r"-(?:based|registered|headquartered|flagged|domiciled|incorporated)"
"""What makes a place the home of whoever stands behind it: "Dubai-based"."""
_AT_HOME = lazy(rf"['’]s?[ ](?=[\w-])|{BASED_AT}\b")
_AGAINST = lazy(r"(?:[Pp]ro|[Aa]nti|[Nn]on|[Ee]x|[Ff]ormer)[-‑]$")
_BASED = lazy(
    r"\b(?:based|registered|headquartered|domiciled|incorporated|located|living|residing|lives|resides|operating|stationed|flagged) (?:in|out of|from|to|by)\b"
)
_PLACE_LEAD = lazy(
    r" (?:the )?(?:(?:[A-Z]\w+|[a-z]+) )?(?:(?:port |border |coastal |eastern |western |northern |southern |capital )*(?:city|town|province|port|region|emirate|free zone|capital) (?:of )?)?$"
)


def home_in(view: SanctionView, start: int, end: int) -> Home | None:
    """Return whose somebody is by a description, from its article to its end.

    Only the head of the description tells, and what its head is of: "a buyer of Iranian oil" and
    "a critic of Iran's rulers" are nobody's.
    """
    hits = view.countries.within(start, end)
    if not hits or _are_several(view, hits):
        return None
    link = _LINK.search(view.masked, start, end)
    close = link.start() if link else end
    found = _in_head(view, start, close)
    if found is None and link:
        found = _behind(view, view.masked[start:close].split(), link, end)
    return found or _based(view, start, end)


def _are_several(view: SanctionView, hits: Sequence[FoundCountry]) -> bool:
    """Tell whether those described are of several lands: "citizens of Russia and Belarus"."""
    return any(
        one.code != other.code and _OR.fullmatch(view.masked, one.end, other.start)
        for one, other in pairwise(hits)
    )


_OR = lazy(r",? (?:and|or) (?:the )?")


def place_at(view: SanctionView, start: int, end: int) -> FoundCountry | None:
    """Return the place that stands right behind a preposition: " Dubai", " the city of Homs"."""
    for hit in view.countries_in(start, end):
        if hit.form != "demonym" and _PLACE_LEAD.fullmatch(view.masked, start, hit.start):
            return None if _GOES_ON.match(view.masked, hit.end, end) else hit
    return None


_GOES_ON = lazy(
    r"['’-]| (?!(?:Province|Region|District|City|Oblast|Island|Peninsula)\b)[A-Z][a-z]+ [A-Z]?[a-z]"
)
"""Behind a place that is only a part of a name: "chief of Beijing | New Technology"."""


def _based(view: SanctionView, start: int, end: int) -> Home | None:
    based = _BASED.search(view.masked, start, end)
    hit = place_at(view, based.end(), end) if based else None
    return Home(location=hit.text) if hit else None


def _in_head(view: SanctionView, start: int, end: int) -> Home | None:
    """Return the country of the head of a description: "the Iranian general", "Iran's bank"."""
    told = (_owner(view, hit, start, end) for hit in view.countries_in(start, end))
    return next((home for home in told if home), None)


def _owner(view: SanctionView, hit: FoundCountry, start: int, end: int) -> Home | None:
    """Return a country in a description as the home of what it describes, if it is that."""
    text = view.masked
    if _AGAINST.search(text, max(start, hit.start - 8), hit.start):
        return None
    if own := _AT_HOME.match(text, hit.end):
        if own.group().startswith("-"):
            return Home(location=hit.text)
        return Home(nationality=hit.text) if hit.form != "demonym" else None
    if text.startswith(("-", "‑"), hit.end):
        return Home(nationality=hit.text) if _is_double(view, hit) else None
    return Home(nationality=hit.text) if hit.form == "demonym" else _beside(text, hit, end)


def _beside(text: str, hit: FoundCountry, end: int) -> Home | None:
    """Return a name that stands as an adjective: "the Myanmar navy", "a Dubai trader"."""
    following = text[hit.end : end].split()
    if not following or not text.startswith(" ", hit.end) or _DOES.match(following[0]):
        return None
    if hit.form in {"city", "capital"} and following[0][0].isupper():
        return None  # "the head of Beijing New Technology"
    kind = noun_kind(" ".join(following)) if GUESTS.isdisjoint(following) else None
    return Home(location=hit.text) if kind else None


_DOES = lazy(r"(?:put|hit|cut|has|had|[a-z]+ed)$")
"""A verb behind a country, which then describes nobody: "the United States put X's bank"."""


def _is_double(view: SanctionView, hit: FoundCountry) -> bool:
    """Tell whether two nationalities are told: "a Russian-Cypriot banker"."""
    other = view.countries.starting(hit.end + 1)
    return hit.form == "demonym" and other is not None and other.form == "demonym"


def _behind(view: SanctionView, head: list[str], link: re.Match[str], end: int) -> Home | None:
    """Return what stands behind a link and is the home of the head: "a judge in Minsk"."""
    noun = head[-1].lower() if head else ""
    word, start = link.group(), link.end()
    stop = until(_LINK, view.masked, start, end)
    served = {"of": OFFICES, "to": ADVISERS}.get(word, SERVANTS)
    if word in {"of", "to", "at", "for", "in", "on"} and noun in served:
        found = _in_head(view, start, stop) or _named(view, start, stop)
        if found:
            return found
    if word in {"in", "from", "of"} and noun not in GUESTS:
        hit = place_at(view, start, stop)
        return Home(location=hit.text) if hit else None
    return None


def _named(view: SanctionView, start: int, end: int) -> Home | None:
    """Return the country that ends a stretch: "the president of Belarus"."""
    hits = view.countries_in(start, end)
    hit = hits[-1] if hits else None
    if hit is None or hit.form == "demonym" or view.masked[hit.end : end].strip(" ,."):
        return None
    return Home(nationality=hit.text)


def counted_in_ring(text: str, start: int, end: int) -> int:
    """Return where those counted begin who make up a ring: "a network of five men | and a firm"."""
    return skip(_RING_OF, text, start, end) if _AND_MORE.match(text, end) else start


_RING_OF = lazy(
    r"(?:[Tt]he |[Aa]n? )?(?:[\w-]+ ){0,3}?(?:network|ring|web|group|cell|syndicate|circle|chain) of "
    rf"(?=(?:\d|{TWO_TO_TWELVE}\b))"
)
_AND_MORE = lazy(rf",? and (?:\d|{TWO_TO_TWELVE}\b)|, (?:\d|{TWO_TO_TWELVE}\b)[^.;]{{2,40}} and \d")
"""What makes of "a network of five men | and three firms" those counted."""
