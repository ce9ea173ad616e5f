"""Whether two launches told can be one: by party, day, number and missile."""

import re
from datetime import date, timedelta
from functools import lru_cache

from summarizer.normalize.dates import Precision, ResolvedDate
from summarizer.normalize.missiles import MissileClass, missile_class
from summarizer.readers.rules.launches.events import Day, Event
from summarizer.readers.rules.launches.patterns import CLASS, STATE_MEDIA, UNDONE, is_satellite
from summarizer.records.launch import Confirmation, Outcome
from summarizer.text.patterns import lazy

_VAGUE_CLASSES = {MissileClass.UNKNOWN, MissileClass.HYPERSONIC}


def compatible(old: Event, new: Event) -> bool:
    """Tell whether two events can be one: party, date, number and missile agree."""
    if old.aggregate != new.aggregate or not same_party(old, new):
        return False
    if (differ(old.day, new.day) and not _is_the_test(old, new)) or _is_new_one(old, new):
        return False
    if old.aggregate and _far_apart(old.number, new.number):
        return False
    if old.outcome is Outcome.SUCCESS and _FAILED.search(new.trigger_text):
        return False
    if old.outcome is Outcome.FAILURE and _SUCCEEDED.search(new.trigger_text):
        return False
    return _same_phase(old, new) and _same_number(old, new) and _same_missile(old, new)


def _is_the_test(old: Event, new: Event) -> bool:
    """Tell whether "the test" is of the launch just told of, weeks after it: its day is told."""
    near = 0 < new.numbers[0] - old.numbers[-1] <= _NEXT
    untold = old.day is not None and old.day.spoken and not old.past
    return near and untold and _THE_TEST.fullmatch(new.trigger_text) is not None


def _is_new_one(old: Event, new: Event) -> bool:
    """Tell whether "a missile" of two days before is another: "the missile" may be told late."""
    if new.count is None or _INDEFINITE.match(new.count) is None or not (old.day and new.day):
        return False
    told, until = old.day.resolved.earliest, new.day.resolved.latest
    if old.day.spoken == new.day.spoken or not (told and until):
        return False
    return date.fromisoformat(until) < date.fromisoformat(told) - timedelta(days=1)


_INDEFINITE = lazy(r"(?:an?|another)\b", re.IGNORECASE)
_NEXT = 2
_THE_TEST = lazy(r"the\s(?:test|launch|firing)")


def _far_apart(one: float | None, other: float | None) -> bool:
    """Tell whether two totals cannot be one by different tellers."""
    return bool(one and other) and max(one or 0, other or 0) > 2 * min(one or 0, other or 0)


_SUCCEEDED = lazy(r"\ba (?:\w+ly )?successful\b")
_FAILED = lazy(r"\b(?:failed|unsuccessful|botched)\b")
"""A launch that cannot be one that succeeded."""


def same_party(old: Event, new: Event) -> bool:
    """Tell whether one party launched both, as far as both are known."""
    if old.party and new.party:
        return old.party.key == new.party.key
    one, other = (e.party.key if e.party else e.maker for e in (old, new))
    return one is None or other is None or one == other or not (old.maker or new.maker)


def differ(one: Day | None, other: Day | None) -> bool | None:
    """Tell whether two dates exclude each other; None where one is not known."""
    if one is None or other is None:
        return None
    first, second = one.resolved, other.resolved
    if one.spoken != other.spoken and _is_one_day(first, second):
        return False
    if one.spoken != other.spoken:
        return True if _lies_before(*((second, first) if one.spoken else (first, second))) else None
    if first.earliest and first.latest and second.earliest and second.latest:
        zoned = one.text.endswith(_ZONED) != other.text.endswith(_ZONED)
        apart = first.latest < second.earliest or second.latest < first.earliest
        return apart and not (zoned and _are_next(first, second))
    if first.precision is second.precision is Precision.UNRESOLVED:
        return _differ_in_words(one.text.lower(), other.text.lower())
    return None


def _differ_in_words(one: str, other: str) -> bool | None:
    """Tell whether two days that no date resolves differ; "Thursday" may be "Dec. 14"."""
    short, long = sorted((one, other), key=len)
    if short.endswith("day") and long.startswith((f"{short} ", f"{short}, ")):
        return False
    if one.endswith("day") != other.endswith("day") and any(map(str.isdigit, one + other)):
        return None
    return short != long


_ZONED = (" time", " time)")
"""What ends a day that is another where somebody else tells of it: "early Friday, local time"."""


def _are_next(one: ResolvedDate, other: ResolvedDate) -> bool:
    """Tell whether one day follows the other."""
    days = sorted(date.fromisoformat(each.earliest or "") for each in (one, other))
    return days[1] - days[0] == timedelta(days=1)


def _is_one_day(one: ResolvedDate, other: ResolvedDate) -> bool:
    """Tell whether both are the same day: "said Sunday it launched", "Sunday's attempt"."""
    return one.precision is Precision.DAY and one.value == other.value


def _lies_before(day: ResolvedDate, spoken: ResolvedDate) -> bool:
    """Tell whether a day lies more than three days before that of the words that tell a launch."""
    if day.latest is None or spoken.earliest is None:
        return False
    return date.fromisoformat(day.latest) < date.fromisoformat(spoken.earliest) - _ANNOUNCED_LATER


_ANNOUNCED_LATER = timedelta(days=3)
"""How long after a test its state tells of it at most."""


def _same_phase(old: Event, new: Event) -> bool:
    """Tell whether both were done, or both denied or planned, and neither lies before the other."""
    denied = old.confirmation is Confirmation.DENIED
    rumored = denied and (new.confirmation is Confirmation.REPORTED or _is_medias(new))
    if denied and new.confirmation is Confirmation.PLANNED:
        return False
    if not rumored and (old.confirmation in UNDONE) != (new.confirmation in UNDONE):
        return False
    return not (new.past and not old.past and differ(old.day, new.day) is not False)


def _is_medias(event: Event) -> bool:
    """Tell whether a launch is the word of state media alone, which its side may deny."""
    if event.confirmation is not Confirmation.CLAIMED or event.reported_by is None:
        return False
    return STATE_MEDIA.search(event.reported_by.text) is not None


def _same_number(old: Event, new: Event) -> bool:
    if old.number and new.number and not old.aggregate and differ(old.day, new.day) is False:
        low, high = sorted((old.number, new.number))
        if low >= _SEVERAL and high <= 2 * low:
            return True
    launches = new.of_launches and new.missile is not None and new.missile.plural
    if launches and not old.aggregate and not (old.number and old.number == new.number):
        return False
    if not old.number or not new.number or old.of_launches or new.of_launches:
        return not _is_one_of_several(old, new)
    if old.number == new.number or is_test_of(old) or is_test_of(new) or is_strike(old):
        return True
    salvos = min(old.number, new.number) >= _SALVO and new.day is None
    return salvos and max(old.number, new.number) <= 2 * min(old.number, new.number)


def _is_one_of_several(old: Event, new: Event) -> bool:
    """Tell whether "another missile" was told, and "several missiles" now, which it is none of."""
    several = new.number is None and new.count is not None and not new.of_launches
    return several and _ANOTHER.search(old.trigger_text) is not None


_ANOTHER = lazy(r"\banother\s[a-z]")


def is_strike(event: Event) -> bool:
    """Tell whether one attack was told, with however many missiles: "a missile strike"."""
    return event.number == 1 and _ATTACK.search(event.trigger_text) is not None


_ATTACK = lazy(r"\b(?:attack|strike|assault|barrage|salvo|volley)$")


_SALVO, _SEVERAL = 10, 5
"""From how many on counts of one salvo differ by who tells them."""


def is_test_of(event: Event) -> bool:
    """Tell whether one weapon was tested, with however many missiles: "a test of a weapon"."""
    return event.number == 1 and _TEST_OF.search(event.trigger_text) is not None


_TEST_OF = lazy(
    r"\btest(?:[ -]?(?:fir(?:e|ing)|launch))? of an? (?:(?:\w+ly )?new(?:ly)?\b|[\"“])"
    r"|\btest(?:ed|-fired) an? (?:[\"“]|new(?:ly)?\b)"
)


def _same_missile(old: Event, new: Event) -> bool:
    carried = old.payload in {new.name, new.payload} - {None} or new.payload in {old.name} - {None}
    if carried or (is_put_up(new) and is_satellite(old.kind) and old.payload is None):
        return True
    if old.name and new.name:
        return same_name(old, new)
    if _is_quoted(old) or _is_quoted(new):
        return True
    one, other = (classes_of(e.kind or "") for e in (old, new))
    opposed = _is_other_side(old, new) or _is_other_side(new, old)
    opposed = opposed or (old.party is None and new.party is not None and _are_two(old, new))
    if opposed or ("cruise" in one ^ other and one and other):
        return False
    classes = {_class_of(e.kind, e.name) for e in (old, new)} - _VAGUE_CLASSES
    if len(classes) > 1 and not (
        _is_by_name(old, new) and any(classes <= s for s in _NEAR_CLASSES)
    ):
        return False
    a, b = one & _RANGES, other & _RANGES
    return not (a and b and a != b and not (a <= _LONGEST and b <= _LONGEST))


def _are_two(old: Event, new: Event) -> bool:
    """Tell whether all that is said is that one was a missile and one a rocket."""
    kinds = {(event.kind or "").lower().rstrip("s") for event in (old, new)}
    return old.name is None and new.name is None and kinds == {"missile", "rocket"}


def is_put_up(event: Event) -> bool:
    """Tell whether a satellite's launch is told by its rocket: "it was launched by a Shavit"."""
    cargo = event.missile.kind if event.missile else None
    return is_satellite(cargo) and event.name is not None and not is_satellite(event.kind)


def _is_by_name(old: Event, new: Event) -> bool:
    """Tell whether the class of one is known from its name alone: others may class it otherwise."""
    return any(e.name and _class_of(e.kind, None) in _VAGUE_CLASSES for e in (old, new))


_NEAR_CLASSES = (
    {MissileClass.SRBM, MissileClass.MRBM, MissileClass.IRBM},
    {MissileClass.SLBM, MissileClass.ICBM},
)
"""Classes that tellers of one missile differ by."""


def _is_other_side(one: Event, other: Event) -> bool:
    """Tell whether one is an interceptor, and the other what it is to bring down."""
    if not _INTERCEPTOR.search(f"{one.kind} {one.name}"):
        return False
    return _TARGET.search(f"{other.kind} {other.trigger_text}") is not None


_INTERCEPTOR = lazy(
    r"nterceptor|\bSM-\d|\bStandard Missile|\bTHAAD\b|\bPAC-\d|\bPatriots?\b|\bArrow\b"
)
_TARGET = lazy(r"\btargets?\b|\b(?:ballistic|cruise)\b")
_LONGEST = {"intercontinental", "ICBM"}
_RANGES = {"short", "medium", "intermediate"} | _LONGEST


def same_name(old: Event, new: Event) -> bool:
    """Tell whether two names are one, or one is the family of the other: "Minuteman"."""
    if old.name is None or new.name is None:
        return False
    names = (each.rstrip("s").replace("pho-", "-") for each in (old.name, new.name))
    short, long = sorted(names, key=len)
    return long.startswith(short) and not long[len(short) : len(short) + 1].isalnum()


def _is_quoted(event: Event) -> bool:
    """Tell whether a type is what somebody calls it: others may call the same otherwise."""
    before = event.trigger_text.partition(event.kind)[0] if event.kind else ""
    return before.rstrip().endswith(('"', "“"))


def blandness(kind: str) -> int:
    """Return how little a type says: 2 "missile", 1 "ballistic missile", 0 anything else."""
    if re.fullmatch(r"(?:missile|rocket|projectile|weapon|satellite)s?", kind.lower()):
        return 2
    return int(re.fullmatch(r"(?:ballistic|cruise) missiles?", kind) is not None)


@lru_cache(maxsize=256)
def classes_of(kind: str) -> frozenset[str]:
    """Return the words of a type that tell its class and its range."""
    return frozenset(CLASS.findall(kind))


@lru_cache(maxsize=256)
def _class_of(kind: str | None, name: str | None) -> MissileClass:
    return missile_class(kind, name)
