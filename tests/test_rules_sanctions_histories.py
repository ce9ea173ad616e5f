"""What articles recall: who was barred first, what was called off, and what was brought back."""

import pytest
from support.reading import read_by_rules

DATELINE = "VIENNA, March 14, 2024 (Agency) - "


def told(text):
    return [
        (
            record.status.value,
            ", ".join(each.text for each in record.imposers),
            "; ".join(each.text for each in record.targets),
            record.date.value if record.date else None,
        )
        for record in read_by_rules(DATELINE + text).sanctions
    ]


# wording, then of each record: status, imposers, targets, the day
RECORDS = [
    # barred, with no word of what from
    ("The EU sanctioned two Malian judges. It first barred Lukashenko and 30 of his officials in April 2006, after an election.",
     [("imposed", "EU", "two Malian judges", None),
      ("imposed", "EU", "Lukashenko; 30 of his officials", "2006-04")]),
    ("The EU imposed sanctions on Mali. Britain first barred the general and nine of his officers in 2012.",
     [("imposed", "EU", "Mali", None), ("imposed", "Britain", "the general; nine of his officers", "2012")]),
    # verbs whose object stands before the particle
    ("ECOWAS imposed sanctions on Mali in January 2022 and called them off that July.",
     [("imposed", "ECOWAS", "Mali", "2022-01"), ("lifted", "ECOWAS", "Mali", "2022-07")]),
    ("ECOWAS called off its embargo on Mali on Monday.",
     [("lifted", "ECOWAS", "Mali", "2024-03-11")]),
    ("Washington eased the sanctions on Mali in May 2018 but brought them back in August 2019.",
     [("eased", "Washington", "Mali", "2018-05"), ("imposed", "Washington", "Mali", "2019-08")]),
    ("Canada lifted its sanctions on Mali in 2012, put them back in 2014 and has kept them since.",
     [("lifted", "Canada", "Mali", "2012"), ("imposed", "Canada", "Mali", "2014")]),
    ("In 2018 Canada suspended its travel bans on Mali, only to bring them back on 31 January 2021.",
     [("eased", "Canada", "Mali", "2018"), ("imposed", "Canada", "Mali", "2021-01-31")]),
    ("Canada brought its sanctions on Mali back on Monday.",
     [("imposed", "Canada", "Mali", "2024-03-11")]),
    ("Canada scaled its sanctions on Mali back on Monday.",
     [("eased", "Canada", "Mali", "2024-03-11")]),
    ("Canada rolled its sanctions on Mali over on Monday.",
     [("extended", "Canada", "Mali", "2024-03-11")]),
    # months that count from the day told before
    ("ECOWAS closed its borders with Niger in July 2021 and lifted the embargo the following February.",
     [("imposed", "ECOWAS", "Niger", "2021-07"), ("lifted", "ECOWAS", "Niger", "2022-02")]),
    ("Britain imposed sanctions on Mali in March 2016, extended them that May and lifted them the next June.",
     [("imposed", "Britain", "Mali", "2016-03"), ("extended", "Britain", "Mali", "2016-05"),
      ("lifted", "Britain", "Mali", "2016-06")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_history(text, records):
    """Every step is a record of its own, with its own day."""
    assert told(text) == records


NOTHING = [
    "Britain banned smoking in pubs in 2007. Sanctions on Mali were not discussed.",
    "Mali's junta barred protests in May, and sanctions hurt the poor.",
    "The league barred two players in May; sanctions on Mali stay.",
    "The talks on Mali brought sanctions back to the agenda on Monday.",
    "Washington called its envoy back from Mali, where sanctions stand.",
    "Washington said it would not bring the sanctions on Mali back.",
    "Mali's sanctions took them out of the market.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_action(text):
    """What is barred at home, and what is only spoken of, gives no record."""
    assert told(text) == []
