"""The drafts of the launches read: which stand by themselves, which are background."""

import re
from datetime import date, timedelta

from summarizer.normalize.countries import country_of
from summarizer.normalize.dates import Precision
from summarizer.normalize.numbers import ParsedQuantity, parse_count
from summarizer.readers.rules.deeds import words_of_deed
from summarizer.readers.rules.launches.attribution import attributed, teller_of_plan
from summarizer.readers.rules.launches.claimants import claimant
from summarizer.readers.rules.launches.events import Event, draft_of
from summarizer.readers.rules.launches.inheriting import inherit_days
from summarizer.readers.rules.launches.leads import number_at
from summarizer.readers.rules.launches.learned_events import (
    is_unlikely,
    named_by_role,
    place_by_role,
)
from summarizer.readers.rules.launches.makers import own_make
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.patterns import ATTACK, SUBJECT
from summarizer.readers.rules.launches.same_attack import attacker
from summarizer.readers.rules.launches.sameness import compatible, same_party
from summarizer.readers.rules.launches.table import GROUP_LANDS
from summarizer.records.launch import Confirmation, LaunchDraft
from summarizer.text.patterns import lazy

_DEFINITE = lazy(
    r"(?:[Ii]ts|[Tt]heir)\b|\w+['’]s\b|[A-Z][a-z]|(?:the|an?)\s+(?:recent|latest|last|new)\b|the\s"
)
_SOME = ("a ", "an ", "A ", "An ")
"""How a group without a name begins, which need not have made the other launches."""
_RECENT = lazy(r"\b(?:recent|last|latest|earlier|previous)\b")


def all_drafts(story: Story) -> list[LaunchDraft]:
    """Return the drafts of the events that stand by themselves."""
    told = (e.party for e in story.events if e.party)
    default = next((party for party in told if not party.text.startswith(_SOME)), None)
    if default and any(p.is_place for p in story.page.parties.within(default.start, default.end)):
        own = story.page.parties.group_of(default.key)
        default = own or story.page.parties.first_of(default.key) or default
    found = []
    inherit_days(story)
    leads = _leads(story)  # before the sentences that only name who launched are cited
    for event in story.events:
        if is_unlikely(story, event):
            continue
        party = attacker(story, event) or _of_home(story, event)
        party = party or claimant(story, event) or attributed(story, event, default)
        party = party or teller_of_plan(story, event)
        party = party and _behind_press(story, party)
        if party is None or not party.key or (event.weak and not _stands_alone(story, event)):
            continue
        if event.day and (number := number_at(story, event.day.place[0])):
            event.cite(number)
        default = default or (None if party.text.startswith(_SOME) else party)
        if event.confirmation is Confirmation.CLAIMED and _is_word_of_another(story, event, party):
            event.confirmation = Confirmation.CONFIRMED
        _cite_party(story, event, party)
        event.trigger_text = _trigger_words(story, event)
        if event.location is None and not event.aggregate:
            event.location = place_by_role(story, event)
        event.count = event.count or _one(story, event)
        found.append(draft_of(event, party, background=_is_background(story, event, leads=leads)))
    return found


def _of_home(story: Story, event: Event) -> Party | None:
    """Return who launched, by his own name where so far only the land is known it came from."""
    if event.party is None or not event.party.is_home:
        return event.party
    told, make = named_by_role(story, event), own_make(story, event.name)
    group = event.party.is_group or event.party.key in GROUP_LANDS
    maker = None if make == event.party.key or group else story.page.parties.any_of(make)
    if maker:
        return maker._replace(is_place=False)  # Kalibrs from Crimea are Russia's
    return told if told and told.key == event.party.key else event.party


def _behind_press(story: Story, party: Party) -> Party:
    """Return for whom a force's press office speaks, which launches nothing itself."""
    if _PRESS.search(party.name) is None:
        return party
    others = [p for p in story.page.parties.found if p.key == party.key]
    others = [p for p in others if p.is_country] or others
    return next((p for p in others if not _PRESS.search(p.name)), party)


_PRESS = lazy(r"\bPublic Relations\b")


def _is_word_of_another(story: Story, event: Event, party: Party) -> bool:
    """Tell whether who tells a launch is of another country than who turned out to have made it."""
    if event.party is not None or event.reported_by is None or not party.is_country:
        return False
    teller = country_of(event.reported_by.text, korean_context=story.page.parties.is_korean)
    return teller is not None and teller != party.key


def _cite_party(story: Story, event: Event, party: Party) -> None:
    """Cite the sentence that names who launched, where none of a launch's own does."""
    cited = (story.page.article.sentence_by_number[number] for number in event.numbers)
    words = re.compile(rf"(?<!\w){re.escape(party.text)}(?!\w)")
    if any(words.search(story.page.text, each.start, each.end) for each in cited):
        return
    if number := number_at(story, party.start):
        event.cite(number)


def _one(story: Story, event: Event) -> str | None:
    """Return the words for the one missile of a launch that nothing counts: "Friday's Sarmat"."""
    what, text = event.missile, story.page.text
    if event.aggregate or what is None or what.plural:
        return None
    if _TWICE.search(text, what.start - 40, what.end + 40):
        return None
    words = text[what.start : what.end]
    if _NTH_OF.match(words) or ATTACK.search(words):
        return None  # "a massive missile attack" does not say with how many
    first = next(e for e in story.events if e.missile is what)
    if first.trigger != event.trigger and first.number != 1:
        words = event.trigger_text
    named = event.name is not None and words.endswith(event.name) and words[-1] != "s"
    if words == event.name and text.endswith(("with ", "using "), 0, what.start):
        return None  # "struck a depot with ATACMS": with how many is not said
    one = named or parse_count(words) == ParsedQuantity(1)
    return words if one else None


_NTH_OF = lazy(r"(?:[Tt]he\s)?(?:final|last|first|second|third|other|remaining)\s(?!test)")
"""One of several, whose words count no other: "The final satellite"."""
_TWICE = lazy(r"\b(?:twice|times|repeatedly|occasions|each)\b")
"""Around a missile of which there was more than one: "twice fired a Hwasong-14"."""


def _trigger_words(story: Story, event: Event) -> str:
    """Return the words that tell an event, told from the like of another in what it cites."""
    article = story.page.article
    sentence = story.page.sentence_at(event.trigger[0])
    if sentence is None or article.text[slice(*event.trigger)] != event.trigger_text:
        return event.trigger_text
    cited = (article.sentence_by_number[number] for number in event.numbers)
    places = [(each.start, each.end) for each in cited]
    return words_of_deed(article.text, event.trigger, sentence.end, places)


def _stands_alone(story: Story, event: Event) -> bool:
    """Tell whether a launch named in passing is the only word of it: "its latest ICBM test"."""
    if event.aggregate:
        return False
    others = [e for e in story.events if e is not event and not e.weak and same_party(e, event)]
    many = event.missile is not None and event.missile.plural
    recent = _RECENT.search(event.trigger_text)
    if (others and (many or not recent)) or (many and not recent):
        return False
    if any(compatible(e, event) or e.kind is None for e in others):
        return False
    return event.kind is not None and _DEFINITE.match(event.trigger_text) is not None


_NEWS_DAYS, _ASIDE_DAYS, _LEAD_DAYS = 6, 2, 92
"""How old a launch may be that is news: in an article on launches, in one on something else, and
where the article is on that one."""


def _leads(story: Story) -> bool:
    """Tell whether an article is on launches: its title or its first sentences tell one."""
    first = {s.number for s in story.page.body[:3]} | {s.number for s in story.page.titles}
    return any(first & set(e.numbers) and not e.aggregate and not e.past for e in story.events)


def _is_background(story: Story, event: Event, *, leads: bool) -> bool:
    """Tell whether a launch is told as context: before the news, or as a total."""
    if event.confirmation is Confirmation.PLANNED:
        late = event.numbers[0] > story.page.body[0].number + _PLANS_BY
        return late and not leads
    if event.aggregate or event.past:
        return True
    anchor = story.page.anchor
    day = event.day.resolved if event.day else None
    if anchor and day and day.latest and day.earliest:
        told = day.earliest if day.precision is Precision.MONTH else day.latest
        days = _LEAD_DAYS if _is_lead(story, event) else _ASIDE_DAYS
        days = max(days, _NEWS_DAYS) if leads else days
        return date.fromisoformat(told) < anchor - timedelta(days=days)
    lead = event.numbers and event.numbers[0] in {s.number for s in story.page.body[:2]}
    if lead or event.from_title or event.headline:
        return False
    primary = [e for e in story.events if e is not event and e.day and not e.aggregate]
    return not (event.confirmation is Confirmation.DENIED and primary)


def _is_lead(story: Story, event: Event) -> bool:
    """Tell whether a launch is what the first sentence, and a title, are on, however old it is."""
    first = next(iter(story.page.body), None)
    if first is None or event.numbers[0] != first.number or event.past:
        return False
    if _CONTEXT.search(story.page.text, first.start, max(event.trigger[0], first.start)):
        return False
    return any(SUBJECT.search(story.page.text, t.start, t.end) for t in story.page.titles)


_CONTEXT = lazy(
    r"\b(?:after|since|following|over|for|because|before|despite|as|when|while|response|from)\b"
)
"""Before a launch in a first sentence that is not on it."""


_PLANS_BY = 8
"""How many sentences behind the first a plan may stand to be news."""
