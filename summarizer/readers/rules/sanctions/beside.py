"""Whose a target is by what stands beside its name, anywhere in the article."""

from collections.abc import Sequence

from summarizer.readers.rules.sanctions.described import Home, home_in, place_at
from summarizer.readers.rules.sanctions.kinds import noun_kind
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy, until
from summarizer.text.place import Place

_NEXT = lazy(
    r"(?:['’]s)?(?: ?\([^()\n]{1,60}\))?(?:, (?:aged )?\d\d(?=[,.]))?(?P<mark>, | [–—-] | |\. |$)"
)
_BRACKET = lazy(r" ?\((?P<words>[^()\n]{2,40})\)")
_STOP = lazy(r"[,;:()\n\x01]|\.(?=\s|$)| [–—] ")
_APPOSED = lazy(
    r"(?:an?|the|one of|another|both|its|his|her|their|of|from|based|registered|incorporated|headquartered|domiciled|living|[A-Z](?:(?! and )[\w'’. -]){1,24}?(?:['’]s|-based|-registered)|[a-z][a-z-]+)[ ]"
)
_NO_APPOSITION = lazy(
    r"(?:and|or|but|as well|while|when|after|said|told|including|in|on|at|for|which|who|whose|that|with|by|to|born|held|seen|known|sent|built|made|sold|(?!based|registered|incorporated|headquartered|domiciled|located|flagged|retired|exiled|allied|united|armed|jailed|disgraced)[a-z]+ed)\b"
)
_LISTED = lazy(
    r"(?<![’'-])\b(?!(?:of|in|at|for|from|the|and|de|a|an|by|on|to|s)\b)[a-z][a-z-]+ [A-Z]"
)
_RELATIVE = lazy(r"(?:who|which|that|whose)\b")
_IS = lazy(
    r"(?:(?:is|was|are|were|has been|had been|remains?|became|serves? as|served as|works? as|worked as|acts? as) )"
    r"(?:(?:also|now|currently|then|formerly|reportedly|itself|himself|herself|both|still) )*"
    r"(?=(?:an?|the|one|another|part|head|chief|commander|director|chairman|deputy|leader|minister|president|governor|owner|founder|vice|secretary|from|of|based|registered|incorporated|headquartered|domiciled|located|flagged) |[A-Z])"
)
_HEADS = lazy(
    r"(?:heads?|headed|leads?|led|commands?|commanded|chairs?|chaired|oversees|oversaw|directs?|directed|governs?) "
)
_LIVES = lazy(
    r"(?:(?:is|was|are|were) )?(?:based|registered|headquartered|domiciled|incorporated|located|living|residing|lives?|lived|resides?|works?|operates?|operating|flagged|sails?|works out|trades?) (?:in|out of|from|by|to|under the flag of)\b"
)
_SEAT = lazy(
    r"\b(?:headquarters|head office|main office|registered office|registered address|offices?|seat|home port|flag)(?: (?:is|are|was|were))? (?:in|of)\b|\bflies the flag of\b"
)
_PASSPORT = lazy(
    r"(?P<whose>[A-Z][\w.]*(?: [A-Z]\w+)?) (?:and [A-Z]\w+ )?(?:passports?|citizenship|nationality|citizen|national|nationals|citizens|flag)\b"
)


def home_behind(view: SanctionView, name: Place) -> Home | None:
    """Return the home told right behind a name: "X, a Turkish trader", "X lives in Dubai"."""
    sentence = view.sentence_at(name[0])
    inside = sentence.start <= name[0] < sentence.end
    if not inside or (
        view.masked.startswith(", from ", name[1])
        and _BARRED.search(view.masked, sentence.start, name[0])
    ):
        return None
    return _behind(view, name[1], sentence.end)


_BARRED = lazy(r"\b(?:barr|bann|exclud|prohibit|expell|keep|kept)\w*\b")
"""Before those kept out of where they are not at home: "barring 12 officials, X among them, from"."""


_PRONOUN = {
    TargetKind.PERSON: lazy(r"(?:He|She) "),
    TargetKind.COMPANY: lazy(r"It "),
    TargetKind.ORGANIZATION: lazy(r"It "),
    TargetKind.VESSEL: lazy(r"(?:It|She) "),
}
_THE = lazy(
    r"The (?P<noun>(?:[\w-]+ ){0,4}?[a-z-]+)(?=,? (?:is|was|has|which|who|based|registered|owned|[a-z]+ed|[a-z]+s|holds|led|ran|sold|bought)\b)"
)


def told_next(
    view: SanctionView, name: Place, target: Target, beside: Sequence[Target]
) -> Home | None:
    """Return the home that the next sentence tells of "the company", or of "him"."""
    sentence = view.sentence_at(name[0])
    following = view.following(sentence)
    alike = [
        t
        for t in beside
        if t.kind is target.kind and view.masked.find(t.text, sentence.start, sentence.end) >= 0
    ]
    if following is None or len(alike) > 1:
        return None
    if not view.countries.within(following.start, following.end):
        return None
    pronoun = _PRONOUN.get(target.kind)
    if pronoun and (he := pronoun.match(view.masked, following.start)):
        return _predicated(view, he.end(), following.end)
    noun = _THE.match(view.masked, following.start, following.end)
    if noun is None or noun_kind(noun["noun"]) is not target.kind:
        return None
    return home_in(view, noun.start(), noun.end()) or _behind(view, noun.end(), following.end)


def _behind(view: SanctionView, end: int, limit: int) -> Home | None:
    """Return the home told behind a name: in brackets, in an apposition or as what it does."""
    bracket = _BRACKET.match(view.masked, end, limit)
    hits = view.countries_in(*bracket.span("words")) if bracket else []
    if bracket and len(hits) == 1 and hits[0].text == bracket["words"].strip():
        return Home(nationality=hits[0].text)
    mark = _NEXT.match(view.masked, end, limit)
    if mark is None:
        return None
    if mark["mark"].strip():
        return _apposed(view, mark.end(), limit)
    return _predicated(view, mark.end(), limit)


def _apposed(view: SanctionView, start: int, limit: int) -> Home | None:
    """Return the home that an apposition or a relative clause tells."""
    text = view.masked
    stop = until(_STOP, text, start, limit)
    if relative := _RELATIVE.match(text, start, stop):
        return _predicated(view, relative.end() + 1, stop)
    if _NO_APPOSITION.match(text, start, stop) or not _APPOSED.match(text, start, stop):
        return None
    return None if _LISTED.search(text, start, stop) else home_in(view, start, stop)


def _predicated(view: SanctionView, start: int, limit: int) -> Home | None:
    """Return the home that a predicate tells: "is a Turkish trader", "lives in Dubai"."""
    text = view.masked
    stop = until(_STOP, text, start, limit)
    hits = view.countries.within(start, stop)
    if not hits:
        return None
    for passport in _PASSPORT.finditer(text, start, stop):
        if whose := view.countries.starting(passport.start()):
            return Home(nationality=whose.text)
    if lives := _LIVES.match(text, start, stop) or _SEAT.search(text, start, stop):
        hit = place_at(view, lives.end(), stop)
        return Home(location=hit.text) if hit else None
    told = _IS.match(text, start, stop) or _HEADS.match(text, start, stop)
    if told is None:
        return None
    return home_in(view, told.end(), stop)
