# ruff: noqa: E501 - wordings read best on one line
"""What only looks like an action, what is a plan, and what belongs to an action already told."""

import pytest

from summarizer.readers.rules.sanctions.finding import find_sanctions
from summarizer.readers.rules.scene import Scene
from summarizer.sources import article_from_text

DATELINE = "GENEVA, March 20, 2025 (Agency) - "


def told(text):
    return find_sanctions(Scene(article_from_text(DATELINE + text)))


def shown(record):
    """Return a record's status, who acts, and whom it is aimed at."""
    return (
        record.status.value + (" before" if record.background else ""),
        ", ".join(mention.text for mention in record.imposers),
        [target.text for target in record.targets],
    )


NOTHING = [
    # an order that lets somebody act has not acted
    "President Lopez signed an executive order on Friday authorizing sanctions on Ethiopian officials.",
    "The executive order authorizes the Treasury to impose sanctions on foreign officials.",
    "The order paves the way for sanctions on Georgian officials.",
    # it was held back
    "Australia resisted imposing sanctions on Myanmar's generals.",
    "The White House balked at sanctioning Chinese banks.",
    "It was the first time for the four countries to impose sanctions on the North at the same time.",
    # who fires missiles imposes nothing
    "The Revolutionary Guards launched missiles at the city, targeting Americans, weeks after the sanctions.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING, ids=lambda value: value[:60])
def test_what_is_no_action_gives_none(text):
    assert told(text) == []


ALONE = [
    # "blocking" that describes sanctions blocks none
    ("The Treasury on Thursday imposed full blocking sanctions on Sberbank and Alfa-Bank.",
     ("imposed", "Treasury", ["Sberbank", "Alfa-Bank"])),
    # what one chamber passes, or the Commission presents, is proposed
    ("The Senate approved sanctions on Belarus by 98 votes to two.",
     ("proposed", "Senate", ["Belarus"])),
    ("US lawmakers passed legislation imposing sanctions on Iranian drone makers.",
     ("proposed", "US lawmakers", ["Iranian drone makers"])),
    ("The European Commission unveiled a package of sanctions against Russia.",
     ("proposed", "European Commission", ["Russia"])),
    # "as" may open a clause
    ("The decision came as the U.S. Treasury Department imposed sanctions on three party officials.",
     ("imposed", "U.S. Treasury Department", ["three party officials"])),
    # past measures
    ("The talks come after Canada sanctioned five Iranian companies.",
     ("imposed before", "Canada", ["five Iranian companies"])),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ALONE, ids=lambda value: value[:60])
def test_one_record(text, wanted):
    assert [shown(record) for record in told(text)] == [wanted]


TOGETHER = [
    # a sum of all that were ever listed adds nobody
    ("The EU imposed sanctions on 54 Russian officials on Thursday. EU sanctions over the war now target 108 entities and 1,212 individuals.",
     [("imposed", "EU", ["54 Russian officials"])]),
    ("Japan froze the assets of 19 banks on Friday. In total, Japan has designated 103 entities and 108 individuals.",
     [("imposed", "Japan", ["19 banks"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TOGETHER, ids=lambda value: value[:60])
def test_what_sentences_tell_together(text, wanted):
    assert [shown(record) for record in told(text)] == wanted
