"""The day of a launch: which of a sentence's dates is meant."""

import re
from dataclasses import replace

from summarizer.normalize.date_references import HALF_DAY
from summarizer.normalize.dates import FoundDate, Precision
from summarizer.normalize.numbers_table import SECOND_TO_TENTH, TWO_TO_TWELVE
from summarizer.readers.rules.launches.asides import without_asides
from summarizer.readers.rules.launches.contexts import MONTHLY, YEARLY, in_context, of_another
from summarizer.readers.rules.launches.events import Day
from summarizer.readers.rules.launches.gaps import gap_before, gap_day, gap_to, hours_apart
from summarizer.readers.rules.launches.page import Page, Story
from summarizer.readers.rules.launches.patterns import HOURS, RELATIVE, SAYS, SINCE, TIMES
from summarizer.readers.rules.launches.since import since_when
from summarizer.readers.rules.launches.spoken import (
    RIGHT_BEFORE,
    SPOKEN_BEFORE,
    TOLD_THEM,
    spoken_day,
)
from summarizer.readers.rules.launches.table import REACTING, SAYING, SETTING_A_DAY
from summarizer.readers.rules.launches.told import Form, Mention
from summarizer.text.calendar_table import MONTH
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy, skip

_ACTED_BEFORE = lazy(rf"\b(?:{SAYING}|{REACTING}){RIGHT_BEFORE}|{TOLD_THEM}$")
"""A verb of saying or of answer right before a date: not the day of the launch."""
_OTHER_CLAUSE = lazy(
    rf"\b{SAYING}\b|\b(?:after(?! (?:\d|all\b|lift|launch|take|being|leaving|fl[yi]))"
    rf"|before(?! (?:dawn|sunrise|midnight|noon|daybreak)|,)|ahead of|days (?:before|after)"
    rf"|hours (?:before|after)|weeks (?:before|after)|and that|which|who|whose|since|because"
    rf"|:\s(?!\d|in\s|on\s)|following|until|including (?:one|an|{TWO_TO_TWELVE})"
    r"|commissioned|unveiled|inducted|delivered|introduced|completed"
    r"|first \w+ing|like|mark(?:s|ed|ing)|making it|bringing|first .* since|despite|but|adding"
    r"|the (?:last|first|most recent)(?: of (?:them|these|which))? (?:on|in)"
    r"|and so did|as did|that w(?:ill|ould)|and(?=,\s(?:on\s|in\s)?$)"
    rf"|and (?:an? [\w-]+ ones?|an?other|an? (?:{SECOND_TO_TENTH})(?= (?:on|in|from|at|later)\b)"
    rf"|(?:one|{TWO_TO_TWELVE}|\d+|several) (?:more|others?))"
    r"|as(?! (?:many|part)))\b(?! (?:lift|launch"
    r"|take-?off|flight))|;|,\s(?:and|but|while)\s+(?:again\s)?(?:(?:in|on|then|last)\s)?$"
    r"|,\s(?:and|but|while)\s(?!(?:it|they|the\s(?:missile|rocket|launch|test|firing|weapon)s?)\s)"
    r"(?:[\w’'-]+\s){1,5}?(?:will|would|is|are|was|were|has|have|had|can|could|may|might)\s"
)
"""Words after which a date belongs to something else."""
_OTHER_BEFORE = lazy(
    r";|\b(?:(?:years?|months?|weeks?)\ssince|there\s(?:have|had)\sbeen"
    r"|after|because|following|over|amid|despite|in response"
    r"|for(?! the (?:first|second|third|\w+th|last) (?:[\w-]+ )?time)|asked|vetoed|voted|adopted"
    r"|impos(?:es?|ed|ing)|sanction(?:s|ed|ing)"
    r"|blacklist(?:s|ed|ing)|(?:call|hail|prais|laud|describ|brand|label|defend|welcom|applaud)(?:l?e?[sd])"
    r"|froze|penali[sz]ed|designat(?:es?|ed|ing)|(?:condemn|denounc|critici[sz]|deplor)\w*|met|meeting"
    r"|(?:protest|slam|blast)(?:s|ed|ing)(?=\s(?:the|its|[A-Z]|$))"
    r"|discuss(?:ed)?|h[eo]lds?(?!\s(?:in|during)\swhich\b|\s(?:[\w-]+\s){1,4}?(?:exercises?|drills?|man\w+vers?))|holding"
    r"|consultations|convened?|briefed|gathered|summoned|unveil(?:s|ed|ing)?|display(?:s|ed)"
    r"|(?:show|air|broadcast|releas|publish)\w*\s+(?:\w+\s+)?(?:footage|videos?|images?"
    r"|pictures|photos)"
    r"|parad(?:es|ed)|induct(?:s|ed))\b|^\s[A-Z][\w-]+\s[a-z][^:;]{3,40}:\s"
)
"""Words between a date and a launch that part them."""
_WHEN = lazy(r",?\s+when\b")
_AFTER_IT = lazy(r"\bafter\s+(?:it|they)\s+(?:was|were|had been|have been)\s*$")
_MONTH_OF_IT = lazy(rf"\b{MONTH}\s+(?:of\s+)?$")
"""Before a year that only says which month is meant: "in May last year, it tested"."""
_FIRST = lazy(r"\b(?:first|longest|largest|biggest|highest)\b")
_OTHER_ZONE = lazy(r"\([^)]*\b(?:GMT|UTC|E[DS]?T|P[DS]T|CET|[KJ]ST|IST)\b[^)]*$")
"""Before a date that only gives the day in another zone: "(2240 GMT on Monday)"."""


def day_of(story: Story, sentence: Sentence, mention: Mention, low: int, high: int) -> Day | None:
    """Return the date of a mention, among those between `low` and `high`, or None."""
    day = _day_after(story, sentence, mention, high) or _set_day(story, sentence, mention)
    if day := day or since_when(story, sentence, mention):
        return day
    if gap := gap_before(story.page.text, sentence.start, mention.verb):
        return gap_day(story, sentence, gap)
    if day := hours_apart(story, sentence, mention.verb):
        return day
    if day := _day_before(story, sentence, mention, low):
        return day
    caused = _CAUSED.search(story.page.text, max(sentence.start, mention.start - 40), mention.start)
    return None if caused else _day_around(story, sentence, mention, low)


def _set_day(story: Story, sentence: Sentence, mention: Mention) -> Day | None:
    """Return the day set for a launch: "is targeting Thursday, May 15 for a Falcon 9 launch"."""
    page, text = story.page, story.page.text
    if not _FOR_IT.search(text, max(sentence.start, mention.start - _NEAR_FOR), mention.start):
        return None
    for found in page.dates_in(sentence.start, mention.start):
        if _SETS.search(text, sentence.start, found.start) and _FOR.fullmatch(
            text, found.end, mention.start
        ):
            return in_context(story, sentence, _exact(story, sentence, found))
    return None


_NEAR_FOR = 12
_FOR_IT = lazy(r"\bfor\s(?:the\s|its\s|an?\s)?$")
_FOR = lazy(r"\s(?:as\s(?:the|its)\s(?:new\s)?(?:date|day)\s)?for\s(?:the\s|its\s|an?\s)?")
_SETS = lazy(
    rf"\b{SETTING_A_DAY}\s(?:no\searlier\sthan\s|as\searly\sas\s)?"
    r"(?:\d{1,2}(?::\d\d)?\s[ap]\.?m\.?\s(?:[A-Z]{2,4}\s)?(?:on\s)?)?$"
)
"""Before the day of a launch that is to come, where that follows: "targeting May 15 for"."""


def _day_around(story: Story, sentence: Sentence, mention: Mention, low: int) -> Day | None:
    """Return the day that heads the paragraph of a mention, or on which it was told."""
    if told := story.page.paragraph_day(sentence):
        return replace(told, inherited=low > told.place[1] + 2)
    if war := _IN_WAR.search(story.page.text, low, sentence.end):
        return story.page.day(FoundDate(*war.span("year"), war["year"]))
    return spoken_day(story, sentence, mention)


_IN_WAR = lazy(
    r"\b(?:during|throughout|[Ii]n|[Dd]uring)\s(?:the|its|their|[A-Z]\w+['’]s)\s(?:[\w-]+\s){0,2}?"
    r"(?P<year>(?:19|20)\d\d)(?:[-–]\d\d)?\s(?:[\w-]+\s){0,2}?(?:[Ww]ar|conflict|fighting|invasion|campaign)\b"
)
"""A war told by its year: "during the 2006 war"."""


_CAUSED = lazy(
    r"\b(?:in (?:response|reaction|answer) to|in retaliation (?:for|against|over)|in the wake of"
    rf"|over|after|following|because of|{REACTING})\s+(?:the\s+)?$"
)
"""Before a launch that others answer: the day of their answer is not its day."""


def _day_after(story: Story, sentence: Sentence, mention: Mention, high: int) -> Day | None:
    """Return the first date behind the mention that no other clause has to itself."""
    page, text = story.page, story.page.text
    many = mention.missile is not None and mention.missile.plural
    many = many or TIMES.match(text, mention.end, sentence.end) is not None
    for found in page.dates_in(mention.start, high):
        if _is_announced(text, mention, found) or _is_of_other(page, found, high):
            continue
        between = without_asides(text[min(mention.end, found.start) : found.start])
        if between.endswith(", ") and _LATER_MORE.match(text, found.start, high):
            continue
        if _in_relative(text, sentence, mention) and _MAIN_VERB.search(between):
            break
        if SINCE.search(text, max(0, found.start - 12), found.start):
            if many and not _FIRST.search(between):
                return page.day(found, since=True)
        elif not _OTHER_CLAUSE.search(between) or _is_late(text, mention, between):
            day = in_context(story, sentence, _exact(story, sentence, found))
            return of_another(story, mention, day)
    return None


def _is_of_other(page: Page, found: FoundDate, high: int) -> bool:
    """Tell whether a date behind a launch is that of a paper, of another zone, or was not kept."""
    text, before = page.text, page.text[max(0, found.start - 25) : found.start]
    return bool(
        HOURS.search(found.text)
        or _PAPER.match(text, found.end, high)
        or _PUT_OFF.match(text, found.end, high)
        or _is_indefinite(text, found)
        or _OTHER_ZONE.search(before)
        or (_FIRST_SET.search(before) and page.dates_in(found.end, high))
    )


_LATER_MORE = lazy(
    rf"[\w ]{{3,20}}\slater,?\s(?:an?|another|{TWO_TO_TWELVE}|\d+|it|they)\s(?!(?:test|launch)\b)"
)
"""The day of another: "fired two on Jan. 25, two days later two more"."""


def _is_late(text: str, mention: Mention, between: str) -> bool:
    """Tell whether a day is the one on which it was done at last: "did not test one until May"."""
    if not between.endswith(" until ") or ";" in between or "," in between:
        return False
    return text.endswith((" did not ", " didn't ", " didn’t "), 0, mention.start)


_FIRST_SET = lazy(
    r"\b(?:first|originally|initially|previously)\s(?:planned|scheduled|set|slated|due)\sfor\s(?:early\s|late\s)?$"
)
"""Before a day to which a launch did not keep: "originally set for Saturday, went ahead on"."""
_PAPER = lazy(
    r"\s(?:report|letter|statement|resolution|meeting|session|summit|article|briefing"
    r"|speech|interview"
    r"|agreement|election|visit)\b"
)
"""Behind a day that is that of something else: "in its December 11 report"."""


def _in_relative(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a launch is only told of who does something else: "who have fired 20, got"."""
    low = max(sentence.start, mention.verb - 40)
    return _WHO_DID.search(text, low, mention.verb) is not None


_WHO_DID = lazy(r",\s(?:who|which)\s(?:(?:has|have|had|also|since|\w+ly)\s)*$")
_MAIN_VERB = lazy(
    r",\s(?!and\b|but\b|killed\b)(?:\w+ly\s)?(?:[a-z]+ed|got|sent|put|made|said|ha(?:s|ve)|is"
    r"|are|was|were|hit|struck|took|gave|shot)\s"
)
"""Behind a relative clause, the verb of the sentence, which has the day that follows."""
_PUT_OFF = lazy(
    r"\s(?:was|were|had\sbeen)\s(?:\w+ly\s)?(?:scrubbed|postponed|put\soff|delayed|called\soff)\b"
)
"""Behind a day that was not that of the launch in the end."""


def _is_indefinite(text: str, found: FoundDate) -> bool:
    """Tell whether a weekday is none of its own, or overseas: "on a Sunday in June"."""
    if text[max(0, found.start - 3) : found.start] == " a " and "day" in found.text:
        return True
    return _OVERSEAS.match(text, found.end) is not None


_OVERSEAS = lazy(
    r"\s(?:at\s)?\d[\d:.]*\s?[ap]\.?m\.?,?\s(?:E[DS]?T|P[DS]?T|GMT|UTC),?\sor\s\w+day\b"
)
"""Behind a day that is another where it was: "on Saturday at 7:29 p.m. ET, or Sunday at"."""
_NOT_SINCE = lazy(r"\bNot since $")
"""Before the day of the last launch: "Not since 2012 had it launched one"."""


def _exact(story: Story, sentence: Sentence, found: FoundDate) -> FoundDate:
    """Return the day that says when "overnight" or "less than a month ago" was: ", on May 28"."""
    for other in story.page.dates_in(found.end, min(found.end + 6, sentence.end)):
        on = _ON.fullmatch(story.page.text, found.end, other.start)
        days = [story.page.day(each).resolved.precision is Precision.DAY for each in (found, other)]
        if on and days == [False, True]:
            return other
    return found


_ON = lazy(r",?\s+(?:on\s+)?")


def _day_before(story: Story, sentence: Sentence, mention: Mention, low: int) -> Day | None:
    """Return the last date before the mention that is not the day of somebody's words."""
    page, text = story.page, story.page.text
    for found in reversed(page.dates_in(low, mention.start)):
        between = text[skip(HALF_DAY, text, found.end, mention.start) : mention.start]
        before = text[max(low, found.start - 40) : found.start]
        if _is_indefinite(text, found) or _OTHER_ZONE.search(before) or _is_part(found, before):
            continue
        if day := gap_to(story, sentence, found):
            return day
        if _OTHERS_DAY.match(text, sentence.start, found.start) and text[found.end] == ",":
            continue
        if HOURS.search(found.text) or _is_since(before, between):
            continue
        if _STRUCK_ON.search(before) and _WHO_SAID.search(between):
            return in_context(story, sentence, found)
        if _in_aside(text, sentence.start, found, mention.start):
            continue
        monthly = MONTHLY.match(found.text) is not None
        said = (_is_spoken(between) and not monthly) or _is_answer(text, found, before)
        if said and not _FIGHTERS_SAY.search(text, low, mention.verb):
            continue
        between = "" if _BY_DOING.fullmatch(between) else between
        if not _is_parted(between, _AT_ONCE.search(text, sentence.start, mention.start)):
            return of_another(story, mention, in_context(story, sentence, found))
    return None


_BY_DOING = lazy(r",?\s(?!.*\b(?:after|when|since|before|said|says)\b)[^;:]+\sby\s(?:\w+ly\s)?")
"""Between a day and the means of what was done on it: "In May it hit back for the raid by"."""
_STRUCK_ON = lazy(
    r"\b(?:was|were)\s(?:\w+\s)?(?:hit|struck|attacked|shelled|targeted|bombed|bombarded)"
    r"(?:\s\w+)?\s(?:on\s|early\s|late\s|overnight\s)*$"
)
_WHO_SAID = lazy(r",\s(?:which|who)\s(?:\w+\s)?(?:said|says)\s(?:that\s)?[^,;]*$")
"""A day of an attack, and its teller: "was hit on Friday, according to X, which said Y fired"."""
_OFTEN_IN = lazy(r"\b(?:first|second|third|\w+th|last|many|several|\w+) times? (?:in )?$")
"""Before the time in which something was done so often: "for the second time this week"."""


def _is_part(found: FoundDate, before: str) -> bool:
    """Tell whether a date is of the words before it: a month's year, "for the third time this"."""
    year = YEARLY.search(found.text) is not None and _MONTH_OF_IT.search(before) is not None
    return year or _OFTEN_IN.search(before) is not None


def _is_since(before: str, between: str) -> bool:
    """Tell whether a date only tells since when nothing like a launch was."""
    last = _WHEN.match(between) or _NOT_SINCE.search(before)
    return SINCE.search(before) is not None and not last


def _is_parted(between: str, at_once: re.Match[str] | None) -> bool:
    """Tell whether the words between a date and a launch part them."""
    if _SAME_HOURS.search(between):
        return False
    words = _AFTER_IT.sub("", _LATER_THAN.sub(" ", _AT_THAT_TIME.sub(" ", between)))
    if _WHO.search(RELATIVE.sub(" ", words)):
        return True
    words = _AS_IT_FLEW.sub("", words) if at_once else words
    return _OTHER_BEFORE.search(words) is not None


_SAME_HOURS = lazy(r",\s(?:just\s|only\s)?hours\s(?:after|before)\s(?!the\b|an?\b)[^,;:]{2,40}$")
"""Before a launch of the day of what was done hours from it: ", hours after Pyongyang let off"."""
_FIGHTERS_SAY = lazy(
    r"\b(?:militia|rebels?|group|movement|fighters|separatists|leadership|Houthis?|Hezbollah|Hamas"
    r"|Islamic Jihad)\s(?:in\s[A-Z][\w-]+\s)?"
    r"(?:later\s|also\s)?(?:said|claimed|announced)\s(?:(?:on\s|late\s"
    r"|early\s)*[\w.]+(?:\s\d+)?\s)?"
    r"(?:that\s)?(?:it|they|(?:its|their)\s\w+)\s(?:had|have|has)\s(?:also\s)?$"
)
"""Before an attack that those who made it tell of at once."""
_OTHERS_DAY = lazy(
    r"(?:(?:After|Before)\s(?:(?!launch|test|fir|missile|rocket|dawn|dark|midnight|noon"
    r"|sunrise)[^,;:])"
    r"{4,60}|(?:Despite|Since)\s[^,;:]{4,60})\s(?:on|in)\s$"
)
"""What opens a sentence with the day of something else: "After he took office on"."""
_AT_ONCE = lazy(
    r"\b(?:[Ss]irens?|[Aa]larms?|[Aa]ir raid|shelters?|[Aa]lerts?|scrambled|evacuat\w+|woke[n]?"
    r"|(?:halt|divert|suspend)ed|shot\sdown|intercepted|downed)\b"
)
"""What is done while a missile flies: told of its day, "sirens wailed on Monday after"."""
_WHO = lazy(r",\s(?:who|which|whose)\b")
"""Between a date and what is only told of somebody: "on Monday condemned Iran, which fired"."""
_LATER_THAN = lazy(
    r",\s(?:(?:[\w-]+\s){1,4}?(?:hours?|days?|weeks?|months?|years?)\s(?:after|before"
    r"|following)|after|when|as)\s[^,;]{2,70},"
)
"""What only says when a date was: ", a month after its nuclear test,"."""
_AT_THAT_TIME = lazy(r"\b(?:seconds|minutes|moments)\s(?:after|before)\b")
"""Between what was done on one day: "on Tuesday, minutes after"."""
_AS_IT_FLEW = lazy(r"\bafter\b")


def _is_announced(text: str, mention: Mention, found: FoundDate) -> bool:
    """Tell whether a date is that of what was said: "announced Tuesday the test of".

    Or of where it was said: "will discuss the launch on Friday".
    """
    if mention.start < found.start < mention.end:
        return _ANNOUNCED.match(text, mention.start) is not None
    if mention.form is Form.NOUN and _is_of_answer(text, mention, found):
        return True
    discussed = mention.form is Form.NOUN and _DISCUSSED.search(
        text, max(0, mention.start - 40), mention.start
    )
    return bool(discussed) and _OF_TALKS.fullmatch(text, mention.end, found.start) is not None


def _is_of_answer(text: str, mention: Mention, found: FoundDate) -> bool:
    """Tell whether a day is that of an answer: "condemned its recent launch on Monday, calling"."""
    if not _ANSWERED.search(text, max(0, mention.start - 30), mention.start):
        return False
    if not _ON.fullmatch(text, mention.end, found.start):
        return False
    recent = _RECENT.search(text, mention.start, mention.end)
    return recent is not None or _ANSWERING.match(text, found.end) is not None


_ANSWERED = lazy(rf"\b(?:{REACTING})\s+(?:the\s+)?$")
_RECENT = lazy(r"\b(?:recent|latest)\b")
_ANSWERING = lazy(r",\s(?:calling|saying|urging|describing|branding|labell?ing|demanding|adding)\b")
_DISCUSSED = lazy(
    r"\b(?:discuss|debate|consider|address|review|raise)(?:s|d|ed|es|ing)?"
    r"\s+(?:(?:the|this|that|its|their)\s+(?:latest\s+|recent\s+)?)?$"
)
_OF_TALKS = lazy(r"\s+(?:(?:later\s+)?on|early on|late on)\s+|\s+later\s+")
_ANNOUNCED = lazy(r"(?:announc|hail|report|confirm)\w+\s")


def _in_aside(text: str, low: int, found: FoundDate, start: int) -> bool:
    """Tell whether a date stands in what is said of the launcher between subject and verb."""
    closes = _ASIDE_ENDS.fullmatch(text, found.end, start)
    return closes is not None and _ASIDE.search(text, low, found.start) is not None


_ASIDE_ENDS = lazy(
    r",\s+(?:(?:has|have|had|also|is|are|will|would|to|be|due|set|expected|scheduled)\s+)*"
)
_ASIDE = lazy(r",\s(?:which|who|whose|where|an?|the|its)\s[^,;]{5,120}$")


def _is_answer(text: str, found: FoundDate, before: str) -> bool:
    """Tell whether a date is the day of somebody's words or acts: "condemned on Monday"."""
    if MONTHLY.match(found.text) and SPOKEN_BEFORE.search(before):
        return False
    owned = text.startswith(("'s", "’s"), found.end)
    return not owned and _ACTED_BEFORE.search(before) is not None


def _is_spoken(between: str) -> bool:
    """Tell whether the words after a date make it the day of a statement."""
    said = SAYS.search(between, 0, len(between)) is not None
    return said and (
        _SAYS_NEXT.match(between) is not None or not between.startswith(("'s", "’s", ",", ":"))
    )


_SAYS_NEXT = lazy(r",\s(?:ha[sd]\s|have\s)?(?:said|says|say|claimed|announced|confirmed)\b")
"""Behind a date between commas, who says on it: "North Korea, on Friday, said it fired"."""
