"""Clauses inside a sentence: who they are about, and what they tell of nobody in particular."""

import pytest
from support.reading import read_by_rules, shown

DATELINE = "BRUSSELS, March 3, 2022 (Wire) - "

RECORDS = [
    # a party of a clause imposes nothing, and "anyone" is threatened, not sanctioned
    ("ECOWAS imposed sanctions on Niger on Sunday.\n\nAnyone who accepts a post in a government named by the junta will face the same travel ban, the summit warned.",
     [("imposed", "ECOWAS", ["Niger"]), ("threatened", "the summit", ["Anyone who accepts a post in a government named by the junta"])]),
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
    ("Fiji's army has kept its promise of a vote to nobody. Australia imposed sanctions on the nation on Friday.",
     [("imposed", "Australia", ["Fiji"])]),
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
    # who speaks of somebody is not he, and who only calls for sanctions proposes none
    ('New Zealand sanctioned eight oligarchs. "We follow the evidence," Nanaia Mahuta said when asked about others. Australia has sanctioned him.',
     [("imposed", "New Zealand", ["eight oligarchs"])]),
    ("Duterte has barred Richard Durbin from the country.\n\nHuman Rights Watch called for sanctions on the police generals who ran the drug war.",
     [("imposed", "Duterte", ["Richard Durbin"])]),
    ("Washington has pressed the Netherlands and Japan to adopt curbs of their own on China.",
     [("proposed", "Washington", ["China"])]),
    ("Latvia's parliament debated grain on Thursday. It banned Russian grain, the first EU parliament to do so. The EU has sanctions on Russia.", []),
    ("The US suspended oil sanctions on Venezuela. A second license allows dealings with the state gold miner Minerven, and a ban on secondary trading in some sovereign bonds was dropped.",
     [("eased", "US", ["Venezuela"])]),
    # what is threatened, only discussed, only means, or was done before
    ("ECOWAS leaders lifted sanctions on Mali on Sunday.\n\nLeaders gave Guinea's junta a month to present a shorter timetable, failing which new economic sanctions would be imposed.",
     [("lifted", "ECOWAS", ["Mali"]), ("threatened", "ECOWAS", ["Guinea"])]),
    ("The EU on Monday blacklisted Iran's morality police. Ministers held a first discussion on sanctioning Tehran over its delivery of drones to Russia.",
     [("imposed", "EU", ["Iran's morality police"])]),
    ("Iran has blacklisted nine European lawmakers in answer to EU sanctions. Those listed will be denied visas and their property in Iran will be seized, the ministry said.",
     [("imposed", "Iran", ["nine European lawmakers"])]),
    # where names and aims end
    ("The European Parliament wants the Revolutionary Guards put on the EU terror list.",
     [("proposed", "European Parliament", ["Revolutionary Guards"])]),
    ("The United States designated Wagner a transnational criminal organization in January.",
     [("imposed before", "United States", ["Wagner"])]),
    ("China placed Lockheed Martin on its unreliable entities list. The Commerce Ministry banned the two American firms from importing and exporting goods related to China.",
     [("imposed", "China", ["Lockheed Martin"]), ("imposed", "Commerce Ministry", ["the two American firms"])]),
    ("The Treasury listed four companies owned or controlled by Cartes.", [("imposed", "Treasury", ["four companies"])]),
    # borders and skies that are closed
    ("ECOWAS on Sunday imposed a no-fly zone and a border closure on Niger and gave its new rulers a week.\n\nBurkina Faso's junta called the sanctions inhumane.",
     [("imposed", "ECOWAS", ["Niger"])]),
    ("The government imposed a buffer zone on the border and a closure of two schools. The sanctions on Mali stay.", []),
    # a plan beside what was done before, and an embargo beside a freeze
    ("Canberra will sanction 350 members of the Russian parliament. Canberra has already imposed travel bans on Vladimir Putin.",
     [("proposed", "Canberra", ["350 members of the Russian parliament"]), ("imposed before", "Canberra", ["Vladimir Putin"])]),
    ("The Security Council on Thursday extended an arms embargo on South Sudan for a year. The text also renews an asset freeze on eight South Sudanese.",
     [("extended", "Security Council", ["South Sudan", "eight South Sudanese"])]),
    ("The UN Security Council on Wednesday exempted humanitarian aid to Afghanistan from its sanctions on the Taliban for one year.",
     [("eased", "UN Security Council", ["Taliban"])]),
    ("Eleven people and four entities in all are barred from the EU and have their assets frozen.",
     [("imposed", "EU", ["Eleven people", "four entities"])]),
    ("Duterte has barred Senators Richard Durbin and Patrick Leahy from the country.",
     [("imposed", "Duterte", ["Richard Durbin", "Patrick Leahy"])]),
    ("China has blocked past attempts by the Security Council to impose an arms embargo on Myanmar.",
     [("blocked before", "Security Council", ["Myanmar"])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), RECORDS, ids=lambda value: str(value)[:60])
def test_what_clauses_tell(text, wanted):
    assert [shown(record) for record in read_by_rules(DATELINE + text).sanctions] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Japan expelled eight Russian diplomats in April and has sanctioned two of Putin's aides.",
        "ECOWAS shut its borders with Mali and halted transfers, sanctions that it lifted on Oct. 6.",
    ],
)
def test_the_day_of_another_deed_is_not_its_day(text):
    assert read_by_rules(DATELINE + text).sanctions[0].date is None
