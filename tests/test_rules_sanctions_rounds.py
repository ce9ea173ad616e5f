"""Background that tells of earlier rounds and of others doing the same, read and grounded."""

import pytest

from summarizer.grounding import ground
from summarizer.readers.rules import RulesReader
from summarizer.sources import article_from_text

DATELINE = "GENEVA, March 6, 2025 (Agency) - Officials met on Thursday to talk about sanctions.\n\n"


def told(text):
    """Return each sanction read from a text as one line: status, imposers, targets, day."""
    article = article_from_text(DATELINE + text)
    for s in ground(article, RulesReader().draft_article(article)).sanctions:
        who = [i.text for i in s.imposers or s.blocked_by]
        yield s.status.value, who, [t.text for t in s.targets], s.date and s.date.value


# text, and of each action its status, imposers, targets and day
ROUNDS = [
    ("In July the State Department revoked the visas of 100 officials in Nicaragua.",
     [("imposed", ["State Department"], ["100 officials in Nicaragua"], "2024-07")]),
    ("Moscow banned 130 Australians, the prime minister among them, on February 7.",
     [("imposed", ["Moscow"], ["130 Australians", "the prime minister"], "2025-02-07")]),
    ("Moscow barred 228 Britons, including the prime minister, last April.",
     [("imposed", ["Moscow"], ["228 Britons"], "2024-04")]),
    ("Moscow hit back by barring 31 Japanese lawmakers.",
     [("imposed", ["Moscow"], ["31 Japanese lawmakers"], "2025-03-06")]),
    ("The Kremlin banned 92 more U.S. citizens on Wednesday.",
     [("imposed", ["Kremlin"], ["92 more U.S. citizens"], "2025-03-05")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROUNDS)
def test_round(text, expected):
    assert list(told(text)) == expected


# text that tells no sanction
NONE = [
    "Germany banned 12 Russian protesters from the rally.",
    "The airline banned 130 Australians last year.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_round(text):
    assert list(told(text)) == []
