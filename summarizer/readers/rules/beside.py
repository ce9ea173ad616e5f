"""What the words beside a name say that it is: "the lender X", "X, a trading firm"."""

import re
from functools import cache

from summarizer.normalize.countries import FoundCountry
from summarizer.readers.rules.entity_table import COMPANY_CUES, COMPANY_NOUNS
from summarizer.readers.rules.organization_table import AFFILIATED, GROUP_NOUNS, MEDIA_NOUNS
from summarizer.readers.rules.page import Page
from summarizer.records.actor import ActorKind

_CALLED = r"(?:,? (?:called|named|known as))?,? ['\"\u201c\u2018]?$"
_THE = (
    r",? (?:which is |which was )?(?:a|an|the|its|his|her|their|another|one of)\s(?:[\w'\u2019-]+ )"
)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], re.Pattern[str], ActorKind], ...]:
    companies = "|".join(COMPANY_NOUNS.split())
    return (
        (
            re.compile(rf"\b(?:{MEDIA_NOUNS}){_CALLED}"),
            re.compile(rf"{_THE}{{0,4}}?(?:{MEDIA_NOUNS})\b"),
            ActorKind.MEDIA,
        ),
        (
            re.compile(rf"\b(?:{GROUP_NOUNS}){_CALLED}"),
            re.compile(rf"{_THE}{{0,5}}?(?:{GROUP_NOUNS})\b"),
            ActorKind.GROUP,
        ),
        (
            re.compile(rf"\b{COMPANY_CUES}{_CALLED}"),
            re.compile(
                rf"(?:{_THE}{{0,7}}?| (?:is|was) (?:a|an|the)\s(?:[\w-]+ ){{0,5}}?)(?:{companies})\b"
            ),
            ActorKind.COMPANY,
        ),
    )


_PARTNER_OF = re.compile(rf"\b(?:{AFFILIATED})s? (?:at|with|of|for) (?:the )?(?:[a-z-]+ ){{0,3}}$")
_FROM = re.compile(r",? (?:of|in|from|a|an|the|which is)\s(?:[a-z-]+ ){0,4}?(?=[A-Z])")


def kind_beside(page: Page, start: int, end: int) -> ActorKind | None:
    """Return what the words beside a name say that it is, if they make it a body."""
    before = page.before(start, 60)
    for leading, following, kind in _patterns():
        if leading.search(before) or following.match(page.text, end):
            return kind
    return ActorKind.COMPANY if _PARTNER_OF.search(before) else None


def based_in(page: Page, start: int, end: int) -> FoundCountry | None:
    """Return the country that the words beside a name say it is based in or belongs to."""
    before = page.based(start) or page.near_owner(start)
    if before:
        return before
    match = _FROM.match(page.text, end)
    return page.countries.starting(match.end()) if match else None
