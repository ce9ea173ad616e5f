"""Clauses inside a sentence: who they are about, and what they tell of nobody in particular."""

import pytest
from support.reading import read_by_rules, shown

DATELINE = "BRUSSELS, March 3, 2022 (Wire) - "

RECORDS = [
    # a party of a clause imposes nothing, and "anyone" is threatened, not sanctioned
    ("ECOWAS imposed sanctions on Niger on Sunday.\n\nAnyone who accepts a post in a government named by the junta will face the same travel ban, the summit warned.",
     [("imposed", "ECOWAS", ["Niger"]), ("threatened", "ECOWAS", ["Anyone who accepts a post in a government named by the junta"])]),
    ("The United States will sanction anyone who deals with a bank named by the Treasury, an official said.",
     [("threatened", "United States", ["anyone who deals with a bank named by the Treasury"])]),
    ("Whoever buys crude from a company listed by the EU risks the same fate, a minister warned.", []),
    ("The EU sanctioned two men, one of whom was listed by Canada in May.", [("imposed", "EU", ["two men"])]),
    ("A trader who worked for a bank blacklisted by Mali in May was arrested in Dubai.",
     [("imposed before", "Mali", ["a bank"])]),
    ("The banker, whom Canada sanctioned in 2021, was arrested.", [("imposed before", "Canada", ["The banker"])]),
    # which of many are meant
    ("ECOWAS imposed a travel ban on the officers who took part in the coup, without publishing a list.",
     [("imposed", "ECOWAS", ["the officers who took part in the coup"])]),
    ("Tehran will sanction American firms that arm its rivals, the spokesman said.",
     [("proposed", "Tehran", ["American firms that arm its rivals"])]),
    ("Tehran will sanction American firms that arm Israel, the spokesman said.",
     [("proposed", "Tehran", ["American firms that arm Israel"])]),
    ("The EU sanctioned Russian officials who ran the camps and two banks.",
     [("imposed", "EU", ["Russian officials who ran the camps", "two banks"])]),
    ("Washington imposed sanctions on three Russian firms that shipped parts to Iran.",
     [("imposed", "Washington", ["three Russian firms"])]),
    ("Canada imposed sanctions on the generals, who run Myanmar, and on two banks.",
     [("imposed", "Canada", ["the generals", "two banks"])]),
    ("Britain sanctioned the men who it said had run the prison.", [("imposed", "Britain", ["the men"])]),
    # those who are hit with arms
    ("Iran says it hit Islamic State bases in eastern Syria on Sunday night with six missiles. The EU has sanctions on Iran.", []),
    ("Turkey hit Kurdish militants in northern Iraq with artillery and warplanes. Washington has imposed sanctions on two Turkish ministers.",
     [("imposed", "Washington", ["two Turkish ministers"])]),
    ("Pakistan's foreign ministry has confirmed that its forces struck inside Iran before dawn. The EU imposed sanctions on Pakistan on Monday.",
     [("imposed", "EU", ["Pakistan"])]),
    ("Washington hit two Iranian missile makers with sanctions on Monday.",
     [("imposed", "Washington", ["two Iranian missile makers"])]),
    ("Japan targeted two Chinese makers of drones with export bans on Monday.",
     [("imposed", "Japan", ["two Chinese makers of drones"])]),
    # which country it is
    ("Guinea has known such pressure before. In October 2009 the European Union placed an arms embargo on the country.",
     [("imposed before", "European Union", ["Guinea"])]),
    ("Haiti's gangs are armed from Florida.\n\nThe Security Council on Friday imposed an arms embargo on the country and a travel ban on one gang leader.",
     [("imposed", "Security Council", ["Haiti", "one gang leader"])]),
    ("Russia invaded its neighbor. Japan imposed sanctions on the country on Friday.", [("imposed", "Japan", ["Russia"])]),
    ("Britain said the officers had broken their word.\n\nIt imposed sanctions on the country in March.",
     [("imposed", "Britain", ["the country"])]),
    # what is asked not to be done, and against whom no other country is
    ("Kenya said it had urged the EU not to impose sanctions on Sudan.", []),
    ("Germany asked its partners not to sanction the gas company.", []),
    ("ECOWAS imposed a trade embargo on Mali in January 2022. In Brussels, the European Union said it was drawing up sanctions of its own against the putschists.",
     [("imposed before", "ECOWAS", ["Mali"]), ("proposed", "European Union", ["the putschists"])]),
    # whose draft it was, and who alone is listed
    ("Was the UN ever involved? On 11 July 2008 Russia and China vetoed a draft that would have placed an arms embargo on Zimbabwe. The European Union had listed Zimbabwe Mining in 2002.",
     [("blocked before", "UN", ["Zimbabwe"]), ("imposed before", "European Union", ["Zimbabwe Mining"])]),
    ("Mugabe ruled Zimbabwe. Canada imposed sanctions on Mugabe and 13 others in 2008. The European Union had listed him in 2002.",
     [("imposed before", "Canada", ["Mugabe", "13 others"])]),
    # what stands still, and a deed behind a comma
    ("The EU blacklists three companies for breaching the arms embargo. About 60 billion dollars of the Libyan Investment Authority's money is still blocked.",
     [("imposed", "EU", ["three companies"])]),
    ("It places an arms embargo on Libya, bans 16 people from traveling and freezes the assets of six of them, the Security Council said.",
     [("imposed", "Security Council", ["Libya", "16 people"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), RECORDS, ids=lambda value: str(value)[:60])
def test_what_clauses_tell(text, wanted):
    assert [shown(record) for record in read_by_rules(DATELINE + text).sanctions] == wanted
