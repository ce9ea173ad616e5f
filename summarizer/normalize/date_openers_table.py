"""Words that dates open with, and those without which none does: data for `found_dates`."""

from typing import Final

from summarizer.text.word_sets import word_set

OPENERS: Final = {
    "digit": "",
    "month": (
        "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june"
        " july august september october november december"
    ),
    "weekday": (
        "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday"
        " saturday sunday"
    ),
    "season": "spring summer autumn fall winter",
    "near": "yesterday today tonight tomorrow overnight",
    "unit": "hours days weeks months years",
    "q": "q1 q2 q3 q4 h1 h2",
    "juche": "juche",
    "feast": "new christmas boxing",
    "that": "that",
    "recent": "recent",
    "nth": "first second third fourth final",
    "count": "a an one two three four five six seven eight nine ten eleven twelve several",
    "past": "past previous coming",
    "last": "last next this",
    "early": "early mid late",
    "earlier": "earlier later",
    "the": "the",
    "lead": (
        "in since on by during until till from before after throughout between of through around"
        " for to and as back"
    ),
}
"""What forms and `LEADS` begin with, in small letters; "digit" stands for any figure."""

REACH: Final = {
    "feast": 1, "that": 2, "recent": 1, "nth": 1, "count": 3, "past": 3, "last": 3, "lead": 3,
    "early": 4, "earlier": 4, "the": 5,
}  # fmt: skip
"""How many words after an opener the first of `TELLING` or a figure may follow, where not 0.

"the end of last year": 4.
"""

FOLLOWING: Final = {
    "the": word_set(
        """
        start beginning middle end close early mid late same very following next previous
        preceding coming past first second third fourth last final spring summer autumn fall
        winter day night week month year weekend monday tuesday wednesday thursday friday saturday
        sunday
        """
    ),
    "count": word_set(
        """
        couple few day days week weeks month months year years decade decades fortnight fortnights
        hour hours minute minutes
        """
    ),
    "lead": word_set("may march sept the of in"),
}
"""The words one of which, or a figure, stands right behind an opener that begins much else."""

TELLING: Final = word_set(
    """
    hour minute day week fortnight weekend month quarter half year decade minutes fortnights decades
    night morning afternoon evening christmas boxing
    """
).union(*(words.split() for opener, words in OPENERS.items() if opener not in REACH))
"""Every date holds one of these, or a figure."""
