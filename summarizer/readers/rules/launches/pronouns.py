"""Who is meant by a pronoun that tells who launched."""

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.launches.leads import reports
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def resolved(story: Story, party: Party | None) -> Party | None:
    """Return who is meant by a pronoun: the last launching party, else the last one named."""
    if party is None or not party.pronoun:
        return party
    meant = (
        _subject_of_main(story, party)
        or _subject_before(story, party)
        or _group_named(story, party)
        or next((e.party for e in reversed(story.events) if e.party), None)
        or _in_title(story)
    )
    if meant is None or (story.current and story.current.party and not meant.key):
        earlier = story.page.parties.before(max(0, party.start - 400), party.start, pronouns=False)
        meant = earlier or meant
    if meant is None:
        return None
    return Party(party.start, party.end, party.text, meant.name, meant.key, is_group=meant.is_group)


def _group_named(story: Story, pronoun: Party) -> Party | None:
    """Return the one armed group named right before "they": "the Houthis met; they fired"."""
    sentence = story.page.sentence_at(pronoun.start)
    if sentence is None or pronoun.text.lower() != "they":
        return None
    before = story.page.article.sentence_by_number.get(sentence.number - 1)
    own = before is not None and before.paragraph == sentence.paragraph
    opens = _ON_DAY.fullmatch(story.page.text, sentence.start, pronoun.start)
    first = before.start if before and own and opens else sentence.start
    groups = [p for p in story.page.parties.within(first, pronoun.start) if p.is_group]
    return groups[-1] if len({p.key for p in groups}) == 1 else None


def _in_title(story: Story) -> Party | None:
    """Return who launches in the title, where the text has named none yet who does."""
    return next((p for t in story.page.titles if (p := acting_in(story, t))), None)


def _subject_of_main(story: Story, pronoun: Party) -> Party | None:
    """Return who a sentence begins with, where "it" opens a clause of time in it.

    "Pyongyang last fired in May, when it sent two missiles": no other launching party is meant.
    """
    sentence = story.page.sentence_at(pronoun.start)
    if sentence is None or not (
        _LAST_WHEN.search(story.page.text, sentence.start, pronoun.start)
        or _AND_IN.search(story.page.text, sentence.start, pronoun.start)
        or _COLON.search(story.page.text, sentence.start, pronoun.start)
    ):
        return None
    told = story.page.parties.within(sentence.start, pronoun.start)
    if not told or told[0].start > sentence.start + _OPENING or len({p.key for p in told}) > 1:
        return None
    first = told[0]
    return None if first.is_place or not first.is_armed or reports(story, first) else first


_LAST_WHEN = lazy(
    r"\b(?:last|not|never|quiet|nothing|first|fired|tested|launched|did|once|again|since)\b[^;:]*"
    r"\b(?:when|since|after|before|until|as|while)\s$"
)
"""Before "it" in a clause that tells when the subject of its sentence launched something."""
_AND_IN = lazy(r",\s(?:and|but)\s(?:in|on|last|late|early|earlier)\s[^,;]{2,25}\s$")
"""Before "it" in a second clause that opens with its time: ", and in August it fired"."""
_COLON = lazy(r"[:;]\s(?:[Oo]n\s[^,;:]{3,20}|in\s[^,;:]{3,20}|\w+day)?,?\s?$")
"""Before "it" that opens what is told behind a colon: "has shown its anger: on May 4 it fired"."""
_OPENING = 5
"""How far into its sentence a subject begins: behind "The "."""


def owner_meant(story: Story, sentence: Sentence, mention: Mention) -> Party | None:
    """Return whose a launch is that begins its sentence: "Its last attempt to"."""
    text, what = story.page.text, mention.missile
    owned = what is not None and what.name is not None and what.start == sentence.start
    owned = owned and text.startswith(("Its ", "Their "), sentence.start)
    near = mention.start <= sentence.start + _FAR
    if not near or not (owned or _ITS.match(text, sentence.start)):
        acting = acting_in(story, sentence) if mention.form is Form.NOUN else None
        return acting if acting and acting.end < mention.start else None
    return _named_before(story, sentence)


def acting_in(story: Story, sentence: Sentence) -> Party | None:
    """Return who a sentence begins with and has launch something: "Pakistan flew one in May"."""
    party = next(iter(story.page.parties.within(sentence.start, sentence.start + _OPENING)), None)
    if party is None or not party.is_armed or party.is_place:
        return None
    return party if _LAUNCHES.match(story.page.text, party.end, sentence.end) else None


_LAUNCHES = lazy(
    r"\s(?:(?:has|had|have|also|then|later|last|first|itself|\w+ly)\s)*"
    r"(?:put|sent|flew|fire[sd]|launche[sd]|test(?:s|ed)|test-(?:fire[sd]|launche[sd])|lofted|orbited)\s"
    rf"(?:up\s)?(?:one|{TWO_TO_TWELVE}|another|an?\s(?:[\w-]+\s){{0,3}}?(?:missile|rocket|satellite|one))\b"
)
"""Behind a party, what it launched itself."""


_ITS = lazy(
    r"(?:Its|Their)\s(?:[\w-]+\s){0,4}?(?:attempts?|bids?|efforts?|tests?|launch(?:es)?|firings?"
    r"|flights?|trials?|satellites?|rockets?|missiles?)\b"
)
_FAR = 40
"""How far into a sentence a launch is told of that its first word owns."""


def _subject_before(story: Story, pronoun: Party) -> Party | None:
    """Return who the sentence before begins with, where "It" is the next one's subject."""
    sentence = story.page.sentence_at(pronoun.start)
    if sentence is None or sentence.number == 1:
        return None
    opens = _ON_DAY.fullmatch(story.page.text, sentence.start, pronoun.start)
    return _named_before(story, sentence) if opens else None


_ON_DAY = lazy(
    r"(?:(?:[Oo]n|[Ii]n|[Oo]ver|[Dd]uring|[Ll]ast|[Ll]ate|[Ee]arl(?:y|ier))\s[\w\s.]{2,24},?\s)?"
)
"""What stands before the subject of a sentence: nothing, or a day."""


def _named_before(story: Story, sentence: Sentence) -> Party | None:
    """Return the launching party that the sentence before begins with, of the same paragraph."""
    before = story.page.article.sentence_by_number.get(sentence.number - 1)
    if before is None or before.paragraph != sentence.paragraph:
        return None
    first = next(iter(story.page.parties.within(before.start, before.start + 5)), None)
    if first is None or not first.is_armed or reports(story, first):
        return None
    if first.is_place and first.start != before.start:
        return None
    return first
