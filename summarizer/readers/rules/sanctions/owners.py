"""Who acts by the words beside a passive or a noun: a by-phrase, the owner of a measure."""

from collections.abc import Iterator, Sequence

from summarizer.normalize.leaders import LEADERS
from summarizer.readers.rules.sanctions.agent import Agent, agent_of, agent_of_body
from summarizer.readers.rules.sanctions.telling import Form, Telling
from summarizer.readers.rules.sanctions.view import OPPOSED, SanctionView, is_listed
from summarizer.text.calendar_table import MONTHS, WEEKDAYS
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy, until

_NEXT_DEED = lazy(
    r", (?:after|before|when|while|because|although)\b|\b(?:but|and|before|until)\s+(?:(?:was|were|is|are|has|have|had|been|later|then|subsequently)\s+)+[a-z]+ed\b"
)
"""What the same subject does or suffers next: "were imposed by Mali but were lifted by"."""
_BY = lazy(r"\bby\s+(?:the\s+|both\s+)?$")


def by_phrase(
    view: SanctionView, agents: Sequence[Agent], start: int, end: int
) -> tuple[Agent, ...]:
    """Return who stands behind "by", and those beside him."""
    end = until(_NEXT_DEED, view.masked, start, end)
    end = end if (clause := view.masked.find(";", start, end)) < 0 else clause
    for n, agent in enumerate(agents):
        if start <= agent.start < end and _does_by(view, start, agent):
            return (agent, *_coordinated_after(view, agents[n + 1 :], agent))
    return _by_leader(view, start, end)


def _does_by(view: SanctionView, start: int, agent: Agent) -> bool:
    """Tell whether "by" makes somebody the one who acts, and not of another deed beside it."""
    if not _BY.search(view.masked, max(start, agent.start - 12), agent.start):
        return False
    return _DEED_BY.search(view.masked, max(start, agent.start - 60), agent.start) is None


_HELD = (
    "called|held|hosted|chaired|attended|convened|organi[sz]ed|owned|controlled|run|headed|founded|operated"
    "|committed|perpetrated|launched|conducted|carried out|staged|waged|used|produced|supplied|orchestrated"
)
"""What others do: sanctions "for a meeting called by the president"."""


_DEED_BY = lazy(
    r"\b(?:launch(?:es)?|tests?|firings?|attacks?|strikes?|invasion|incursion|aggression|violations?|abuses|purchases?|use|killings?|crackdown|threats?|visits?|provocations?|activit(?:y|ies)|attempts?)\s+by\s+(?:the\s+)?$"
    rf"|\b(?:{_HELD}) by (?:the )?$"
)
"""What others did: sanctions "were imposed after missile launches by North Korea"."""
_LEADER = lazy(
    r"(?<!called )(?<!held )(?<!used )(?<!owned )(?<!run )(?<!controlled )\bby (?:[A-Z][\w.]* ){0,3}(?P<name>[A-Z]\w+)\b"
)


def _by_leader(view: SanctionView, start: int, end: int) -> tuple[Agent, ...]:
    """Return the leader of a state behind "by"."""
    found = _LEADER.search(view.masked, start, end)
    if found is None or found["name"] not in LEADERS:
        return ()
    place = found.span("name")
    return (
        Agent(
            *place, found["name"], found["name"], LEADERS[found["name"]], "person", governed=False
        ),
    )


_JOINED_BEHIND = lazy(r",?\s+(?:and\s+)?(?:the\s+)?|,\s*")


def _coordinated_after(
    view: SanctionView, agents: Sequence[Agent], last: Agent
) -> tuple[Agent, ...]:
    found: list[Agent] = []
    for agent in agents:
        if not _JOINED_BEHIND.fullmatch(view.masked[last.end : agent.start]):
            break
        found.append(agent)
        last = agent
    return tuple(found)


_JOINED_BEFORE = lazy(
    r",?\s+(?:and|as well as|together with)\s+(?:the\s+|(?:its|their)\s+(?:\w+\s+)?(?:ally|allies|partner|partners|neighbou?rs?)\s+)?|,\s+(?:the\s+)?"
)


def coordinated_before(view: SanctionView, agents: Sequence[Agent], first: Agent) -> list[Agent]:
    """Return those who are named before an agent and act with him: "Japan, Seoul and"."""
    found: list[Agent] = []
    for agent in reversed([a for a in agents if a.end <= first.start]):
        between = view.masked[agent.end : first.start]
        if not _JOINED_BEFORE.fullmatch(between) or (not found and between in {", ", ", the "}):
            break
        found.insert(0, agent)
        first = agent
    return found


_JOINED_ASIDE = lazy(r",?\s+(?:along with|together with|jointly with|as well as)\s+(?:the\s+)?")


def coordinated_aside(
    view: SanctionView, agents: Sequence[Agent], first: Agent, limit: int
) -> tuple[Agent, ...]:
    """Return those who act with an agent, named between commas: "the US, along with Britain,"."""
    behind = [a for a in agents if first.end <= a.start and a.end <= limit]
    if not behind or not _JOINED_ASIDE.fullmatch(view.masked[first.end : behind[0].start]):
        return ()
    return (behind[0], *_coordinated_after(view, behind[1:], behind[0]))


_AIMED_AT = lazy(
    rf"\b(?:against|targeting|aimed at|borders? (?:to|with)|lists? of|on(?! (?:\d\d? {MONTHS}|{WEEKDAYS}|[A-Z][a-z]+\.? \d)))\b"
)


def owner(view: SanctionView, telling: Telling) -> tuple[Agent, ...]:
    """Return who owns the sanctions of a noun phrase: "UN sanctions", "the EU's measures"."""
    if telling.own is None:
        return ()
    start, end = telling.own
    clause = _PLACED.search(view.masked, start, end)
    start = clause.end() if clause else start
    limit = end
    if telling.form.name != "told_noun":
        limit = until(_AIMED_AT, view.masked, start, end)
    found = [a for a in named_owner(view, start, limit) if not _is_venue(view, a)]
    if telling.form.name == "told_noun":
        owning = [a for a in found if POSSESSES.match(view.masked, a.end)]
        found = [a for a in found if not _GOES_ON.match(view.masked, a.end)]
        found = owning or _leader_owning(view, start, limit) or found
    return _all_owning(view, found) if found else ()


def _is_venue(view: SanctionView, agent: Agent) -> bool:
    """Tell whether a name only says where people met: "At a summit in Lusaka, the curbs were"."""
    if agent.text == "Brussels" or _BEHIND_VENUE.match(view.masked, agent.end) is None:
        return False
    return _MET_IN.search(view.masked, max(0, agent.start - _MET_REACH), agent.start) is not None


_MET_REACH = 30
_MET_IN = lazy(r"\b(?:meeting|summit|session|talks|conference|gathering)s? (?:held )?in $")
_BEHIND_VENUE = lazy(r"(?: (?:on|last|late|early) [\w ]+)?, ")


def giver(view: SanctionView, agents: Sequence[Agent], telling: Telling) -> tuple[Agent, ...]:
    """Return from whom measures come: "was hit by new sanctions from the EU"."""
    if telling.form.name not in _MET:
        return ()
    source = _FROM.match(view.masked, telling.trig[1])
    found = [n for n, a in enumerate(agents) if source and a.start == source.end()]
    return _all_owning(view, agents[found[0] :]) if found else ()


_MET = frozenset({"told_hit", "told_suffer"})
_FROM = lazy(r" from (?:the |both )?")


def _all_owning(view: SanctionView, found: Sequence[Agent]) -> tuple[Agent, ...]:
    """Return the first owner found, with those beside it: "EU and UK sanctions"."""
    first, beside = found[0], sorted(found, key=lambda a: a.start)
    if not _JOINED_OWNERS.search(view.masked, beside[0].start, beside[-1].end):
        return (first,)
    behind = [a for a in beside if a.start >= first.end]
    return (
        *coordinated_before(view, beside, first),
        first,
        *_coordinated_after(view, behind, first),
    )


_JOINED_OWNERS = lazy(r"(?:['’]s)? and (?:the )?[A-Z]")


_PLACED = lazy(r",? (?:where|at which|in which) ")
"""What opens a clause on what was done at a place: "in Oslo, where the sanctions were agreed"."""
_GOES_ON = lazy(r" (?:and|but) [a-z]+s ")
"""What ends another clause before a deed: "talks with Mali and follows the lifting"."""


POSSESSES = lazy(r"['’]s?\s")
"""What makes a name an owner's: "Mali's ban"."""


def _leader_owning(view: SanctionView, start: int, end: int) -> list[Agent]:
    """Return the leader whose deed it was: "Biden's removal of"."""
    led = _LEADER_OWNS.search(view.masked, start, end)
    code = LEADERS.get(led["name"]) if led else None
    return [agent_of(led, "person")._replace(code=code)] if led and code else []


_LEADER_OWNS = lazy(r"\b(?P<name>[A-Z][a-z]+)(?=['’]s?\b)")


def named_owner(view: SanctionView, start: int, end: int) -> Iterator[Agent]:
    """Yield the bodies, then the countries, named in a phrase."""
    for body in view.bodies_in(start, end):
        if body.body.name != "SWIFT" and body.body.kind not in _NO_STATES:
            yield agent_of_body(body)
    for hit in view.countries_in(start, end):
        other = view.masked.endswith(OPPOSED, start, hit.start)
        other = other or (hit.form == "name" and is_listed(view.masked, hit.end, hit.code))
        if hit.form != "city" and not other:
            yield Agent(hit.start, hit.end, hit.text, hit.text, hit.code, "country", governed=False)


_NO_STATES = frozenset({"company", "media", "vessel"})
"""Kinds of bodies that impose nothing; nor does SWIFT, which others cut banks off from."""
_COUNCIL_NAME = lazy(r"(?:United Nations |U\.N\. |UN )?Security Council")


def default_imposer(view: SanctionView, sentence: Sentence, form: Form) -> tuple[Agent, ...]:
    """A numbered resolution is the Security Council's, if the article names it."""
    if form.name == "bill":
        return chamber(view, sentence)
    if _VOTE_IN.search(view.masked, sentence.start, sentence.end):
        council = council_named(view)
        return (council,) if council else ()
    if form.name.startswith("resolution") or _RESOLUTION_BY.search(
        view.masked, sentence.start, sentence.end
    ):
        council = council_named(view)
        return (council,) if council else ()
    return ()


def in_capital(view: SanctionView, telling: Telling) -> tuple[Agent, ...]:
    """Return the government in whose capital or land it was done: "was blacklisted in Panama"."""
    found = _IN_CAPITAL.match(view.masked, telling.trig[1])
    hits = view.countries_in(*found.span("name")) if found else []
    named = telling.form.name in _LISTED and not _ON_MARKET.search(view.masked, *telling.trig)
    return tuple(
        Agent(h.start, h.end, h.text, h.text, h.code, "country", governed=False)
        for h in hits
        if h.form in {"capital", "metonym"} or named
    )[:1]


def seated(view: SanctionView, sentence: Sentence, agents: Sequence[Agent]) -> tuple[Agent, ...]:
    """Return who acts, a body of no country told as of the capital that the sentence opens in."""
    if not agents or all(a.code or a.kind not in _OFFICIAL for a in agents):
        return tuple(agents)
    opens = _OPENS_IN.match(view.masked, sentence.start, sentence.end)
    hits = view.countries_in(*opens.span("name")) if opens else []
    code = hits[0].code if hits and hits[0].form in {"capital", "city", "metonym"} else None
    own = (a.kind in _OFFICIAL and a.code is None for a in agents)
    return tuple(a._replace(code=code) if bare else a for a, bare in zip(agents, own, strict=True))


_OFFICIAL = frozenset({"agency", "government", "anaphor"})
_OPENS_IN = lazy(r"In (?P<name>[A-Z][\w.]*(?: [A-Z][\w.]*)?), ")
_LISTED = frozenset({"told_name", "told_list"})
"""What is done to a name, so that a land tells whose list it is, and not where somebody was."""
_ON_MARKET = lazy(r"\blisted$")
"""What shares are too, at a place."""
_IN_CAPITAL = lazy(r" in (?:the )?(?P<name>[A-Z][\w.]*(?: [A-Z][\w.]*)*)")


def under_sanctions(view: SanctionView, start: int, end: int) -> tuple[Agent, ...]:
    """Return under whose sanctions something was done: "was impounded under EU sanctions"."""
    found = _UNDER_SANCTIONS.search(view.masked, start, end)
    if found is None:
        return _under_its(view, start, end)
    return tuple(named_owner(view, *found.span("who")))[:1]


_UNDER_SANCTIONS = lazy(
    r"\bunder (?:the )?(?P<who>[A-Z][\w.]*(?: [A-Z][\w.]*)*)(?:['’]s?)? "
    r"(?:(?:[a-z-]+ ){0,4}(?:sanctions|measures|embargo)\b|(?<=s )(?:[a-z-]+ ){0,4}(?:regime|law)\b)"
)


def _under_its(view: SanctionView, start: int, end: int) -> tuple[Agent, ...]:
    """Return whose rules they are where somebody acts "under its regulations"."""
    if not _UNDER_ITS.search(view.masked, start, end):
        return ()
    able = (a for a in view.agents(view.sentence_at(start)) if not a.governed and a.end <= start)
    return tuple(able)[-1:]


_UNDER_ITS = lazy(
    r"\bunder (?:its|their) (?:[\w()-]+ ){0,7}?(?:[Ss]anctions|[Rr]egulations|[Ll]aws?|[Rr]ules|Act)\b"
)


def council_named(view: SanctionView) -> Agent | None:
    """Return the Security Council, if the article names it."""
    found = _COUNCIL_NAME.search(view.masked)
    return agent_of(found, "international_body") if found else None


_CHAMBER = lazy(
    r"(?:US |U\.S\. )?(?:Senate|Congress|House of Representatives|(?<!White )House|(?:[A-Z]\w+ )?[Pp]arliament|Bundestag|Knesset|House of Commons|European Parliament|(?:Republican |Democratic )?(?:Sens?\.|Reps?\.|[Ss]enators?|Representatives?|Congress(?:man|woman))(?: [A-Z][\w.]+){1,3}|(?:[A-Z]\w+ )?(?:[Ss]enators|[Ll]awmakers|[Cc]ongressmen|MPs|[Ll]egislators))\b"
)


def chamber(view: SanctionView, sentence: Sentence) -> tuple[Agent, ...]:
    """Return the chamber of a parliament, or its members, named here or shortly before."""
    index = view.index_of(sentence)
    for each in reversed(view.body[max(0, index - 2) : index + 1]):
        found = _CHAMBER.search(view.masked, each.start, each.end)
        if found:
            return (agent_of(found, "government"),)
    return ()


_VOTE_IN = lazy(r"\bvotes? (?:in|of|at|by) the (?:UN |U\.N\. )?Security Council\b")
_RESOLUTION_BY = lazy(
    r"\b(?:by|in|under|with|pursuant to) (?:(?:the )?(?:UN |U\.N\. |United Nations )?(?:Security )?(?:\w+ )?)?[Rr]esolution \d{3,4}|\b(?:six|several|all|old)\b[^;]{0,30}\bresolutions\b"
)
