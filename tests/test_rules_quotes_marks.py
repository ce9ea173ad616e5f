"""Where quotation marks open and close."""

import pytest

from summarizer.text.marks import quoted_zones

PAIRS = {
    "double": ('"We go," he said. "Not now."', ["We go,", "Not now."]),
    "curly": ("“We go,” he said. “Not now.”", ["We go,", "Not now."]),
    "single": ("'We go,' he said. 'Not now.'", ["We go,", "Not now."]),
    "angular": ("He said «on y va» and left.", ["on y va"]),
    "low": ("„Wir gehen nicht“, sagte er.", ["Wir gehen nicht"]),
    "typewriter": ("``We go,'' he said.", ["We go,"]),
    "after a dash": ('"We go," he said—"and soon."', ["We go,", "and soon."]),
    "in brackets": ("the men ('the Quiet Three') left.", ["the Quiet Three"]),
    "question": ('"Why?" he asked.', ["Why?"]),
}
NESTED = {
    "single in double": ("\"He said 'no' twice,\" she said.", ["He said 'no' twice,"]),
    "double in single": ("'He said \"no\" twice,' she said.", ['He said "no" twice,']),
    "curly": ("“He said ‘no’ twice,” she said.", ["He said ‘no’ twice,"]),
    "both end": (
        "\"Why did they say 'never again'?\" he asked.",
        ["Why did they say 'never again'?"],
    ),
}
APOSTROPHES = {
    "contractions": ("We don't know and they can't say.", []),
    "possessives": ("The workers' rights and the ministers' cars are Hall's.", []),
    "possessive of a term": ("the 'shadow fleet's' trick and more", ["shadow fleet's"]),
    "years": ("It was the '90s and then '04.", []),
    "elisions": ("Rock 'n' roll, get 'em.", []),
    "feet and inches": ("A 5'10\" man with a 12\" pipe and a 6' pole.", []),
    "within a quotation": (
        "'These don't pay for Anna's war,' said he.",
        ["These don't pay for Anna's war,"],
    ),
    "plural possessive within": (
        "'The workers' rights are safe,' he said.",
        ["The workers' rights are safe,"],
    ),
    "after a quotation": ("He was 'fast at this', though owners' tricks go on.", ["fast at this"]),
    "two terms ending in s": (
        "the 'dark ships' and 'grey ships' sail",
        ["dark ships", "grey ships"],
    ),
    "number before the mark": (
        '"We met in 2017" and "left in 2018".',
        ["We met in 2017", "left in 2018"],
    ),
    "curly apostrophe": ("‘Nobody’s car isn’t safe,’ she said.", ["Nobody’s car isn’t safe,"]),
}
PARAGRAPHS = {
    "running": ('"One.\n\n"Two.\n\n"Three," he said.', ["One.\nTwo.\nThree,"]),
    "running single": ("'One.\n\n'Two,' he said.", ["One.\nTwo,"]),
    "running curly": ("“One.\n\n“Two,” he said.", ["One.\nTwo,"]),
    "forgotten close": (
        'He said: "We go now.\n\nOil "fell hard" on Monday.',
        ["We go now.", "fell hard"],
    ),
    "forgotten close on a line": ('"We go, he said. "Not now," she said.', ["Not now,"]),
    "lone single": ("He said 'we go now and that was it.\n\nOil fell.", []),
}
KNOWN_LIMITS = {
    "same mark nested": ('"He said "no" twice," she said.', ['He said "no" twice,']),
    "possessive right after a term": ("the 'dark ships' owners' club", ["dark ships"]),
}


def _read(text):
    return ["\n".join(text[s:e] for s, e in zone.pieces) for zone in quoted_zones(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(*case, id=f"{group}: {name}")
        for group, cases in {
            "pairs": PAIRS,
            "nested": NESTED,
            "apostrophes": APOSTROPHES,
            "paragraphs": PARAGRAPHS,
        }.items()
        for name, case in cases.items()
    ],
)
def test_marks(text, expected):
    assert _read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*case, id=name) for name, case in KNOWN_LIMITS.items()]
)
@pytest.mark.xfail(strict=True, reason="known limit")
def test_marks_known_limits(text, expected):
    assert _read(text) == expected


def test_places_are_those_of_the_text():
    text = 'He said "we go" — and “no”.'
    for zone in quoted_zones(text):
        assert text[zone.start] in '"“'
        assert text[zone.end - 1] in '"”'
        assert text[zone.content_start : zone.content_end] in {"we go", "no"}
