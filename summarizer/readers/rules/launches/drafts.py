"""The drafts of the launches read: which stand, whose they are, which are background."""

from datetime import date, timedelta

from summarizer.normalize.countries import country_name, country_of
from summarizer.normalize.dates import Precision
from summarizer.readers.rules.deeds import words_of_deed
from summarizer.readers.rules.launches.claimants import claimant
from summarizer.readers.rules.launches.events import Event, draft_of
from summarizer.readers.rules.launches.forces import own_force, own_make, weapon_of
from summarizer.readers.rules.launches.inheriting import inherit_days
from summarizer.readers.rules.launches.leads import lead_party, number_at, reports
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.patterns import LANDS, SUBJECT
from summarizer.readers.rules.launches.sameness import compatible, same_party
from summarizer.readers.rules.launches.table import LEASED
from summarizer.records.launch import Confirmation, LaunchDraft
from summarizer.text.patterns import lazy

_DEFINITE = lazy(
    r"(?:[Ii]ts|[Tt]heir)\b|\w+['’]s\b|[A-Z][a-z]|(?:the|an?)\s+(?:recent|latest|last|new)\b|the\s"
)
_RECENT = lazy(r"\b(?:recent|last|latest|earlier|previous)\b")


def all_drafts(story: Story) -> list[LaunchDraft]:
    """Return the drafts of the events that stand by themselves."""
    default = next((e.party for e in story.events if e.party), None)
    if default and any(p.is_place for p in story.page.parties.within(default.start, default.end)):
        default = story.page.parties.first_of(default.key) or default
    found = []
    inherit_days(story)
    for event in story.events:
        party = event.party or claimant(story, event) or _meant(story, event, default)
        if party is None or (event.weak and not _stands_alone(story, event)):
            continue
        if event.day and (number := number_at(story, event.day.place[0])):
            event.cite(number)
        default = default or party
        event.trigger_text = _trigger_words(story, event)
        found.append(draft_of(event, party, background=_is_background(story, event)))
    return found


def _trigger_words(story: Story, event: Event) -> str:
    """Return the words that tell an event, told from the like of another in what it cites."""
    article = story.page.article
    sentence = story.page.sentence_at(event.trigger[0])
    if sentence is None or article.text[slice(*event.trigger)] != event.trigger_text:
        return event.trigger_text
    cited = (article.sentence_by_number[number] for number in event.numbers)
    places = [(each.start, each.end) for each in cited]
    return words_of_deed(article.text, event.trigger, sentence.end, places)


def _meant(story: Story, event: Event, default: Party | None) -> Party | None:
    """Return who is meant where a launch names nobody: the party of others, told of by then."""
    end = event.trigger[1]
    sentence = story.page.sentence_at(event.trigger[0])
    unclaimed = _UNCLAIMED.search(story.page.text, end, end + 200) if sentence else None
    if unclaimed:
        return None
    known = default and (
        default.start < end or any(p.key == default.key for p in story.page.parties.within(0, end))
    )
    return _default_party(story, event, default if known else None)


_UNCLAIMED = lazy(
    r"\b(?:[Nn]obody|[Nn]o\sone|[Nn]o\s(?:\w+\s)?group|[Nn]one)\s(?:(?:has|had|immediately"
    r"|yet)\s)*(?:claimed|took|taken|owned|admitted)\b|\bno\s(?:immediate\s)?claim\sof"
    r"|\bunclear\swho\b"
)
"""Behind a launch that nobody is known to have made."""


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


def _default_party(story: Story, event: Event, default: Party | None) -> Party | None:
    """Return who else fired or makes the missile, or launches the others; cited if need be."""
    page = story.page
    user = next(
        (e.party for e in story.events if e.party and e.name and e.name == event.name), None
    )
    make = own_make(story, event.name)
    named = page.parties.any_of(make)
    known = default is not None and named is not None and not named.is_place
    by_name = named is not None and (known or country_name(named.key) == named.text)
    maker = page.parties.first_of(make) or (named if by_name else None)
    if user is None and maker is None and _is_made_elsewhere(story, event, default):
        return _only_party(story, event)
    meant = maker if maker and (default is None or default.key != maker.key) else default
    meant = user or meant or (named and (own_force(story, event, far=False) or named))
    meant = meant or _unhurt(story, event, _party_of_place(story, event))
    meant = meant or _unhurt(story, event, _lead(story, make))
    meant = meant or _unhurt(story, event, _force_or_land(story, event, make))
    meant = meant or weapon_of(story, event)
    meant = meant or _only_party(story, event) or _near_party(story, event)
    if meant is None:
        return None
    for number in sorted(event.numbers):
        sentence = page.article.sentence_by_number[number]
        for party in page.parties.within(sentence.start, sentence.end):
            if party.key == meant.key and not party.is_place:
                return party
    home = number_at(story, meant.start)
    if home is None:
        return None
    event.cite(home)
    return meant


def _force_or_land(story: Story, event: Event, make: str | None) -> Party | None:
    """Return the force that the article names, or the land of the launch site."""
    land = _land_of(story, event)
    return own_force(story, event, of=land or make) or story.page.parties.any_of(land)


def _lead(story: Story, make: str | None) -> Party | None:
    """Return the party that the article is about, unless the missile is another country's."""
    lead = lead_party(story)
    return lead if lead and (make is None or lead.is_group or lead.key == make) else None


def _is_made_elsewhere(story: Story, event: Event, default: Party | None) -> bool:
    """Tell whether the missile is of a country other than the one the article is on."""
    make = story.page.arsenal.makers.get(event.name or "")
    return bool(make and default and make != default.key and not default.is_group)


def _only_party(story: Story, event: Event) -> Party | None:
    """Return the one party that the sentence of a launch names, or None."""
    sentence = story.page.sentence_at(event.trigger[0])
    if sentence is None:
        return None
    told = [p for p in story.page.parties.within(sentence.start, sentence.end) if not p.is_place]
    told = [p for p in told if p.is_armed and not reports(story, p)]
    told = [p for p in told if p.start < event.trigger[1]]
    return _unhurt(story, event, told[0]) if len({p.key for p in told}) == 1 else None


def _party_of_place(story: Story, event: Event) -> Party | None:
    """Return the party whose land the launch was made from."""
    return story.page.parties.first_of(_land_of(story, event))


def _land_of(story: Story, event: Event) -> str | None:
    """Return the country that the launch was made from, as far as its place tells it."""
    if event.location is None or _HELD.search(event.location):
        return None
    land = country_of(event.location, korean_context=story.page.parties.is_korean)
    return LEASED.get(land, land) if land else None


_HELD = lazy(r"^off |(?<!-)\b(?:occupied|annexed)\b|-(?:held|controlled)\b")
"""Of a place that is not its country's to launch from."""


def _near_party(story: Story, event: Event) -> Party | None:
    """Return the party that the sentence before speaks of: "Then to North Korea. The missile"."""
    number = event.numbers[0]
    if LANDS.match(event.trigger_text) and event.landing is None:
        return None
    before = [s for s in story.page.body if number - 2 <= s.number < number]
    told = [p for s in before for p in story.page.parties.within(s.start, s.end)]
    told = [p for p in told if not p.is_place and p.is_armed and not reports(story, p)]
    return _unhurt(story, event, told[-1]) if told and not event.weak else None


def _unhurt(story: Story, event: Event, party: Party | None) -> Party | None:
    """Return a party unless it is rather whose town or troops were hit: "the Iraqi capital"."""
    text = story.page.text
    if party is None or _HIT_IS.match(text, party.end):
        return None
    if _CITED.search(text, max(0, party.start - 20), party.start):
        return None
    sentence = story.page.sentence_at(event.trigger[0])
    if sentence is None or not LANDS.match(event.trigger_text):
        return party
    hit = story.page.parties.within(event.trigger[1], sentence.end)
    return None if any(p.key == party.key for p in hit) else party


_HIT_IS = lazy(
    r"(?:['’]s)?\s+(?:[\w-]+\s+){0,2}(?:[Cc]apital|[Cc]it(?:y|ies)|[Ee]mbass(?:y|ies)|missions?|bases?"
    r"|[Cc]onsulates?|[Aa]irports?|[Aa]ir\s?[Bb]ases?|troops|soldiers|personnel|diplomats?|civilians?"
    r"|citizens?|targets?|police|authorities|airspace|territory|waters|soil)\b"
)
"""Behind a country whose people or places are what is hit."""
_CITED = lazy(
    r"\b(?:(?:across|in|over|into|near)\s+(?:central|\w+ern)|cit(?:ed|es|ing)|quot(?:ed|es|ing)|according\s+to|told)\s+(?:the\s+)?$"
)
"""Before who is only named as a source, or as a place: "across central Israel"."""


_NEWS_DAYS, _ASIDE_DAYS, _LEAD_DAYS = 6, 2, 92
"""How old a launch may be that is news: in an article on launches, in one on something else, and
where the article is on that one."""


def _leads(story: Story) -> bool:
    """Tell whether an article is on launches: its title or its first sentences tell one."""
    first = {s.number for s in story.page.body[:3]} | {s.number for s in story.page.titles}
    return any(first & set(e.numbers) and not e.aggregate and not e.past for e in story.events)


def _is_background(story: Story, event: Event) -> bool:
    """Tell whether a launch is told as context: before the news, or as a total."""
    if event.confirmation is Confirmation.PLANNED:
        return _is_late_plan(story, event)
    if event.aggregate:
        return True
    anchor = story.page.anchor
    day = event.day.resolved if event.day else None
    if anchor and day and day.latest and day.earliest:
        told = day.earliest if day.precision is Precision.MONTH else day.latest
        days = _LEAD_DAYS if _is_lead(story, event) else _ASIDE_DAYS
        days = max(days, _NEWS_DAYS) if _leads(story) else days
        return date.fromisoformat(told) < anchor - timedelta(days=days)
    if event.past:
        return True
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


def _is_late_plan(story: Story, event: Event) -> bool:
    """Tell whether a plan is told far down in an article that is not on launches."""
    return event.numbers[0] > story.page.body[0].number + _PLANS_BY and not _leads(story)


_PLANS_BY = 8
"""How many sentences behind the first a plan may stand to be news."""
