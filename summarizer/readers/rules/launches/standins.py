"""What stands for missiles told before, where a verb has it: "two more", "another", "a third"."""

from typing import Final

from summarizer.normalize.numbers import numbers_in
from summarizer.normalize.numbers_table import SECOND_TO_TENTH, TWO_TO_TWELVE
from summarizer.readers.rules.launches.words import counted
from summarizer.text.calendar_table import WEEKDAYS
from summarizer.text.patterns import lazy

_NUMBER = rf"(?:{TWO_TO_TWELVE}|\d+(?![,.]\d)|(?:a|two)\sdozen)"
_NTH = rf"(?:{SECOND_TO_TENTH}|final)"
STAND_INS: Final = (
    r"(?:(?:(?:at\sleast|about|some|more\sthan|up\sto|as\smany\sas|another|a\sfurther)\s)?"
    rf"{_NUMBER}(?:\s(?:more|others|further))?|one(?:\smore)?|another(?:\sone)?|several(?:\smore)?"
    r"|it|them|more|others|a\s(?:few|pair|couple)(?:\smore)?"
    rf"|(?:a|its|their)\s(?:further\s)?{_NTH}(?:\sone)?"
    r"|an?\s(?:\w+\s)?(?:salvo|volley|barrage)(?!\sof)"
    r"|(?:the|those|these|such)\s(?:same\s)?(?:weapons?|missiles?|system)"
    r"|an?\s(?:\w+\s)?weapons?(?:\sof\s(?:this|that|the\ssame)\s(?:kind|type|class))?)"
)
"""What stands for missiles told before, as the object of a verb."""
_HOW_LONG = rf"(?:an?|half\san|{_NUMBER}|a\sfew|some|several)\s(?:more\s)?"
NO_NOUN: Final = (
    r"(?=\s*(?:[.,;:)—–]|$)|\s(?:(?:twice|before|from|on|in|at|toward|towards|into|over|last|this"
    r"|during|again|earlier|later|overnight|yesterday|today|tonight|against|off|within|after|and"
    rf"|but|across|late|early|just|only|for\sthe\s\w+\stime)\b|(?:that|the)\s(?:very\s)?(?:same|next|following|previous|{WEEKDAYS}"
    r"|day|night|morning|afternoon|evening|week|month|year|summer|autumn|spring|winter)\b"
    rf"|{_HOW_LONG}(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b))"
)
"""Behind what stands by itself, and counts nothing else."""


def count_told(words: str) -> tuple[str | None, float | None]:
    """Return how many of those told something stands for: "two more", "another", "a third".

    >>> count_told("at least two more"), count_told("A third"), count_told("others")
    (('two', 2), ('A third', 1), (None, None))
    """
    if (what := counted(words, 0, len(words))).count:
        return what.count, what.number
    told = next(iter(numbers_in(words)), None)
    return (words[: told.end], told.value) if told else (None, None)


IS_MORE = lazy(rf"[Aa]nother|.*\b(?:more|others?|further|{_NTH})\b")
"""What says that it is none of those told before."""
