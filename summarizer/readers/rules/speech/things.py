"""Nouns that cannot speak: "the test", "new sanctions"."""

from summarizer.readers.rules.speech.cues_table import BODY_NOUNS, STATEMENT_NOUNS
from summarizer.readers.rules.speech.frames import Frame
from summarizer.readers.rules.speech.roles import is_person_noun
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.word_sets import word_set

_SHOWING = word_set(
    """
    underscored underscores underscoring underlined underlines underlining suggested suggests
    suggesting indicated indicates indicating signaled signals signalled announced announces hinted
    hints reflected reflects threatened threatens promised promises reported confirmed confirms
    confirming found finds held demanded demands began started starts saw sees considered considers
    viewed feared hoped believed thought expressed expresses recalled recalls echoed echoes
    revealed reveals disclosed joined put puts pledged pledges demonstrated estimated judged
    reaffirmed outlined advanced lamented welcomed celebrated hailed ended ends answered answers
    """
)
"""Verbs by which a thing tells, shows or is told of, and says nothing: "sanctions announced on"."""

_ENDS = lazy(
    r"(?:[a-z]{2}tion|sion|ment|ness|[a-z]ity|ance|ence|cy|ism|ship|[a-z]{3}ing|ture|sure|age)s?$"
)
_THINGS = word_set(
    """
    test launch plan move step deal law bill act treaty pact accord vote veto attack strike missile
    rocket weapon satellite vessel ship system program programme video map word line talk call
    visit trip summit result figure number price datum data news event drill exercise war crisis
    threat offer outcome failure success flight crash fire blast site factory plant port
    money fund account picture image photo clause rule regime name list timing date size scale speed
    range trend rise fall gap case trial charge sentence fine ban embargo curb tariff sanction idea
    goal aim effort policy approach strategy tactic gesture sign signal symbol fact truth advice
    tone mood speech text book film series show episode scene moment day week month year
    """
)
"""Nouns for what happens, is made or is thought."""


def is_thing(frame: Frame, start: int, noun: str) -> bool:
    """Tell whether a noun phrase from `start` on has a head in small letters that cannot speak.

    Args:
        frame: the article.
        start: where the phrase begins.
        noun: its head, in lower case.
    """
    if noun in BODY_NOUNS or is_person_noun(noun) or not noun[:1].isalpha():
        return False
    if noun not in _THINGS and noun.rstrip("s") not in _THINGS and not _ENDS.search(noun):
        return False
    place = frame.text.find(noun, start, start + _NEAR)
    told = frame.text[start:place].lower().split() if place >= 0 else []
    return place >= 0 and STATEMENT_NOUNS.isdisjoint(told)


def shows(frame: Frame, start: int, noun: str, cue: Place) -> bool:
    """Tell whether a verb only tells what a thing shows: 'the test underscored "the threat"'."""
    verb = frame.text[cue[0] : cue[1]].lower()
    return verb in _SHOWING and is_thing(frame, start, noun)


_NEAR = 80
