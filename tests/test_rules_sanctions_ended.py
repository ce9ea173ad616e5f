"""What was taken off, let off, prolonged or stopped, as news and as told in passing."""

import pytest
from support.reading import read_by_rules

DATELINE = "GENEVA, March 14, 2024 (Agency) - "


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
    # by whom is left open
    (
        "Sanctions on Guinea's state oil firm were lifted in September 2011 after the fall of the junta.",
        [("lifted", "", "Guinea's state oil firm", "2011-09")],
    ),
    (
        "Western powers eased sanctions on Mali as part of an accord reached in November 2013.",
        [("eased", "", "Mali", "2013-11")],
    ),
    # what was done with measures, over the words on how they were put on
    (
        "In 2000 the embargo that the Security Council had imposed on Mali four years earlier was lifted.",
        [("lifted", "Security Council", "Mali", "2000")],
    ),
    (
        "Sanctions slapped on Mali after the coup were lifted by ECOWAS on July 3, 2022.",
        [("lifted", "ECOWAS", "Mali", "2022-07-03")],
    ),
    (
        "The U.S. sanctions imposed on Petra Bank in April 2018 were lifted in January 2019.",
        [("imposed", "U.S.", "Petra Bank", "2018-04"), ("lifted", "U.S.", "Petra Bank", "2019-01")],
    ),
    # what ended, and what was only talked of
    (
        "The U.N. embargo on arms sales to Mali ended on Oct. 18, 2020.",
        [("lifted", "U.N.", "Mali", "2020-10-18")],
    ),
    ("U.N. talks on sanctions against Mali ended on Friday.", []),
    ("The EU debate over the sanctions on Mali ended in a row.", []),
    (
        "The EU sanctions on Mali bite harder before the end of the month.",
        [],
    ),
    # decisions
    (
        "The European Union agreed on Thursday to suspend sanctions on Malian officials for four months.",
        [("eased", "European Union", "Malian officials", "2024-03-14")],
    ),
    (
        "The Security Council last May extended the arms embargo on Mali by a year.",
        [("extended", "Security Council", "Mali", "2023-05")],
    ),
    (
        "The United States reversed the terrorist designation of the Houthis in February last year.",
        [("lifted", "United States", "Houthis", "2023-02")],
    ),
    # funds that are let go, wherever they are held
    (
        "Under the sanctions deal, Washington has since freed $6 billion in Iranian funds held in South Korea.",
        [("lifted", "Washington", "Iranian funds", None)],
    ),
    (
        "Washington agreed to release $7 billion of frozen Afghan central bank funds under sanctions.",
        [("lifted", "Washington", "Afghan central bank funds", None)],
    ),
    # licenses: who gave them, when, and to whom
    (
        "Sanctions on Mali remain. A waiver, granted by OFAC in January to Repsol, runs until May.",
        [("eased", "OFAC", "Repsol", "2024-01")],
    ),
    (
        "Sanctions on Mali bite. Under a waiver issued by OFAC in January, Siemens can go on servicing turbines.",
        [("eased", "OFAC", "Siemens", "2024-01")],
    ),
    (
        "The United States has renewed a sanctions waiver that lets Iraq buy Iranian gas.",
        [("eased", "United States", "Iraq", None)],
    ),
    (
        "Sanctions are debated. The government's licenses issued by the state of Texas in 2020 are under review.",
        [],
    ),
    # what was kept from being done
    (
        "Beijing and Moscow used their votes that month to stop the council from tightening sanctions on Mali.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "records"), RECORDS)
def test_all_that_is_told(text, records):
    """Every record that the words give is found with its parties and its day, and no other."""
    assert told(text) == records
