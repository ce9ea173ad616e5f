"""Which launch told before "the launch", "the ICBM" or "the missile, called" means."""

from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import CLASS, HEAD, UNDONE
from summarizer.readers.rules.launches.strangers import is_stranger
from summarizer.readers.rules.launches.told import Mention, phrase_start
from summarizer.text.cues import Cue
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy

_CALLED = lazy(
    r"\b(?:called|named|dubbed|designated|known as|identified (?:[\w-]+\s+){0,4}as|was|were|to be"
    r"|of the)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?[\"“‘']?$|\b[Tt]he\s(?:missile|rocket"
    r"|satellite|weapon),\s$"
)
_LATEST = Cue(r"\b(?:latest|today)\b")


def spoken_of(story: Story, sentence: Sentence) -> Event | None:
    """Return the event that "the launch" or "the missiles" means."""
    done = [e for e in story.near if not e.aggregate and e.confirmation not in UNDONE]
    if not done:
        return None
    latest = _LATEST.places(story.page.text, sentence.start, sentence.end)
    if latest or story.current is None or story.current not in done:
        return done[0]
    near = sentence.number - max(story.current.numbers) <= 4
    return story.current if near or story.current is done[0] else done[0]


def of_kind(story: Story, marks: list[tuple[int, int]]) -> Event | None:
    """Return the last launch of the kind that "the ICBM" or "the cruise missiles" says."""
    for start, end in marks:
        if told := set(CLASS.findall(story.page.text[start:end])):
            fitting = [e for e in story.events if told <= set(CLASS.findall(e.kind or ""))]
            if fitting and not fitting[-1].aggregate:
                return fitting[-1]
    return None


def take_kind(story: Story, sentence: Sentence, mention: Mention, event: Event) -> None:
    """Take the type of "The missiles were fired" from the sentence before, which names them."""
    text, what = story.page.text, mention.missile
    if what is None or event.name or not _THE_BARE.fullmatch(text, what.start, what.end):
        return
    before = story.page.article.sentence_by_number.get(sentence.number - 1)
    if before is None or before.paragraph != sentence.paragraph:
        return
    heads = [h for h in HEAD.finditer(text, before.start, before.end) if h[0] == what.kind]
    for head in heads[-1:]:
        told = phrase_start(text, before.start, head.start())
        kind = story.page.arsenal.phrase(told, head.end(), before.end).kind
        if kind != event.kind:
            event.kind = kind
            event.cite(before.number)


_THE_BARE = lazy(r"(?:[Tt]he|[Tt]hose|[Tt]hese)\s(?:missiles?|rockets?)")


def take_name(story: Story, sentence: Sentence, event: Event | None) -> None:
    """Take the name from "the missile, called Kheibar" or "identified as a KN-23"."""
    names = story.page.arsenal.within(sentence.start, sentence.end)
    if event is None or event.name or event.aggregate or not names:
        return
    if is_stranger(story, sentence, event):
        return
    for name in names:
        if _CALLED.search(story.page.text, max(sentence.start, name.start - 40), name.start):
            event.name = name.text
            event.cite(sentence.number)
            return
