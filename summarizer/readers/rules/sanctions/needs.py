"""What an action must tell of, by its form, to make a record: who acts, and on whom."""

from collections.abc import Callable
from typing import Final

from summarizer.normalize.countries import country_of, find_countries
from summarizer.normalize.numbers import parse_count
from summarizer.readers.rules.sanctions.event import Event
from summarizer.readers.rules.sanctions.target import Target
from summarizer.records.sanction import SanctionStatus as Status
from summarizer.records.sanction import TargetKind
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set


def is_told(event: Event) -> bool:
    """Tell whether enough is said to make a record, now or folded into another."""
    ahead = event.status in {Status.PROPOSED, Status.THREATENED}
    listed = event.form in _EFFECTS and any(_ALL_ON_LIST.match(t.text) for t in event.targets)
    if listed or (event.form in _BY_SOMEBODY and not (event.imposers or event.legal or ahead)):
        return False
    wanted = _WANTED.get(event.form)
    if wanted is not None and not wanted(event):
        return False
    if event.form in _NAMED_FORMS and not any(
        event.status is Status.THREATENED or _is_somebody(t) or (ahead and _ANYBODY.match(t.text))
        for t in event.targets
    ):
        return False
    if event.form == "resolution_passed":
        return bool(event.targets) and event.legal is not None
    if event.form in {"told_come", "told_act"}:
        return True
    return bool(event.targets or event.imposers or event.legal)


def _are_of_others(event: Event) -> bool:
    """Tell whether those kept out are all of another country than who keeps them out."""
    own = {agent.code for agent in event.imposers if agent.kind != "international_body"}
    known = (
        event.targets[:1] if any(t.kind is not TargetKind.UNKNOWN for t in event.targets) else ()
    )
    homes = [country_of(t.nationality or t.location or "") for t in known]
    if not known or None in own:
        return False
    if any(home in own for home in homes):
        return False
    return event.more or None not in homes or any(map(_is_known, event.targets))


def _is_known(target: Target) -> bool:
    """Tell whether a target is somebody told of: by name, or as whose he is ("his aides")."""
    if target.kind is not TargetKind.PERSON:
        return False
    return _TOLD_OF.search(target.text) is not None


_TOLD_OF = lazy(r"^(?:[Tt]he )?[A-Z]|^the |\b(?:his|her|its|their)\b")


def _is_foreign(event: Event) -> bool:
    """Tell whether what is banned is called after another country than who bans it."""
    own = {agent.code for agent in event.imposers}
    homes = [t.nationality and country_of(t.nationality) for t in event.targets]
    return None not in own and bool(homes) and all(home and home not in own for home in homes)


_BY_SOMEBODY = word_set(
    """told_name told_strike told_loose told_list told_freeze told_hit told_bar told_shut told_visa
    told_permit told_relief told_unrenewed told_free told_dated told_out told_it told_its told_deed
    told_goods"""
)
"""Forms that need somebody who acts."""

_NAMED_FORMS = word_set(
    """told_name told_strike told_loose told_list told_freeze told_hit told_bar told_shut
    told_permit told_dated told_deed"""
)
"""Forms that need somebody acted on."""


_ANYBODY = lazy(r"(?:any|anyone|anybody|those|all|every|everyone|others|whoever|its|their)\b")
"""Whom a threat or a plan can be aimed at without a name."""


def _is_somebody(target: Target) -> bool:
    """Tell whether a target is more than a word that points somewhere ("the regime", "reasons")."""
    named = any(c.isupper() for c in _ARTICLE.sub("", target.text))
    if target.kind is not TargetKind.UNKNOWN or named:
        return True
    if target.text.startswith(_POINTERS) or target.text.endswith(" names"):
        return True
    return parse_count(target.text) is not None and not _NO_BODIES.search(target.text)


_POINTERS = ("others", "the following", "The following")
"""What opens the words for those who are named elsewhere."""
_ARTICLE = lazy(r"^(?:An?|The|Another|Some|All|Most) ")
_NO_BODIES = lazy(
    r"\b(?:days?|weeks?|months?|years?|hours?|minutes?|percent|euros?|dollars?|pounds?|million|billion|times|points|goals|reasons?|questions?|demands?|steps?|things?|ways?|conditions?|options?|rules?|laws?|measures?|sanctions?|grounds|missiles?|launches|sites?|places|locations|incidents?|cases|areas|towns|villages|tests?|candidates?|it|them)\b"
)
"""Things that are counted and never sanctioned."""


def _is_like_target(target: Target) -> bool:
    if _PLACES_HIT.match(target.text) or _is_land(target):
        return False
    return _is_somebody(target)


def _is_land(target: Target) -> bool:
    """Tell whether a target is a country and no more, whatever was said behind its name."""
    if target.kind is not TargetKind.UNKNOWN:
        return target.kind is TargetKind.COUNTRY
    return any(hit.text == target.text for hit in find_countries(target.text))


def _names_more_than_craft(event: Event) -> bool:
    """Tell whether those barred are more than "ships" and "planes", which any notice warns off."""
    return any(" " in t.text or t.text[:1].isupper() or t.kind not in _CRAFT for t in event.targets)


def _is_barred(event: Event) -> bool:
    """Tell whether those barred are somebody, and not all who are on a list: what it means."""
    if any(_ALL_ON_LIST.match(t.text) or _EFFECT_ON.match(t.text) for t in event.targets):
        return False
    if all(_TRAVELERS.fullmatch(t.text) for t in event.targets):
        return False
    own = {agent.code for agent in event.imposers}
    return _names_more_than_craft(event) and not _are_all_of(own, event)


_TRAVELERS = lazy(
    r"(?:[\w-]+ ){0,2}(?:[Tt]ourists|[Vv]isitors|[Tt]ravell?ers|[Pp]assengers|[Ff]oreigners|[Pp]ilgrims"
    r"|[Mm]igrants|[Ss]tudents|[Ff]ans|[Cc]hildren)"
)
"""Those who are kept out of a country by no sanction."""


_EFFECTS = frozenset({"told_freeze", "told_stopped", "told_visa", "told_free"})
"""Forms that tell what a measure means for all whom it is on."""
_ALL_ON_LIST = lazy(
    r"(?:[Tt]hose|[Aa]nyone|[Aa]nybody|[Aa]ll|[Aa]ny|[Pp]ersons|[Pp]eople|[Ii]ndividuals|[Ee]ntities)\b"
    r".{0,20}\b(?:put|placed|named|included|listed|designated|sanctioned|blacklisted|list|blacklist)\b"
)
_EFFECT_ON = lazy(
    r"(?:[Ss]anctioned|[Ll]isted|[Dd]esignated|[Tt]argeted|[Bb]lacklisted) (?:\w+ )?[a-z]+s$"
)
_CRAFT = frozenset({TargetKind.VESSEL, TargetKind.AIRCRAFT})


def _is_of_another_land(event: Event) -> bool:
    """Tell whether goods that are banned come from a country, or go to one or to somebody named."""
    own = {agent.code for agent in event.imposers}
    return any(
        t.nationality
        or t.location
        or t.kind is TargetKind.COUNTRY
        or any(c.isupper() for c in t.text[1:])
        for t in event.targets
    ) and not _are_all_of(own, event)


def _are_all_of(own: set[str | None], event: Event) -> bool:
    """Tell whether trade is stopped that others do with one's own people."""
    homes = {h for t in event.targets if (h := country_of(t.nationality or t.location or _tail(t)))}
    return bool(homes) and homes <= own


def _tail(target: Target) -> str:
    return target.text.rpartition(" in ")[2] if " in " in target.text else ""


def _is_shut_out(event: Event) -> bool:
    """Tell whether more than craft of no country is kept out: "shut its ports to rescue ships"."""
    known = any(
        t.kind not in _CRAFT | {TargetKind.UNKNOWN} or not t.text[:1].islower()
        for t in event.targets
    )
    return known or _is_of_another_land(event)


def _is_at_somebody(event: Event) -> bool:
    return any(_is_like_target(t) for t in event.targets)


def _is_at_some_kind(event: Event) -> bool:
    """Tell whether people, firms, ships or a name are meant, and no first number of other things."""
    if event.family == "off" and event.date and event.past:
        return bool(event.targets)
    known = [
        t.kind is not TargetKind.UNKNOWN
        or t.text[:1].isupper()
        or (event.status is Status.LIFTED and t.text.endswith(" the names"))
        for t in event.targets
        if _is_like_target(t)
    ]
    return any(known) and (known[0] or parse_count(event.targets[0].text) is None)


_PLACES_HIT = lazy(
    r"(?:[\w'’-]+ ){0,4}?(?:targets?|aim ?points?|marks?|waters?|sea|ocean"
    r"|positions|sites?|bases?|facilit(?:y|ies)|infrastructure"
    r"|suppl(?:y|ies)|production|procurement|financing|flows?|revenues?|plants?|airports?|airfields?|cit(?:y|ies)|depots?|buildings?|hospitals?|troops|launchers?|bunkers)\b"
)
"""What bombs and missiles hit, and what sanctions are only meant to stop: "the supply of arms"."""


_WANTED: Final[dict[str, Callable[[Event], bool]]] = {
    "told_out": _are_of_others,
    "told_goods": _is_foreign,
    "told_bar": _is_barred,
    "told_strike": _is_at_somebody,
    "told_loose": _is_at_some_kind,
    "told_echo": _is_at_somebody,
    "told_unagreed": _is_at_some_kind,
    "told_next": _is_at_some_kind,
    "told_stopped": _is_of_another_land,
    "told_shut": _is_shut_out,
}
"""What events of a form need besides."""
