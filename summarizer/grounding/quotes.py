"""Quotations: words that stand between quotation marks, and who spoke them."""

import re
from collections.abc import Sequence
from itertools import islice

from summarizer.grounding.actors import role_span
from summarizer.grounding.case import Case, name_sentences
from summarizer.grounding.ids import record_id
from summarizer.grounding.links import ActorLinks
from summarizer.grounding.page import Page
from summarizer.grounding.slots import build_mention, full_name, mention
from summarizer.grounding.words_table import UNNAMED
from summarizer.records.drafts import MentionDraft
from summarizer.records.quote import Quote, QuoteDraft, QuoteKind
from summarizer.records.summary import Warning_, WarningCode
from summarizer.records.values import Mention, Span
from summarizer.text.patterns import lazy
from summarizer.text.place import Place
from summarizer.text.spaces import single_spaced

_WORD = re.compile(r"[^\W_](?:[\w'’.,-]*[^\W_])?")
_FEWEST_WORDS = 3
_MARKS_AND_GAPS = lazy(r"[\s\"'“”‘’«»„]*")
_MARKS = '"“”„«»'


def ground_quote(
    case: Case, draft: QuoteDraft, links: ActorLinks, warnings: list[Warning_]
) -> Quote | None:
    """Return the quotation, or None where its words do not stand as the draft says.

    Direct and mixed quotations must stand between quotation marks (or be a turn of a transcript,
    or a paragraph announced by a colon), each paragraph as one piece, and have more than two
    words; indirect ones need only stand in the article.
    """
    case.cite(draft.evidence)
    if case.is_rejected:
        return None
    places = _content(case, draft)
    if not places:
        return None
    content = tuple(case.page.span(place) for place in places)
    cue_place = _outside(case, "cue", draft.cue, places, places[0])
    source_place = _source_place(case, draft.source, places, cue_place or places[0])
    source, speaker = _source(case, draft.source, source_place, links, warnings)
    role = _role(case, draft.speaker_role, source, speaker)
    cue = case.page.span(cue_place) if cue_place else None
    intermediary = mention(case, "intermediary", draft.intermediary, links)
    return Quote(
        id=record_id("quote", case.page.article.id, draft.kind, content),
        evidence=case.evidence(),
        kind=draft.kind,
        text="\n".join(span.text for span in content),
        content=content,
        source=source,
        speaker=speaker,
        speaker_role=role,
        cue=cue,
        intermediary=intermediary,
    )


def _content(case: Case, draft: QuoteDraft) -> list[Place]:
    """Return the place of each paragraph, or reject the quotation."""
    paragraphs = [text.strip() for text in draft.text.split("\n") if text.strip()]
    places: list[Place] = []
    for paragraph in paragraphs:
        place = _paragraph(case, bare(paragraph), places)
        if place is None:
            _reject_missing(case, draft, bare(paragraph))
            return []
        places.append(place)
    if not places:
        case.reject("text", draft.text, "It is empty.")
    elif fault := _shape_fault(case.page, draft, places):
        case.reject("text", draft.text, fault)
        return []
    return places


def bare(text: str) -> str:
    """Return a paragraph without the outer marks that a reader may have copied with it."""
    inner = text[1:-1]
    if len(text) > 2 and text[0] in _MARKS and text[-1] in _MARKS and inner[0] not in _MARKS:
        return inner.strip()
    return text


def _paragraph(case: Case, text: str, before: list[Place]) -> Place | None:
    """Return where a paragraph stands; a later one must follow the one before it."""
    if not before:
        return case.look(text) or _unique_beside(case, text)
    last = before[-1][1]
    for place in case.page.everywhere(text):
        if place[0] >= last and _MARKS_AND_GAPS.fullmatch(case.page.text, last, place[0]):
            case.add_sentences(case.page.covered(place))
            return place
    return None


def _unique_beside(case: Case, text: str) -> Place | None:
    """Return a text that stands once in the article, in the paragraph of a cited sentence.

    Its sentence is added to the evidence: a paragraph of a news story quotes one speaker.
    """
    places = case.page.everywhere(text)
    if len(places) != 1:
        return None
    numbers = case.page.covered(places[0])
    cited = {case.page.citable[number].paragraph for number in case.numbers}
    if {case.page.citable[number].paragraph for number in numbers} <= cited:
        case.add_sentences(numbers)
        return places[0]
    return None


def _shape_fault(page: Page, draft: QuoteDraft, places: list[Place]) -> str | None:
    if draft.kind is QuoteKind.INDIRECT:
        return None
    for place in places:
        if not page.is_quoted(place) and not page.is_verbatim(place):
            return _unmarked(page, place)
    words = (word for place in places for word in _WORD.finditer(page.text, *place))
    if len(list(islice(words, _FEWEST_WORDS))) < _FEWEST_WORDS:
        return f'"{draft.text}" is a term or a title in quotation marks, not a quotation.'
    return None


def _unmarked(page: Page, place: Place) -> str:
    text = page.words(place)
    if any(mark in text for mark in _MARKS):
        return (
            "It holds words outside the quotation marks: "
            "give two records, one for each piece between marks."
        )
    return "The words stand in the article, but not between quotation marks."


def _reject_missing(case: Case, draft: QuoteDraft, text: str) -> None:
    if elsewhere := case.page.everywhere(text):
        numbers = sorted({n for place in elsewhere for n in case.page.covered(place)})
        reason = f"It does not stand in {name_sentences(case.numbers)}, as cited, but in "
        case.reject("text", draft.text, f"{reason}{name_sentences(numbers)}.")
    elif halves := joined_halves(case.page, text):
        case.reject("text", draft.text, _joined(case.page, *halves))
    else:
        reason = f"It does not stand in {name_sentences(case.numbers)}, word for word"
        case.reject("text", text, reason, missing=True)


def joined_halves(page: Page, text: str) -> tuple[Place, Place] | None:
    """Return the two places whose words were joined into one quotation, or None.

    The longest beginning that stands in the article is found by halving (if some words stand, so
    do fewer of them); the rest must stand as a whole.
    """
    words = text.split()
    low, high = 0, len(words)
    while high - low > 1:
        middle = (low + high) // 2
        if page.everywhere(" ".join(words[:middle])):
            low = middle
        else:
            high = middle
    head = page.everywhere(" ".join(words[:low])) if low else []
    tail = page.everywhere(" ".join(words[low:])) if head else []
    after = [place for place in tail if place[0] >= head[0][1]]
    return (head[0], after[0]) if after else None


def _joined(page: Page, head: Place, tail: Place) -> str:
    gap = single_spaced(page.text[head[1] : tail[0]])
    if _MARKS_AND_GAPS.fullmatch(gap):
        return "It runs over two paragraphs: put a line break between them."
    gap = gap if len(gap) <= 80 else f"{gap[:77]}..."
    if page.is_quoted((head[0], tail[1])):
        return f'It leaves out "{gap}", which stands in the quotation: copy every word of it.'
    return f"It joins two pieces that the article divides by {gap!r}: give two records."


def _outside(
    case: Case, slot: str, needle: str | None, content: Sequence[Place], near: Place
) -> Place | None:
    """Return where a string stands outside the quoted words, nearest to a place; else refuse it."""
    if not needle or not needle.strip():
        return None
    places = case.places(needle)
    if not places:
        return case.find(slot, needle)
    apart = [place for place in places if _is_apart(place, content)]
    told = [place for place in apart if not case.page.is_quoted(place)] or apart
    if told:
        return min(told, key=lambda place: abs(place[0] - near[0]))
    case.refuse(slot, needle, f'"{needle}" stands only inside the quotation.')
    return None


def _is_apart(place: Place, content: Sequence[Place]) -> bool:
    return not any(place[0] < end and start < place[1] for start, end in content)


def _source_place(
    case: Case, draft: MentionDraft | None, content: Sequence[Place], near: Place
) -> Place | None:
    """Return the words for the speaker; a name may stand anywhere in the article.

    Speakers run on over sentences without a cue, so that their names are often not repeated.
    """
    if draft is None:
        return None
    is_name = draft.text != draft.text.lower()
    if is_name and not case.places(draft.text):
        named = case.page.nearest(draft.text, near[0])
        if named:
            return named
    return _outside(case, "source.text", draft.text, content, near)


def _source(
    case: Case,
    draft: MentionDraft | None,
    place: Place | None,
    links: ActorLinks,
    warnings: list[Warning_],
) -> tuple[Mention | None, str | None]:
    """Return who speaks, as said there and by full name; the name is null for a bare pronoun."""
    if draft is None or place is None:
        return None, None
    name = full_name(case, "source", draft, place, links)
    if name is not None:
        source = build_mention(case.page, place, name, links)
        return source, source.name
    words = single_spaced(case.page.words(place))
    if words.lower() in UNNAMED:
        return build_mention(case.page, place, words, ActorLinks()), words
    message = f'The article does not tell who is meant by "{words}", who speaks here.'
    warnings.append(
        Warning_(code=WarningCode.SPEAKER_UNRESOLVED, message=message, span=case.page.span(place))
    )
    return build_mention(case.page, place, words, ActorLinks()), None


def _role(case: Case, role: str | None, source: Mention | None, speaker: str | None) -> Span | None:
    """Return the speaker's role, from a sentence that is cited or names the speaker."""
    if not role or not role.strip():
        return None
    names = [speaker.rsplit(maxsplit=1)[-1], speaker] if speaker else []
    if source and speaker:
        names.append(source.text)
    named = (place for name in names for place in case.page.everywhere(name))
    return role_span(case, "speaker_role", role, named)
