"""Who launched, where a clause tells it as the means, or the time, of what somebody did."""

from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.table import SAYING
from summarizer.readers.rules.launches.told import Mention
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

DOING = lazy(r"\w+ing\b")


def did_both(story: Story, sentence: Sentence, verb: int) -> Party | None:
    """Return who launched first where a sentence goes on ", days after launching another"."""
    told = story.current
    if told is None or not sentence.start <= told.trigger[0] < verb:
        return None
    text = story.page.text
    after = DOING.match(text, verb) and _AFTER_THAT.search(text, sentence.start, verb)
    return told.party if after else None


_AFTER_THAT = lazy(
    r",\s(?:(?:[\w-]+\s){1,4})?(?:after|before|since|while|despite)\s(?:\w+ly\s|also\s)?$"
)
"""Before what the subject of the whole sentence did, too: ", days after launching a rocket"."""


def main_subject(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return who did what a clause tells as its means: "Iran hit back at Iraq by firing"."""
    text, verb = story.page.text, mention.verb
    if not (DOING.match(text, verb) and _INDOING.search(text, sentence.start, verb)):
        return None
    edges = [edge.end() for edge in _MAIN.finditer(text, sentence.start, verb)]
    told = story.page.parties.within(edges[-1] if edges else sentence.start, verb)
    told = [party for party in told if not party.is_place]
    owns = told and text.startswith(("'s", "’s", "-"), told[0].end)
    return told[0] if len(told) > 1 and not owns else None


_INDOING = lazy(r"\b(?:by|after|before|while|since)\s(?:\w+ly\s|also\s|then\s)?$")
_MAIN = lazy(rf"[;:]\s|,\s(?:and|but|while|as)\s|\b{SAYING}\b")
"""Before the clause that such words belong to."""
