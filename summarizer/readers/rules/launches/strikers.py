"""Who fired what is told of without a name, by where it went: nobody fires at his own land."""

from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def fired_at(story: Story, event: Event) -> Party | None:
    """Return the one country that the words behind a launch say was fired at: "inside Iran"."""
    if not event.trigger_text.endswith(("fired", "launched")):
        return None
    at = _AT.match(story.page.text, event.trigger[1])
    named = story.page.parties.within(*at.span("what")) if at else []
    lands = [party for party in named if party.is_country]
    return lands[0] if len({party.key for party in named}) == 1 and lands else None


_AT = lazy(
    r"(?:\s(?:on\s|late\s|early\s)?\w+day)?\s(?:at|against|into|on)\s(?P<what>(?:(?!\bfrom\b)[^.;,]){2,90})"
)


def waging(story: Story, land: Party) -> Party | None:
    """Return whose war against the land that was fired at an article is on: "Russia's war on"."""
    text, parties = story.page.text, story.page.parties
    for party in parties.found:
        war = _WAR_ON.match(text, party.end) if party.is_country else None
        if war and any(p.key == land.key for p in parties.within(war.end(), war.end() + 1)):
            return party._replace(is_place=False)
    return None


_WAR_ON = lazy(
    r"(?:['’]s)?\s(?:[\w-]+\s){0,3}?(?:war(?:\sof\saggression)?|invasion|aggression|assault|offensive)\s"
    r"(?:of|against|on)\s"
)


def striker(story: Story, event: Event, sentence: Sentence) -> Party | None:
    """Return whose army tells of its own fire at targets abroad, where its country is told to hit.

    "The Pakistani army said that missiles were fired at targets inside Iran", of which the title
    said that Pakistan hit back.
    """
    land = fired_at(story, event)
    if land is None or not _TARGETS.match(story.page.text, event.trigger[1], land.start):
        return None
    told = story.page.parties.before(sentence.start, event.trigger[0], pronouns=False)
    before = story.page.article.sentence_by_number.get(sentence.number - 1)
    if told is None and before and before.paragraph == sentence.paragraph:
        told = story.page.parties.before(before.start, before.end, pronouns=False)
    if told is None or told.key == land.key or not told.is_armed:
        return None
    return told if _strikes(story, told.key) else None


def _strikes(story: Story, key: str) -> bool:
    """Tell whether a title, or one of the first sentences, has a country strike somebody."""
    page = story.page
    told = [p for s in (*page.titles, *page.body[:2]) for p in page.parties.within(s.start, s.end)]
    return any(p.key == key and _STRIKES.match(page.text, p.end) for p in told)


_TARGETS = lazy(
    r"\s(?:at|against|on)\s(?:[\w-]+\s){0,3}(?:targets|positions|hideouts|strongholds|camps|bases)\b"
)
"""What an army calls that which it fires at."""
_STRIKES = lazy(
    r"(?:\s(?:has|have|had|\w+ly))*\s(?:hits?|str(?:ikes?|uck)|bomb(?:s|ed)|attack(?:s|ed)"
    r"|pound(?:s|ed)|raid(?:s|ed)|retaliate[sd]|(?:launche[sd]|carrie[sd]\sout|fire[sd])"
    r"\s(?:[\w-]+\s){0,2}(?:strikes|raids|attacks|missiles|rockets))\b"
)
"""Behind a country that strikes: "Pakistan hits back at Iran"."""
