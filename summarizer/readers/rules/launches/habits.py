"""What is told of launches as a habit, as what may be, or as done at some time: no launch."""

from summarizer.readers.rules.launches.events import Event
from summarizer.readers.rules.launches.page import Story
from summarizer.readers.rules.launches.patterns import OF_LATE
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy


def is_habit(story: Story, sentence: Sentence, mention: Mention, event: Event, low: int) -> bool:
    """Tell whether nothing is said but that such things were done, or are ahead, and no news."""
    habit = _is_habit(story.page.text, mention, event, low)
    return habit and not _is_news(story, sentence, mention, event)


def _is_news(story: Story, sentence: Sentence, mention: Mention, event: Event) -> bool:
    """Tell whether what was done "in recent days" is the news: its first sentence names it."""
    named = event.name is not None or (event.kind is not None and " " in event.kind)
    named = named or ATTENDS.match(story.page.text, mention.verb) is not None
    return named and sentence in story.page.body[:1] and mention.form is Form.ACTIVE


def _is_habit(text: str, mention: Mention, event: Event, low: int) -> bool:
    """Tell whether nothing is said but that such things were done, or are ahead."""
    if mention.form is Form.NOUN and _READY_FOR.search(
        text, max(low, mention.start - 40), mention.start
    ):
        return True
    if mention.form is Form.NOUN and event.day is None:
        return _AHEAD_OF.search(text, max(low, mention.start - 40), mention.start) is not None
    many = mention.missile is not None and mention.missile.plural
    if _is_of_any_day(text, mention, event, many=many):
        return True
    late = event.day and OF_LATE.search(event.day.text)
    if not many or event.count or (event.day and not late) or mention.form is Form.NOUN:
        return False
    if late:
        return True
    return _OFTEN.search(text, max(low, mention.start - 40), mention.start) is not None


def _is_of_any_day(text: str, mention: Mention, event: Event, *, many: bool) -> bool:
    """Tell whether launches uncounted are attended, or were of such things, at some time."""
    low = max(0, mention.verb - 60)
    if many and not event.count and ATTENDS.match(text, mention.verb):
        return True
    if event.day is not None:
        return False
    such = mention.missile is not None and text.startswith("such ", mention.missile.start)
    if such or _EVERY.match(text, mention.end) or _HAS_BEEN.search(text, low, mention.verb):
        return True
    if many and event.of_launches and event.number is None:
        return True
    if not many or _USED_FOR.search(text, low, mention.verb):
        return many
    years = event.number is None and _FOR_YEARS.match(text, mention.end)
    return bool(years) or (event.count is None and _is_since(text, mention))


def _is_since(text: str, mention: Mention) -> bool:
    """Tell whether it was done ever since something, again and again."""
    low = max(0, mention.verb - 120)
    since = _SINCE_IT.match(text, mention.end) or _SINCE_THEN.search(text, low, mention.verb)
    return since is not None


ATTENDS = lazy(r"(?:attend|witness|watch|observ)\w*\s")
"""What somebody does at launches of whatever days."""
_AHEAD_OF = lazy(
    r"\b(?:ahead of|(?:prepar(?:e[sd]?|ing|ations?)|read(?:y|ying)|plan(?:s|ned|ning)?"
    r"|gear(?:s|ed|ing)? up|brac(?:e[sd]?|ing)) for)\s+(?:\w+\s+){0,2}$"
)
"""Before a launch that is yet to come."""
_READY_FOR = lazy(
    r"\b(?:(?:prepar(?:e[sd]?|ing|ations?)|read(?:y|ying)|brac(?:e[sd]?|ing)) for"
    r"|(?:each\sother|one\sanother)(?:\sin\sadvance)? of)\s+(?:\w+\s+){0,2}$"
)
"""Before a launch that has not been, or is only to be told of, whatever its day."""
_OFTEN = lazy(
    r"\b(?:previously|repeatedly|often|regularly|frequently|routinely|occasionally|sometimes"
    r"|periodically|in the past)\b"
)
_FOR_YEARS = lazy(r"[^.;]{0,30}?\s(?:for|over)\s(?:[\w-]+\s){0,3}(?:years|decades|months)\b")
"""Behind what was done again and again: "carried out multiple launches for several years"."""
_SINCE_IT = lazy(r"(?:\s(?:at|into|on|towards?)\s[^.;,]{2,40}?)?\ssince\s(?:the|its|their)\s")
_SINCE_THEN = lazy(r"\bSince\s[^.;,]{4,60},\s(?:[\w.’'-]+\s){1,5}?ha(?:s|ve)\s(?:\w+ly\s|also\s)?$")
"""Before what was done ever since, again and again: "Since the war began, it has fired"."""
_EVERY = lazy(
    r"[^.;]{0,60}?\s(?:at\sa\srate\sof|(?:every|each)\s(?:few\s)?(?:day|night|week|month|year|spring|summer|autumn"
    r"|winter)s?|daily|weekly|yearly|annually|as\sa\srule|(?:in|on)\smost\s\w+s|(?<!in\s)a\s(?:day|week|month)"
    r"(?!\s(?:after|before|later|earlier|ago|following)))\b"
)
"""Behind what is done time and again: "fires its Nasr in most winters"."""
_HAS_BEEN = lazy(r"\b(?:has|have|had)\s(?:previously|already|earlier|often)\sbeen\s$")
"""Before what was done with such a missile at some time: "which has previously been tested"."""
_USED_FOR = lazy(
    r"\b(?:known|used|responsible|designed|meant|intended|famous|suited|suitable|facility|site|range|base)"
    r"\s(?:for|to)\s$|\bwhere\s[^,;:.]{2,40}$"
)
"""Before what is done somewhere, or with something, at all times: "a base known for testing"."""
