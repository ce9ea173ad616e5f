"""What was taken off, let off, prolonged or stopped, as news and as told in passing."""

import pytest
from support.reading import read_by_rules, sanction_row

DATELINE = "GENEVA, March 14, 2024 (Agency) - "


def told(text):
    return [sanction_row(record) for record in read_by_rules(DATELINE + text).sanctions]


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
    # listings that nobody renewed
    (
        "The EU Council also decided not to renew the listings of four Russians.",
        [("lifted", "EU Council", "four Russians", None)],
    ),
    (
        "Barack Obama agreed in September 2010 to renew the embargo on Cuba for one year.",
        [("extended", "Obama", "Cuba", "2010-09")],
    ),
    (
        "The Security Council ended the last of its Liberia sanctions in May 2016.",
        [("lifted", "Security Council", "Liberia", "2016-05")],
    ),
    (
        "Sanctions imposed on Mali by the EU in 2011 were largely removed in February 2016.",
        [("imposed", "EU", "Mali", "2011"), ("lifted", "EU", "Mali", "2016-02")],
    ),
    (
        "UN sanctions on Mali were terminated by Resolution 2991, which took effect on January 16, 2016.",
        [("lifted", "UN", "Mali", None)],
    ),
    # where it was decided is no part of who is meant
    (
        "ECOWAS lifted sanctions on Mali at a summit in Accra on Sunday.",
        [("lifted", "ECOWAS", "Mali", "2024-03-10")],
    ),
    # what nobody agreed on, and what was stopped once drafted
    (
        "EU foreign ministers could not agree on Monday to sanction Mali's new leadership.",
        [("blocked", "EU", "Mali's new leadership", "2024-03-11")],
    ),
    (
        "EU foreign ministers could not agree on sanctions against Mali on Monday.",
        [("blocked", "EU", "Mali", "2024-03-11")],
    ),
    ("The EU does not agree on sanctions against Mali.", []),
    (
        "Republicans in the U.S. Senate blocked a vote on sanctions against Russia on Thursday.",
        [("blocked", "U.S. Senate", "Russia", "2024-03-14")],
    ),
    (
        "Members of the Security Council backed a draft that would have extended UN sanctions on Mali, but Russia used its veto power to block it.",
        [("blocked", "Security Council", "Mali", None)],
    ),
    (
        "Russia then proposed extending the UN sanctions on Mali by a year, but the text failed in the Security Council.",
        [("blocked", "Security Council", "Mali", None)],
    ),
    (
        "Cyprus stopped the EU from blacklisting a Malian fuel maker. Envoys could not agree to list Atomtop because Nicosia refused.",
        [("blocked", "EU", "Atomtop", None)],
    ),
    # until somebody ended it
    (
        "Washington had banned arms sales to Mali under sanctions until Barack Obama scrapped the embargo in May 2016.",
        [("imposed", "Washington", "Mali", None), ("lifted", "Obama", "Mali", "2016-05")],
    ),
    ("Washington said it would not buy rice until Niger lifted sanctions on Mali.", []),
    # what only will end, and what others would stop
    ("The EU sanctions on Mali expire on July 31 unless ministers act.", []),
    ("Hungary said it would veto any attempt to extend sanctions against Mali.", []),
    ("A UN Security Council bid to lift sanctions on Mali's president passed on Thursday.", []),
    # what was let go, or voted down
    (
        "The EU asset freeze on the general was not renewed last year.",
        [("lifted", "EU", "the general", "2023")],
    ),
    (
        "For want of a ninth vote in the Security Council, a UN arms embargo on South Sudan was not adopted on December 23, 2016.",
        [("blocked", "Security Council", "South Sudan", "2016-12-23")],
    ),
    (
        "Cyprus held up an EU deal to sanction violent settlers for months.",
        [("blocked", "EU", "violent settlers", None)],
    ),
    (
        "The U.S. House of Representatives failed to pass a bill sanctioning the International Criminal Court.",
        [("blocked", "U.S. House of Representatives", "International Criminal Court", None)],
    ),
    # regimes called after where they are
    (
        "The restrictive measures in view of the situation in Burundi were extended by the EU until 31 October 2024.",
        [("extended", "EU", "Burundi", None)],
    ),
    (
        "The EU sanctions regime for Bosnia was prolonged by the Council on Thursday.",
        [("extended", "the Council", "Bosnia", "2024-03-14")],
    ),
    # those taken off stand last
    (
        "Among those removed from OFAC's SDN list on Tuesday were three shipping firms.",
        [("lifted", "OFAC", "three shipping firms", "2024-03-12")],
    ),
    # measures that went of themselves
    (
        "The UN sanctions on Mali, in force since 1992, came off in September 2003.",
        [("imposed", "UN", "Mali", None), ("lifted", "UN", "Mali", "2003-09")],
    ),
    (
        "The EU imposed an arms embargo on Mali in 2005. It went in October 2009.",
        [("imposed", "EU", "Mali", "2005"), ("lifted", "EU", "Mali", "2009-10")],
    ),
    (
        "The EU imposed sanctions on Mali in 2005. Those measures fell away four years later.",
        [("imposed", "EU", "Mali", "2005"), ("lifted", "EU", "Mali", "2009")],
    ),
    (
        "The EU imposed sanctions on Mali in 2005. The last of them went in April 2016.",
        [("imposed", "EU", "Mali", "2005"), ("lifted", "EU", "Mali", "2016-04")],
    ),
    (
        "The EU imposed sanctions on Mali in 2014. They went to a vote in May 2015.",
        [("imposed", "EU", "Mali", "2014")],
    ),
    (
        "The embargo the EU imposed on Mali in 2005 lasted until October 2009.",
        [("imposed", "EU", "Mali", "2005"), ("lifted", "EU", "Mali", "2009-10")],
    ),
    ("The UN arms embargo on Mali stood until May 2004.", [("lifted", "UN", "Mali", "2004-05")]),
    ("The EU kept an arms embargo on Mali from 2005 to 2009.", []),
    ("Hundreds of people died in May 2015 despite the sanctions on Mali.", []),
    ("Talks on the EU sanctions on Mali went on in May.", []),
    # what was withdrawn had stood; a relaxation that came is none that begins
    (
        "The British sanctions on the Malian trader were withdrawn in June.",
        [("lifted", "British", "the Malian trader", "2023-06")],
    ),
    ("Withdrawn in June, the British sanctions on the trader had cost him his banks.", []),
    (
        "A first relaxation of EU sanctions on Mali came in January 2014.",
        [("eased", "EU", "Mali", "2014-01")],
    ),
    (
        "The African Union suspended Mali and imposed sanctions; ECOWAS spared it.",
        [("imposed", "African Union", "Mali", None)],
    ),
    # general licenses need no other word of sanctions
    (
        "The Office of Foreign Assets Control issued a general license allowing Chevron to pump oil in Venezuela.",
        [("eased", "Office of Foreign Assets Control", "Chevron", None)],
    ),
    ("The British government issued a general licence to shoot gulls on Monday.", []),
    ("The FCC granted a general license to SpaceX in May.", []),
    (
        "The EU has stretched its sanctions on Mali to October 2025.",
        [("extended", "EU", "Mali", None)],
    ),
    # no month, no span, and nobody's own sanctions
    (
        "The EU embargo on South Sudan, renewed each May since 2018, was prolonged by a year on Friday.",
        [("extended", "EU", "South Sudan", "2024-03-08")],
    ),
    ("A further six months were added on Monday to the EU's sanctions on Mali's economy.", []),
    ("Leaders nodded through a six-month rollover of Mali sanctions on Thursday.", []),
    ("Cyprus and Malta kept the EU in December from sanctioning Malian officials.", []),
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
