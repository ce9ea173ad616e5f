"""The party that an article on launches is about, by its title or its lead."""

from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.patterns import SUBJECT, speaks_of_launches
from summarizer.text.patterns import lazy

_WATCHES = lazy(
    r"(?:['’]s\s+(?:[\w-]+\s+){1,6}|\s+(?:[\w-]+\s+){0,3}|,\s[^,;.]{2,60},\s)"
    r"(?:says?|said|detect\w*|count\w*|track\w*|report\w*|register\w*|log(?:s|ged)|spot\w*"
    r"|intercept\w*|condemn\w*|denounc\w*|confirm\w*|announc\w*|monitor\w*"
    r"|protest\w*|criticiz\w*|criticis\w*|deplor\w*|decr(?:ied|ies)|rebuk\w*|regret\w*|urge[ds]?"
    r"|lodged?|summon\w*|conven\w*|call(?:s|ed) (?:on|for|an?)|demand\w*|react\w*|express\w*"
    r"|voice[ds]?|sanction\w*|blacklist\w*|impos\w*|slap\w*|expel\w*|scrambl\w*)\b"
)
"""Behind a party that saw a launch, tells of it or answers it."""


def lead_party(story: Story) -> Party | None:
    """Return the party that an article on launches names first, in its title or its lead."""
    page = story.page
    titles = [p for t in page.titles for p in page.parties.within(t.start, t.end)]
    if page.state_source:
        return next((p for p in (*titles, *page.parties.found) if _can_launch(story, p)), None)
    if any(speaks_of_launches(page.text[t.start : t.end]) for t in page.titles):
        return next((p for p in titles if _can_launch(story, p) and not reports(story, p)), None)
    lead = page.body[0] if page.body else None
    if lead is None or not SUBJECT.search(page.text, lead.start, lead.end):
        return None
    told = page.parties.within(lead.start, lead.end)
    return next((p for p in told if _can_launch(story, p) and not reports(story, p)), None)


def reports(story: Story, party: Party) -> bool:
    """Tell whether a party is named only as who says, saw or answers it."""
    return not party.is_group and _WATCHES.match(story.page.text, party.end) is not None


def _can_launch(story: Story, party: Party) -> bool:
    acts = not party.is_place and party.is_armed and not party.text.endswith(("troops", "soldiers"))
    return acts and number_at(story, party.start) is not None


def number_at(story: Story, place: int) -> int | None:
    """Return the number of the evidence sentence that holds a place."""
    sentence = story.page.sentence_at(place)
    return sentence.number if sentence else None
