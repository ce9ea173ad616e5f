"""Warnings of dates that the article leaves open (those of the page itself are in `sources`)."""

from collections.abc import Iterator, Sequence

from summarizer.grounding.dating import is_unresolved
from summarizer.records.launch import Launch
from summarizer.records.sanction import Sanction
from summarizer.records.summary import Warning_, WarningCode
from summarizer.records.values import Span


def date_warnings(sanctions: Sequence[Sanction], launches: Sequence[Launch]) -> Iterator[Warning_]:
    """Return a warning for each date that nothing could be computed from, once for each place."""
    dates = [date for s in sanctions for date in (s.date, s.effective_date, s.valid_until)]
    dates += [launch.date for launch in launches]
    unresolved = {date.start: date for date in dates if date and is_unresolved(date)}
    for start in sorted(unresolved):
        date = unresolved[start]
        yield Warning_(
            code=WarningCode.DATE_UNRESOLVED,
            message=f'The article does not give the day of "{date.text}".',
            span=Span(text=date.text, start=date.start, end=date.end),
        )
