"""Who says that a launch was his, told sentences later: "The Houthis claimed responsibility"."""

from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def claimant(story: Story, event: Event) -> Party | None:
    """Return who takes a launch that nobody is named for upon himself, cited; None if nobody."""
    last = max(event.numbers)
    others = {n for e in story.events if e is not event and e.party for n in e.numbers}
    for sentence in story.page.body:
        near = last <= sentence.number <= last + _NEAR
        if not near or (sentence.number in others and sentence.number > last):
            continue  # the claim is of the launch that is told with it
        if party := _claimant_in(story, sentence):
            event.cite(sentence.number)
            return party
    return None


_NEAR = 4
"""How many sentences behind a launch it may be claimed."""


def _claimant_in(story: Story, sentence: Sentence) -> Party | None:
    text, parties = story.page.text, story.page.parties
    for match in _CLAIMS.finditer(text, sentence.start, sentence.end):
        if match[0].endswith(("by", "on", "blamed", "blames", "blaming")):
            told = parties.within(match.end(), min(sentence.end, match.end() + 40))
            told = [p for p in told if _LED.fullmatch(text, match.end(), p.start)]
            told = [p for p in told if not _OWNS.match(text, p.end)]
        else:
            told = parties.within(max(sentence.start, match.start() - 60), match.start())
            told = [p for p in told if _GAP.fullmatch(text, p.end, match.start())]
            told = [p for p in told if not p.is_place]
        if told and told[-1].is_armed:
            return told[-1]._replace(is_place=False)
    return None


_OWNS = lazy(r"-|['’]s\b")
"""Behind the name of a country whose own launch it is not: "Iran-backed militias"."""
_CLAIMS = Cue(
    r"\b(?:(?:claim(?:s|ed)|t(?:ook|akes|aken)|accept(?:s|ed))\s+(?:full\s+)?(?:responsibility|credit)"
    r"\b|claim(?:s|ed)\s+(?:the|that|this)\s+(?:attack|strike|launch|hit)\b|(?:attacks?|strikes?|[Rr]esponsibility)\s+(?:was\s+|were\s+|later\s+){0,2}claimed\s+by"
    r"|blam(?:es|ed|ing)(?:\s+(?:it|the\s+(?:attack|strike|launch|incident))\s+on)?)\b"
)
_LED = lazy(r"\s+(?:the\s+|Yemen[’']s\s+|Iran(?:ian)?-(?:backed|aligned)\s+)*")
_GAP = lazy(
    r"(?:,[^,;.]{2,60},)?(?:\s+(?:rebels?|movement|group|militia|militants|forces|military|has|have"
    r"|had|later|also|quickly|soon|then|since|which|who|and|on|\w+day))*,?\s+"
)
