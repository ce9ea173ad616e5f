"""Who is meant by a pronoun that tells who launched."""

from summarizer.readers.rules.launches.leads import reports
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.parties import Party


def resolved(story: Story, party: Party | None) -> Party | None:
    """Return who is meant by a pronoun: the last launching party, else the last one named."""
    if party is None or not party.pronoun:
        return party
    meant = _subject_before(story, party) or next(
        (e.party for e in reversed(story.events) if e.party), None
    )
    if meant is None or (story.current and story.current.party and not meant.key):
        earlier = story.page.parties.before(max(0, party.start - 400), party.start, pronouns=False)
        meant = earlier or meant
    if meant is None:
        return None
    return Party(party.start, party.end, party.text, meant.name, meant.key)


def _subject_before(story: Story, pronoun: Party) -> Party | None:
    """Return who the sentence before begins with, where "It" begins the next one."""
    sentence = story.page.sentence_at(pronoun.start)
    if sentence is None or pronoun.start != sentence.start or sentence.number == 1:
        return None
    before = story.page.article.sentence_by_number.get(sentence.number - 1)
    if before is None or before.paragraph != sentence.paragraph:
        return None
    first = next(iter(story.page.parties.within(before.start, before.start + 5)), None)
    if first is None or not first.is_armed or reports(story, first):
        return None
    if first.is_place and first.start != before.start:
        return None
    return first
