"""The drafts of the launches read: which stand, whose they are, which are background."""

from datetime import date, timedelta

from summarizer.normalize.countries import country_of
from summarizer.normalize.dates import Precision
from summarizer.readers.rules.launch_events import Event, draft_of
from summarizer.readers.rules.launch_merging import same_party
from summarizer.readers.rules.launch_page import Story
from summarizer.readers.rules.launch_parties import Party
from summarizer.readers.rules.launch_patterns import ANY, DEFINITE, SUBJECT
from summarizer.records.launch import Confirmation, LaunchDraft


def all_drafts(story: Story) -> list[LaunchDraft]:
    """Return the drafts of the events that stand by themselves."""
    default = next((e.party for e in story.events if e.party), None)
    found = []
    for event in story.events:
        party = event.party or default_party(story, event, default)
        if party is None or (event.weak and not stands_alone(story, event)):
            continue
        if event.day and (number := number_at(story, event.day.place[0])):
            event.cite(number)
        found.append(draft_of(event, party, background=is_background(story, event)))
    return found


def stands_alone(story: Story, event: Event) -> bool:
    """Tell whether a launch named in passing is the only word of it: "its latest ICBM test"."""
    if event.aggregate or (event.missile and event.missile.plural):
        return False
    if any(e for e in story.events if e is not event and not e.weak and same_party(e, event)):
        return False
    return event.kind is not None and DEFINITE.match(event.trigger_text) is not None


def default_party(story: Story, event: Event, default: Party | None) -> Party | None:
    """Return who makes the missile, or launches the article's others; cited if need be."""
    makers = {n.country for n in story.page.arsenal.names if n.text == event.name}
    named = [p for p in story.page.parties.found if p.key in makers]
    default = named[0] if named and (default is None or default.key not in makers) else default
    if default is None:
        default = party_of_place(story, event) or lead_party(story)
    if default is None:
        return None
    for number in sorted(event.numbers):
        sentence = story.page.article.sentence_by_number[number]
        for party in story.page.parties.within(sentence.start, sentence.end):
            if party.key == default.key and not party.is_place:
                return party
    home = number_at(story, default.start)
    if home is None:
        return None
    event.cite(home)
    return default


def party_of_place(story: Story, event: Event) -> Party | None:
    """Return the party whose land the launch was made from."""
    if event.location is None:
        return None
    code = country_of(event.location, korean_context=story.page.parties.is_korean)
    return next((p for p in story.page.parties.found if p.key == code and not p.is_place), None)


def lead_party(story: Story) -> Party | None:
    """Return the party that an article of state media speaks for, or one that its title names."""
    titles = [p for t in story.page.titles for p in story.page.parties.within(t.start, t.end)]
    everywhere = story.page.parties.found if story.page.state_source else []
    named = (p for p in (*titles, *everywhere) if not p.is_place)
    first = next((p for p in named if number_at(story, p.start)), None)
    about = any(ANY.search(story.page.text, t.start, t.end) for t in story.page.titles)
    if about or story.page.state_source:
        return first
    lead = story.page.body[0]
    if not SUBJECT.search(story.page.text, lead.start, lead.end):
        return None
    told = story.page.parties.within(lead.start, lead.end)
    return next((p for p in told if not p.is_place), None)


def number_at(story: Story, place: int) -> int | None:
    """Return the number of the evidence sentence that holds a place."""
    for sentence in story.page.article.sentence_by_number.values():
        if sentence.start <= place < sentence.end:
            return sentence.number
    return None


def is_background(story: Story, event: Event) -> bool:
    """Tell whether a launch is told as context: before the news, or as a total."""
    if event.confirmation is Confirmation.PLANNED:
        return False
    anchor = story.page.anchor
    day = event.day.resolved if event.day else None
    lead = event.numbers and event.numbers[0] in {s.number for s in story.page.body[:2]}
    if event.aggregate:
        return True
    if anchor and day and day.latest and day.earliest:
        told = day.earliest if day.precision is Precision.MONTH else day.latest
        return date.fromisoformat(told) < anchor - timedelta(days=5)
    if event.past:
        return True
    if lead or event.from_title:
        return False
    primary = [e for e in story.events if e is not event and e.day and not e.aggregate]
    return not (event.confirmation is Confirmation.DENIED and primary)
