"""A measure that is the subject of a verb: "the resolution adds", "the new package targets"."""

import re

from summarizer.normalize.numbers_table import SECOND_TO_TENTH, TWO_TO_TWELVE
from summarizer.readers.rules.sanctions.view import SanctionView
from summarizer.text.layout import Sentence
from summarizer.text.patterns import lazy
from summarizer.text.word_sets import word_set

_NUMBERED_TEXT = (
    r"(?:(?:Security )?Council )?(?:Decree|Order|Resolution|Directive) (?:No\.? ?)?\d[\w/-]*(?: \(\d{4}\))?"
    r"(?:,? (?:adopted|passed|approved|signed|issued|which|of|from|in)\b[^;:\x01]{0,80}?,?)?"
    r"\s+(?:also\s+|had\s+|has\s+|further\s+)?$"
)
_WHICH_ONE = (
    r"(?:(?:(?:The|These|This|Those|Its|Their|Another|An?|Fresh|New|Additional|Further|Tougher|Sweeping"
    r"|Joint|Coordinated|Separate|Latest|More|Earlier|Previous|Prior)|(?:\w+ )?\w+['’]s?)"
    r"\s+(?:[\w.-]+\s+){0,3}?|(?=[SMA]))"
)
_MEASURE = (
    r"(?<!\bin )(?:resolutions?|[Ss]anctions|(?:[Cc]ounter)?[Mm]easures?|packages?|orders?|decisions?|actions?|designations?|listings?"
    r"|moves?|decrees?|steps?|penalties|embargo|curbs|restrictions|[Aa]mendments?|text|instruments?|rounds?|tranches?"
    r"|batch(?:es)?|waves?|crackdown)"
)
_MEASURES = word_set(
    """resolution resolutions sanctions countermeasures measures package packages order orders
    decision decisions action actions designation designations listing listings move moves decree
    decrees directive step steps penalties embargo curbs restrictions amendment amendments text
    instrument instruments round rounds tranche tranches batch batches wave waves crackdown"""
)
"""One of them stands in each measure that is a subject."""
_WHOSE = (
    r"(?: (?:of|by) (?:the )?[A-Z][\w.]*(?: [A-Z]\w*)*| to (?:the |its )?[A-Z][^,;:\x01]{3,80}?)?"
    r"(?: of (?:[\w.-]+ ){0,2}(?:sanctions|measures|listings|designations|penalties|restrictions))?"
)
_TAKEN = (
    r"(?: (?:on )?[A-Z]\w+day)?"
    r"(?:,? (?:adopted|approved|announced|signed|issued|passed|unveiled|imposed|taken|agreed|published"
    r"|released)\b[^;:\x01]{0,80}?|, [^,;:\x01]{3,120},)?,?"
)
_AUXILIARIES = (
    r"\s+(?:(?:also|already|now|thus|further|in addition|will|would|could|had|has|have"
    r"|(?:is|are)(?: due| expected| set)? to)\s+)*$"
)
_MEASURE_ACTS = lazy(rf"(?:{_NUMBERED_TEXT}|{_WHICH_ONE}{_MEASURE}{_WHOSE}{_TAKEN}{_AUXILIARIES})")
"""A measure as the subject of its own verb: "the resolution adds"."""
_ONE_OF_THEM = lazy(
    rf"(?:The|.*; the) (?:first (?:{TWO_TO_TWELVE})|first|{SECOND_TO_TENTH}|\w+th|last|latest|previous one"
    r"|last one|one before)(?:, [^,;:\x01]{3,60},)?\s+(?:also\s+)?$"
)
"""The same by its number alone: "The fourth, announced in March, banned"."""


_MEASURE_THERE = lazy(
    r"\b(?:the|these|its|their|new|fresh|latest|additional) (?:[\w-]+ ){0,4}?(?:sanctions|measures|countermeasures|restrictions|package|order|penalties|curbs|designations|listings|round|tranche|batch|wave|list|blacklist)\s+(?:also\s+|further\s+)?$"
    r"|\b(?:an?|the|its|their|another) (?:[\w-]+ ){0,3}?(?:package|round|decree|order|resolution|measures) (?:that|which) (?:would|will) (?:also )?$"
)
"""The same inside a sentence: "which is why the new measures target"."""


def acts_by_measure(view: SanctionView, sentence: Sentence, start: int) -> bool:
    """Tell whether a measure, and nobody else, is the subject of a verb at `start`."""
    return is_measure(view, sentence, start) or measure_before(view, sentence, start) is not None


def is_measure(view: SanctionView, sentence: Sentence, start: int) -> bool:
    """Tell whether a sentence opens with a measure as the subject of a verb at `start`."""
    told = view.words.has(_MEASURES, sentence.start, start)
    if told and _MEASURE_ACTS.match(view.masked, sentence.start, start):
        return True
    if _THEY.match(view.masked, sentence.start, start):
        return _opens_with_measure(view, sentence)
    return _ONE_OF_THEM.match(view.masked, sentence.start, start) is not None


def _opens_with_measure(view: SanctionView, sentence: Sentence) -> bool:
    """Tell whether "they" are measures: the subject of the sentence before."""
    index = view.index_of(sentence)
    last = view.body[index - 1] if index else None
    if last is None or not view.words.has(_MEASURES, last.start, last.end):
        return False
    return _THESE_ACT.match(view.masked, last.start, last.end) is not None


_THEY = lazy(r"They\s+(?:(?:also|further|now|will|would|had|have)\s+)*$")
_THESE_ACT = lazy(
    rf"{_WHICH_ONE}{_MEASURE}{_WHOSE}{_TAKEN}{_AUXILIARIES[:-1]}"
    r"(?:target|hit|cover|include|affect|ban|bar|freeze|block|prohibit|restrict|impose|aim|extend|apply)"
)
"""Measures as what the sentence before is on: "The sanctions target a broker. | They also"."""


def measure_before(view: SanctionView, sentence: Sentence, start: int) -> re.Match[str] | None:
    """Return the measure inside a sentence that is the subject of a verb at `start`."""
    low = max(sentence.start, start - 90)
    last = view.masked[low:start].rsplit(None, 1)[-1:]
    return None if _LAST.isdisjoint(last) else _MEASURE_THERE.search(view.masked, low, start)


_LAST = word_set(
    """sanctions measures countermeasures restrictions package order penalties curbs designations
    listings round tranche batch wave list blacklist also further would will"""
)
"""What a measure inside a sentence ends in, before its verb."""


ENACTED = lazy(
    r"\W*The (?:[a-z]+ )?(?:sanctions|measures|resolution|restrictions) (?:approved|adopted|imposed|passed|agreed)"
)
"""Measures that were taken, whatever was proposed before: "The sanctions approved Monday ban"."""
