"""Dates: from copied words to a resolved date, counted from the right day.

Words outside quotation marks count from the dateline. Words inside them count from the day they
were spoken, where the article tells that day of the same speaker, else from the dateline too.
"""

from datetime import date

from summarizer.grounding.case import Case
from summarizer.grounding.page import Page
from summarizer.grounding.spoken import spoken_day
from summarizer.normalize.clock_headings import as_counted
from summarizer.normalize.date_references import reference_of
from summarizer.normalize.dates import Basis, FoundDate, Precision, resolve_date
from summarizer.records.drafts import DateDraft
from summarizer.records.values import DateValue
from summarizer.text.patterns import lazy
from summarizer.text.place import Place


def date_value(
    case: Case, slot: str, draft: DateDraft | None, *, future: bool = False
) -> DateValue | None:
    """Return the date of a slot, resolved as far as the article allows, or refuse the slot.

    Args:
        case: the draft's case.
        slot: the slot.
        draft: the copied words, which must stand in the cited sentences; their other half may
            stand anywhere in the article.
        future: the words speak of what is to come.
    """
    if draft is None:
        return None
    place = case.find(f"{slot}.text", draft.text)
    if place is None:
        return None
    ahead = future and not _HAS_COME.search(case.page.text, max(0, place[0] - _BEFORE), place[0])
    return build_date(case.page, place, _context(case, slot, draft.context, place), future=ahead)


_BEFORE = 40
_HAS_COME = lazy(
    r"\b(?:came|took|gone|went|entered) (?:in)?(?:to)? ?(?:force|effect)\b[^.;,]{0,12}$"
)
"""Before the day on which something has begun: "came into force on Thursday"."""


def _context(case: Case, slot: str, context: str | None, place: Place) -> Place | None:
    """Return the other half of a split date: in the cited sentences, else nearest before."""
    if not context or not context.strip():
        return None
    if found := case.look(context):
        return found
    places = case.page.everywhere(context)
    before = [other for other in places if other[0] < place[0]]
    if not places:
        case.find_anywhere(f"{slot}.context", context)
    return before[-1] if before else next(iter(places), None)


def build_date(page: Page, place: Place, context: Place | None, *, future: bool) -> DateValue:
    """Return the date that stands at a place."""
    text = page.words(place)
    found = FoundDate(*place, text)
    resolved = resolve_date(
        as_counted(page.text, place[0], text),
        anchor=_anchor(page, place),
        anchor_basis=page.article.published_basis or Basis.DATELINE,
        context=page.words(context) if context else None,
        future=future,
        evidence_years=() if page.anchor else page.years,
        reference=None
        if context
        else reference_of(found, page.text, page.sentences, page.article.quotations, page.anchor),
    )
    return DateValue(
        text=text,
        start=place[0],
        end=place[1],
        value=resolved.value,
        precision=resolved.precision,
        earliest=resolved.earliest,
        latest=resolved.latest,
        basis=resolved.basis,
        anchor=resolved.anchor,
        context=page.span(context) if context else None,
        time=resolved.time,
    )


def _anchor(page: Page, place: Place) -> date | None:
    if not page.is_quoted(place):
        return page.anchor
    return spoken_day(page, place) or page.anchor


def is_unresolved(value: DateValue) -> bool:
    """Tell whether nothing at all could be computed from the words."""
    return value.precision is Precision.UNRESOLVED and value.earliest is None
