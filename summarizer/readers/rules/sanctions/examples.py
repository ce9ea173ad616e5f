"""Sentences that name some of those told of right before: "One of them is X", "X tops the list"."""

import re
from collections.abc import Sequence

from summarizer.normalize.numbers_table import TWO_TO_TWELVE
from summarizer.readers.rules.sanctions import lexicon
from summarizer.readers.rules.sanctions.listed_table import DONE_TO, MOST, WHO
from summarizer.readers.rules.sanctions.regions import Region, region_after
from summarizer.readers.rules.sanctions.target import Target
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_LIST = r"(?:list|blacklist|listing|sanctions list|roster|register)"
_NUMBER = rf"(?:{TWO_TO_TWELVE}|\d+)"
_LEADS = lazy(
    rf"(?:One(?: of (?:them|those|the {_NUMBER}|the (?:{DONE_TO} )?{WHO}|the {WHO} {DONE_TO}))?(?:, however,)? (?:is|was) "
    rf"|The {MOST}(?: (?:of (?:them|these|those|the {_NUMBER})|names?|figures?|targets?|newcomers?|additions?|entr(?:y|ies)|persons?|man|woman|people|firm|company|bank))?(?: (?:on the {_LIST}|{DONE_TO}|among them))? (?:is|are|was|were) "
    rf"|The [a-z]+ (?:that )?(?:the )?[A-Z][\w.]*(?: [A-Z]\w+)? {DONE_TO}(?: for sanctions)? (?:is|was|are|were) "
    rf"|Among them(?: (?:is|are|was|were)|:) |(?:Prominent|Chief|Foremost|Notable|First|Principal) among (?:them|those|these) (?:is|are|was|were) |Among the {WHO}(?: {DONE_TO})?: "
    rf"|(?:The|Its|Their|That) (?:new )?{_LIST} (?:is|was) (?:headed|topped|led) by |(?:The|Its|Their) (?:new )?{_LIST} (?:also )?(?:features?|contains?|starts with|begins with|includes?) "
    rf"|(?:Those|The {WHO}) {DONE_TO}: |Their number includes |The {_NUMBER}(?: {WHO})?(?:, (?:who|which))? (?:also )?include "
    rf"|(?:Named|Listed|Hit|Targeted|Sanctioned|Blacklisted) (?:were|was|are|is) (?:also )?)"
    r"(?!(?:in|at|from|of|on|under|with|based|said|still|now)\b)"
)
"""What leads up to names, at the head of a sentence."""
_OPENINGS = word_set(
    "One The Among Prominent Chief Foremost Notable First Principal Its Their That Those Named Listed Hit Targeted Sanctioned Blacklisted"
)
_NAMES = r"(?P<names>[A-Z][^;:()\n\x01]{3,140}?)"
_OF_THE_NUMBER = rf"(?P<number>{_NUMBER}|pair|trio)(?: [a-z]+)?"
_DASHED = lazy(
    rf"(?:The|All) (?:[\w-]+ ){{0,3}}?(?:{WHO}|{_NUMBER}) (?:–|—|--?) (?P<names>[^–—\n\x01]{{3,240}}?) (?:–|—|--?) "
    r"(?:is|are|was|were|will|would|has|have|had)\b"
)
"""Names between dashes: "The Omani firms – A, B and C – are added for"."""
_PAIR = lazy(
    rf"(?:The (?:{_OF_THE_NUMBER}|{WHO})|Both(?: [a-z]+)?), {_NAMES.replace('>[A-Z]', '>(?:the )?(?:[a-z-]+ ){0,4}[A-Z]')}, (?:will|would|face|can|is|are|was|were|have|had|ran|run|worked|work|helped|sold|said|jailed|led) "
)
_CALLED_SO = lazy(
    rf"The (?:[a-z-]+ ){{0,2}}?(?P<noun>[a-z]{{3,}}), {_NAMES},? (?:is|are|was|were|has|have|had|will|would|face[sd]?|can|run|ran|said)\b"
)
"""Who was only described, told by the same noun with his name: "The importer, Tasman Ltd, is"."""
_OF_THEM = lazy(
    rf"(?:The other )?{_NUMBER}(?: of (?:them|these|those|the {WHO}))? (?:is|are|was|were) [^;:.]{{3,50}}?, (?:among them|including) ",
    re.IGNORECASE,
)
"""What leads up to some of those counted: "Five are in Oman, among them X"."""
_ONE_OF_THEM = lazy(
    rf"One of (?:them|those|the {_NUMBER}|the {WHO}), (?P<names>(?:the )?(?:[a-z-]+ ){{0,4}}[A-Z][^;:()\n\x01]{{3,140}}?),"
    r" (?:is|was|has|had|ran|led|holds?|owns?|said) "
)
_TAIL = lazy(
    rf",? (?:(?:tops?|topped|heads?|headed|leads?|led) (?:the|its|their|that) (?:new )?{_LIST}\b"
    rf"|(?:is|are|was|were) (?:(?:also )?(?:among|one of|two of) them|(?:also )?on (?:it|the (?:new )?{_LIST})(?: too| as well)?|also {DONE_TO}|also included|(?:{DONE_TO}|included) (?:as well|too)"
    rf"|(?:also )?{DONE_TO} (?:with|alongside|along with|together with) (?:him|her|it|them))(?=[.,;])"
    r"|(?:is|are|was|were) (?:also )?(?:targeted|named|cited|punished|penali[sz]ed|singled out) (?:for|over|because)\b)"
)
"""What follows names: "X tops the list", "Y was included as well"."""


def example_names(view: SanctionView, sentence: Sentence) -> Region | None:
    """Return the words of a sentence that name some of those told of in the one before."""
    text, start, end = view.masked, sentence.start, sentence.end
    first = text[start : start + 12].split(" ", 1)[0]
    if (
        first in _OPENINGS
        and _may_lead(view, sentence)
        and (lead := _LEADS.match(text, start, end))
    ):
        return region_after(text, lead.end(), end)
    if first in _TELLING and (
        named := _PAIR.match(text, start, end)
        or _ON_THEM.match(text, start, end)
        or _ONE_OF_THEM.match(text, start, end)
        or _DASHED.match(text, start, end)
    ):
        return Region(*named.span("names"))
    if counted := _OF_THEM.match(text, start, end):
        return region_after(text, counted.end(), end)
    if not text[start : start + 1].isupper():
        return None
    tail = _TAIL.search(text, start, min(end, start + _REACH))
    return region_after(text, start, tail.start()) if tail else None


def _may_lead(view: SanctionView, sentence: Sentence) -> bool:
    """Tell quickly whether the head of a sentence can lead up to names: by its second word."""
    words = view.words
    second = words.between(sentence.start, sentence.end)[1:2]
    word = words.lower[second.start] if second else ""
    return word in _SECOND or word.isdigit() or words.has(_DONE, sentence.start, sentence.end)


_SECOND = lexicon.NUMBERS | word_set(
    """of is was are were however among them the best most highest biggest largest richest first youngest
    oldest new list blacklist listing sanctions roster register number"""
)
_DONE = word_set(
    """targeted listed designated sanctioned blacklisted hit named affected added included punished
    barred blocked penalised penalized"""
)
_TELLING = word_set("The Both These Those One All")


def called_so(view: SanctionView, sentence: Sentence, targets: Sequence[Target]) -> Region | None:
    """Return the names of those who were only described, told with the noun they were called by."""
    if not view.masked.startswith("The ", sentence.start):
        return None
    named = _CALLED_SO.match(view.masked, sentence.start, sentence.end)
    if named is None:
        return None
    nouns = {t.text.partition(" of ")[0].rsplit(" ", 1)[-1] for t in targets}
    return Region(*named.span("names")) if named["noun"] in nouns else None


_REACH = 150
"""Characters of names before "tops the list"."""
_ON_THEM = lazy(
    rf"(?:The|These|Those) (?:new |latest )?(?:sanctions|measures|penalties|restrictions) (?:against|on) {_NAMES} (?:also )?(?:blocks?|freezes?|bars?|prohibits?|bans?|means?|follow|cut)\b"
)
"""Names between measures and what these do: "The sanctions against A and B block"."""
